/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { History } from "../../src/taskpane/parts/more/History";
import { Watching } from "../../src/taskpane/parts/more/Watching";
import { Session } from "../../src/taskpane/session/session";
import { textsOf } from "../../src/text/speak";
import type { MarkPlan, PastStep, Plan, WorkbookPort } from "../../src/workbook";
import { draw } from "../support/draw";
import { good, portThat } from "../support/port";
import { reviewed } from "../support/reviewed";

beforeAll(registerPaneIcons);

const texts = textsOf("id");
const { together, marks, history, watching } = texts;

/** D2 should be 4; the total below is blank. */
const WRONG = draw("Jenis Izin | April | Mei | Jumlah\nPBG | 3 | 1 | 5\nSLF | 2 | 2 | 4\nJumlah | 5 | 3 | .", "Izin");
const button = (name: string) => screen.getByRole("button", { name });
const press = async (name: string) => {
  await act(async () => {
    fireEvent.click(button(name));
    await Promise.resolve();
  });
};

describe("all that is safe", () => {
  const apply = jest.fn<ReturnType<WorkbookPort["apply"]>, [Plan]>(() =>
    good({ made: [], refused: [], spread: [], stopped: null, isManual: false }),
  );
  beforeEach(() => apply.mockClear());

  test("is written in one step after one look at each cell, whether it holds a formula or not", async () => {
    await reviewed([WRONG], { apply });
    await press(together.fixSafe(2));
    expect(apply).not.toHaveBeenCalled();
    const asked = screen.getByRole("group", { name: together.asks(2) }).textContent;
    expect(asked).toContain("D2 5 → 4");
    expect(asked).toMatch(/D4 .* → 8 \(rumus\)/);
    await press(together.agree(2));
    expect(apply.mock.calls.map(([{ edits }]) => edits.map(({ value }) => value))).toEqual([[4, 8]]);
  });

  test("is left on Esc, and where the person keeps what is there", async () => {
    await reviewed([WRONG], { apply });
    await press(together.fixSafe(2));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" });
    expect(document.activeElement).toBe(button(together.fixSafe(2)));
    expect(apply).not.toHaveBeenCalled();
  });
});

test("cells are marked for a table or for all, and marks are taken away whoever put them there", async () => {
  const asked: MarkPlan["cells"][] = [];
  const marksOf = (id: string): PastStep => ({
    id,
    at: 0,
    isOwn: false,
    did: { kind: "marks", sheets: [] },
    waitsFor: 0,
  });
  const undoStep = jest.fn(() => good({ restored: [], left: [], stopped: null, marks: 2 }));
  await reviewed([WRONG], {
    mark: ({ cells }) => {
      asked.push(cells);
      return good({ marked: 1, left: 1, locked: 2 });
    },
    history: () => good([marksOf("b"), marksOf("a")]),
    undoStep,
  });
  await press(marks.markOf(1, "Izin · A1:D4"));
  expect(asked).toEqual([[{ sheet: "Izin", cell: { row: 1, column: 3 }, sort: "error" }]]);
  expect(await screen.findByText(marks.left(1))).toBeTruthy();
  expect(await screen.findByText(marks.locked(2))).toBeTruthy();
  await press(marks.unmark);
  expect(await screen.findByText(marks.unmarked(4))).toBeTruthy();
  expect(undoStep.mock.calls.map((asked: readonly unknown[]) => asked[0])).toEqual(["b", "a"]);
});

describe("what was done", () => {
  const step = (change: Partial<PastStep>): PastStep => ({
    id: "x",
    at: new Date(2026, 6, 1, 9, 5).getTime(),
    isOwn: true,
    did: { kind: "cells", sheets: [{ sheet: "SKM", cells: [{ row: 144, column: 1 }] }] },
    waitsFor: 0,
    ...change,
  });

  async function shown(...steps: readonly PastStep[]) {
    const undoStep = jest.fn(() => good(null));
    const session = new Session(portThat({ history: () => good(steps), undoStep }));
    render(<History session={session} texts={texts} />);
    fireEvent.click(await screen.findByText(history.show(steps.length)));
    return undoStep;
  }

  test("is told with when and where, and taken back step by step", async () => {
    const undoStep = await shown(step({}));
    const when = "1 Juli 2026 pukul 09.05";
    expect(screen.getByText(when)).toBeTruthy();
    await press(history.undoOf(when, history.cells("SKM", 1, "B145")));
    expect(undoStep).toHaveBeenCalledTimes(1);
  });

  test("waits where later steps lie on it, and is asked about where another pane did it", async () => {
    const undoStep = await shown(
      step({ id: "y", isOwn: false, did: { kind: "sheet", sheet: "Rencana" } }),
      step({ waitsFor: 2 }),
    );
    expect(screen.getByText(history.waits(2))).toBeTruthy();
    fireEvent.click(screen.getByText(history.undo));
    expect(undoStep).not.toHaveBeenCalled();
    expect(screen.getByText(history.othersAsk)).toBeTruthy();
    await press(history.othersYes);
    expect(undoStep.mock.calls).toEqual([["y", expect.anything()]]);
  });
});

test("following changes is a switch that says what it does", async () => {
  const remember = jest.fn(() => good(null));
  const session = new Session(portThat({ remember }));
  render(<Watching session={session} texts={texts} />);
  const toggle = screen.getByRole("switch", { name: watching.label });
  expect(toggle.getAttribute("aria-checked")).toBe("false");
  await act(async () => {
    fireEvent.click(toggle);
    await Promise.resolve();
  });
  expect([toggle.getAttribute("aria-checked"), remember.mock.calls]).toEqual(["true", [["pantau", "ya"]]]);
});
