import type { Sheet } from "../../grid/sheet";
import { isSurveyTitle } from "./labels";

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
    if (texts.length === 1 && texts[0] && texts[0].length >= SHORTEST && !FACT.test(texts[0])) {
      lines.push({ row, text: texts[0] });
    }
  }
  return best(lines);
}

function best(lines: readonly Title[]): Title | null {
  return lines.find(({ text }) => isSurveyTitle(text)) ?? lines[0] ?? null;
}
