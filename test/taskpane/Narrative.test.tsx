/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { textsOf } from "../../src/text/speak";
import { cellName } from "../../src/core/grid/address";
import type { Plan, WorkbookPort } from "../../src/workbook";
import { draw } from "../support/draw";
import { good } from "../support/port";
import { recap } from "../support/registers";
import { reviewed } from "../support/reviewed";

const { narrative } = textsOf("id");
const TOLD =
  "Pada Triwulan II Tahun 2024 diterbitkan 4 izin. Bulan dengan izin terbanyak adalah Mei (2); " +
  "jenis izin terbanyak adalah “Reklame” (3).";

/** Opens the paragraph, copies it, and gives what is said of that. */
async function copied(): Promise<string | null> {
  fireEvent.click(screen.getByRole("button", { name: narrative.heading }));
  await act(async () => {
    fireEvent.click(screen.getByText(narrative.copy));
    await Promise.resolve();
  });
  return screen.getAllByRole("status").at(-1)?.textContent ?? null;
}

function clipboardThat(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
}

test("the paragraph of a table is shown when asked for, and copied", async () => {
  const texts: string[] = [];
  clipboardThat((text) => Promise.resolve(void texts.push(text)));
  await reviewed([recap()]);
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(await copied()).toBe(narrative.copied);
  expect(texts).toEqual([TOLD]);
});

test("where the clipboard is closed the paragraph is selected and the person told to copy it", async () => {
  clipboardThat(() => Promise.reject(new Error("NotAllowedError")));
  await reviewed([recap()]);
  expect(await copied()).toBe(narrative.copyYourself);
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: narrative.heading });
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(TOLD);
});

test("a table without a paragraph offers none", async () => {
  await reviewed([draw("Kegiatan | Pagu | Realisasi\nA | 3 | 2\nB | 4 | 1\nJumlah | 7 | 3")]);
  expect(screen.queryByText(narrative.heading)).toBeNull();
});

describe("written into the selected cell", () => {
  const write = async (answers: Partial<WorkbookPort>) => {
    await reviewed([recap()], { activeCell: () => good({ sheet: "Rekap", cell: { row: 0, column: 0 } }), ...answers });
    fireEvent.click(screen.getByRole("button", { name: narrative.heading }));
    await act(async () => {
      fireEvent.click(screen.getByText(narrative.write));
      await Promise.resolve();
    });
  };

  test("it asks before it replaces what stands there, and writes once the person agrees", async () => {
    const plans: Plan[] = [];
    const { sheet, cell, value } = filledCell();
    await write({
      activeCell: () => good({ sheet, cell }),
      apply: (plan) => {
        plans.push(plan);
        const made = plan.edits.map((edit) => ({ edit, shows: edit.value, asPlanned: true, isFixed: false }));
        return good({ made, refused: [], spread: [], stopped: null, isManual: false });
      },
    });
    const place = `${sheet}!${cellName(cell)}`;
    expect(screen.getByText(narrative.replaces(place, value))).toBeTruthy();
    expect(plans).toEqual([]);
    await act(async () => {
      fireEvent.click(screen.getByText(narrative.replace));
      await Promise.resolve();
    });
    expect(plans.map(({ edits, mayReplace }) => [edits[0]?.value, mayReplace])).toEqual([[TOLD, true]]);
    expect(screen.getByText(narrative.written(place))).toBeTruthy();
  });

  test("it leaves what stands there where the person does not agree", async () => {
    const { sheet, cell, value } = filledCell();
    await write({ activeCell: () => good({ sheet, cell }) });
    expect(screen.getByText(narrative.replaces(`${sheet}!${cellName(cell)}`, value))).toBeTruthy();
    fireEvent.keyDown(screen.getByText(narrative.replace), { key: "Escape" });
    expect(screen.queryByText(narrative.replace)).toBeNull();
  });
});

/** The first text of the sheet. */
function filledCell() {
  const sheet = recap();
  const cell = { row: sheet.textRows[0] ?? 0, column: 0 };
  return { sheet: sheet.name, cell, value: sheet.text(cell.row, cell.column) };
}
