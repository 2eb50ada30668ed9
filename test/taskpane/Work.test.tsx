/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { Session } from "../../src/taskpane/session/session";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { Work } from "../../src/taskpane/Work";
import { textsOf } from "../../src/text/speak";
import type { Answer, Snapshot, Undone, Watch, Whose } from "../../src/workbook";
import { draw } from "../support/draw";
import { good, portThat } from "../support/port";
import { seen } from "../support/seen";

const texts = textsOf("id");
const { pane } = texts;
const button = (name: string) => screen.getByRole("button", { name });
const isSaid = (text: string) => screen.queryByText(text) !== null;
const isDisabled = (name: string) => button(name).getAttribute("aria-disabled") === "true";

const SURVEY = "No | U1\n1 | 3\n2 | 4\nΣNilai | .\nNRR | 3.9\nNRR tertbg | . | .\nIKM | . | .";

function snapshotOf(picture: string): Snapshot {
  return seen([draw(picture, "Survei")], { activeSheet: "Survei" });
}

beforeAll(registerPaneIcons);

async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(button(name));
    await Promise.resolve();
  });
}

describe("the pane at work", () => {
  test("says what came of it", async () => {
    const read = () => Promise.resolve({ ok: false, obstacle: "busy", detail: "" } as const);
    render(<Work session={new Session(portThat({ read }))} texts={texts} />);
    await press(pane.hitungIkm);
    expect(await screen.findByText(texts.obstacles.busy(""))).toBeTruthy();
  });

  test("offers to undo only where there is something to undo", async () => {
    const undo = jest.fn(() => good(null));
    const steps = jest.fn(() => good(0));
    const session = new Session(portThat({ steps, undo }));
    render(<Work session={session} texts={texts} />);
    await press(pane.undo);
    expect([isDisabled(pane.undo), undo.mock.calls.length]).toEqual([true, 0]);
    steps.mockReturnValue(good(2));
    await act(() => session.begin());
    expect(isDisabled(pane.undo)).toBe(false);
  });

  test("asks before it takes back what another pane has made", async () => {
    const undo = jest.fn((whose?: Whose) =>
      good<Undone | null>(
        whose === "any" ? { restored: [{ sheet: "S", cell: { row: 0, column: 0 } }], left: [], stopped: null } : null,
      ),
    );
    const session = new Session(portThat({ steps: () => good(1), undo }));
    await session.begin();
    render(<Work session={session} texts={texts} />);
    await press(pane.undo);
    expect(await screen.findByText(texts.undo.others)).toBeTruthy();
    fireEvent.keyDown(button(texts.undo.othersYes), { key: "Escape" });
    expect(isSaid(texts.undo.others)).toBe(false);
    await press(pane.undo);
    await screen.findByText(texts.undo.others);
    await press(texts.undo.othersYes);
    expect(await screen.findByText(texts.undo.restored(1))).toBeTruthy();
    expect(undo.mock.calls.map(([whose]) => whose)).toEqual(["own", "own", "any"]);
  });

  test("shows how far a reading is, can be stopped, and takes no second order meanwhile", async () => {
    const read = jest.fn((watch?: Watch) => {
      watch?.progress(0.4);
      return new Promise<Answer<Snapshot>>(() => undefined);
    });
    render(<Work session={new Session(portThat({ read }))} texts={texts} />);
    await press(pane.check);
    await press(pane.check);
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("40");
    expect([isSaid(pane.stages.reading), isSaid(pane.cancel), isDisabled(pane.hitungIkm)]).toEqual([true, true, true]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test("says what Excel may be waiting for, once it has not answered for a while", async () => {
    jest.useFakeTimers();
    let watched: Watch | undefined;
    const read = (watch?: Watch) => {
      watched = watch;
      return new Promise<Answer<Snapshot>>(() => undefined);
    };
    render(<Work session={new Session(portThat({ read }))} texts={texts} />);
    await press(pane.check);
    const pass = (time: number) => {
      act(() => {
        jest.advanceTimersByTime(time);
      });
    };
    pass(3000);
    act(() => watched?.progress(0.5));
    pass(3000);
    expect(isSaid(pane.excelWaits)).toBe(false);
    pass(1000);
    expect(screen.getByText(pane.excelWaits).closest("[role=status]")).not.toBeNull();
    jest.useRealTimers();
  });

  test("says what it changes, and offers no stop that would leave it half done", async () => {
    let end: (answer: Answer<Undone | null>) => void = () => undefined;
    const undo = () => new Promise<Answer<Undone | null>>((resolve) => (end = resolve));
    const session = new Session(portThat({ undo, steps: () => good(1) }));
    render(<Work session={session} texts={texts} />);
    await act(() => session.begin());
    await press(pane.undo);
    expect([isSaid(pane.stages.undoing), isSaid(pane.notStopped), isSaid(pane.cancel)]).toEqual([true, true, false]);
    await act(async () => {
      end({ ok: true, value: { restored: [], left: [], stopped: null } });
      await Promise.resolve();
    });
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test("says in one sentence what a check has found", async () => {
    const read = () => good(snapshotOf(SURVEY));
    render(<Work session={new Session(portThat({ read }))} texts={texts} />);
    const [said] = screen.getAllByRole("status");
    expect(said?.textContent).toBe("");
    await press(pane.check);
    await waitFor(() => {
      expect(said?.textContent).toMatch(/^1 kesalahan di Survei.*1 tabel$/);
    });
  });

  test("says that no table was found", async () => {
    render(<Work session={new Session(portThat({ read: () => good(snapshotOf("Rapat")) }))} texts={texts} />);
    await press(pane.check);
    expect(await screen.findByText(pane.noTables)).toBeTruthy();
  });
});
