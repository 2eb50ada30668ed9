/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import { Session } from "../../src/taskpane/session";
import { registerPaneIcons } from "../../src/taskpane/icons";
import { Work } from "../../src/taskpane/Work";
import { textsOf } from "../../src/text/speak";
import type { Answer, Undone } from "../../src/workbook";
import { good, portThat } from "../support/port";

const texts = textsOf("id");
const button = (name: string) => screen.getByRole("button", { name });
const isDisabled = (name: string) => (button(name) as HTMLButtonElement).disabled;

beforeAll(registerPaneIcons);

describe("the pane at work", () => {
  test("says what came of it", async () => {
    const read = () => Promise.resolve({ ok: false, obstacle: "busy", detail: "" } as const);
    render(<Work session={new Session(portThat({ read }))} texts={texts} />);
    await act(async () => {
      fireEvent.click(button("Hitung IKM"));
      await Promise.resolve();
    });
    expect(await screen.findByText(texts.obstacles.busy(""))).toBeTruthy();
  });

  test("offers to undo only where there is something to undo", async () => {
    const steps = jest.fn(() => good(0));
    const session = new Session(portThat({ steps }));
    render(<Work session={session} texts={texts} />);
    expect(isDisabled("Urungkan")).toBe(true);
    steps.mockReturnValue(good(2));
    await act(() => session.begin());
    expect(isDisabled("Urungkan")).toBe(false);
  });

  test("shows how far it is, can be stopped, and takes no second order meanwhile", async () => {
    let end: (answer: Answer<Undone | null>) => void = () => undefined;
    const undo = () => new Promise<Answer<Undone | null>>((resolve) => (end = resolve));
    const session = new Session(portThat({ undo, steps: () => good(1) }));
    render(<Work session={session} texts={texts} />);
    await act(() => session.begin());
    fireEvent.click(button("Urungkan"));
    expect(screen.getByRole("progressbar")).toBeTruthy();
    expect([isDisabled("Hitung IKM"), isDisabled("Urungkan"), isDisabled("Hentikan")]).toEqual([true, true, false]);
    await act(async () => {
      end({ ok: true, value: { restored: [], left: [], stopped: null } });
      await Promise.resolve();
    });
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
});
