/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import { Silence } from "../../src/taskpane/parts/status/Silence";
import { Session } from "../../src/taskpane/session/session";
import { textsOf } from "../../src/text/speak";
import { portThat } from "../support/port";

const texts = textsOf("id");
const wait = (milliseconds: number) => {
  act(() => {
    jest.advanceTimersByTime(milliseconds);
  });
};

describe("an Excel that does not answer", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("is told of after half a minute, and again half a minute after the person went on waiting", () => {
    render(<Silence texts={texts} onGiveUp={() => undefined} />);
    wait(29_000);
    expect(screen.queryByText(texts.pane.silent)).toBeNull();
    wait(1_000);
    fireEvent.click(screen.getByText(texts.pane.goOnWaiting));
    expect(screen.queryByText(texts.pane.silent)).toBeNull();
    wait(30_000);
    expect(screen.getByText(texts.pane.silent)).toBeTruthy();
  });

  test("may be given up", () => {
    const giveUp = jest.fn();
    render(<Silence texts={texts} onGiveUp={giveUp} after={10} />);
    wait(10);
    fireEvent.click(screen.getByText(texts.pane.giveUp));
    expect(giveUp).toHaveBeenCalledTimes(1);
  });
});

test("who gives up has the session free, whatever Excel answers later", async () => {
  let late: (value: { ok: true; value: null }) => void = () => undefined;
  const undo = (_whose?: string, signal?: AbortSignal) =>
    new Promise<Awaited<ReturnType<ReturnType<typeof portThat>["undo"]>>>((resolve) => {
      late = resolve;
      signal?.addEventListener("abort", () => {
        resolve({ ok: false, obstacle: "unsure", detail: "" });
      });
    });
  const session = new Session(portThat({ undo }));
  const working = session.undo();
  session.giveUp();
  await working;
  const given = session.state();
  late({ ok: true, value: null });
  await Promise.resolve();
  expect([given.running, given.outcome]).toEqual([null, { kind: "obstacle", obstacle: "unsure", detail: "" }]);
  expect(session.state()).toBe(given);
});
