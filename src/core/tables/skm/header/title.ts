import type { Sheet } from "../../../grid/sheet";
import { isSurveyTitle, summaryRole } from "../summary/labels";

/** A title stands at most so many rows above the table, and is no single word. */
const REACH = 6;
const SHORTEST = 12;
/** "Jumlah responden : 140" states a fact and names nothing. */
const FACT = /[:=]/;

export interface Title {
  readonly row: number;
  readonly text: string;
}

/** The line above a table that names it: the nearest that speaks of a survey, else the nearest with a single text. */
export function titleAbove(sheet: Sheet, top: number, lastColumn: number): Title | null {
  const lines: Title[] = [];
  for (let row = top - 1; row >= Math.max(0, top - REACH); row--) {
    const texts: string[] = [];
    for (let column = 0; column <= lastColumn + 1; column++) {
      if (typeof sheet.value(row, column) === "number") return best(lines);
      if (!sheet.looksBlank(row, column)) texts.push(sheet.text(row, column));
    }
    const [text = ""] = texts;
    const names = texts.length === 1 && text.length >= SHORTEST && !FACT.test(text);
    if (names && !endsSummary(sheet, row, text, lastColumn)) lines.push({ row, text });
  }
  return best(lines);
}

/** True for the last row of a summary further up: "Nilai IKM" right below other rows, not with a gap above as a title. */
function endsSummary(sheet: Sheet, row: number, text: string, lastColumn: number): boolean {
  if (summaryRole(text) === null) return false;
  for (let column = 0; column <= lastColumn; column++) if (!sheet.looksBlank(row - 1, column)) return true;
  return false;
}

function best(lines: readonly Title[]): Title | null {
  return lines.find(({ text }) => isSurveyTitle(text)) ?? lines[0] ?? null;
}
