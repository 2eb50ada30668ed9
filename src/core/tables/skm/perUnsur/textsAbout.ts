import type { Period } from "../../../dates/periods";
import type { Cell } from "../../../grid/address";
import { contains, type Area } from "../../../grid/area";
import { oncePerObject } from "../../../grid/oncePerObject";
import type { Sheet } from "../../../grid/sheet";
import { clausesOf, isSamePeriod, type Clause } from "../../../titles/clauses";
import { MOST_TEXT_ROWS } from "./unsurRows";

/** A sentence about a survey, and where it stands. */
export interface Told {
  readonly cell: Cell;
  readonly clause: Clause;
  /** Which sentence of its text it is. */
  readonly nth: number;
}

/** Texts that state no figure of a survey are not looked at. */
const OF_SURVEY = /\b(?:responden|peserta|ikm|skm|kepuasan)\b/i;
/** A sentence that names no period is about a table at most so many rows away. */
const REACH = 8;

/**
 * The sentences of a sheet that are about the survey of a table: those that name its period, wherever they stand, and those
 * next to it that name none.
 */
export function textsAbout(sheet: Sheet, area: Area, period: Period | null): readonly Told[] {
  return textsOn(sheet).flatMap(({ cell, clauses }) => {
    if (contains(area, cell)) return [];
    const named = clauses.flatMap((clause) => clause.period ?? []);
    // Of a table without a period, a text about several says nothing.
    const isClear = period !== null || named.every((one) => named[0] && isSamePeriod(one, named[0]));
    if (!isClear) return [];
    const isNextTo = standsNextTo(sheet, area, cell.row);
    return clauses.flatMap((clause, nth): Told[] => {
      const isAbout = clause.period && period ? isSamePeriod(clause.period, period) : isNextTo;
      return isAbout ? [{ cell, clause, nth }] : [];
    });
  });
}

interface Text {
  readonly cell: Cell;
  readonly clauses: readonly Clause[];
}

/** The texts of a sheet that state figures of a survey: it may have many tables, and is read once for all of them. */
const textsOn = oncePerObject((sheet: Sheet): readonly Text[] =>
  sheet.textRows.slice(0, MOST_TEXT_ROWS).flatMap((row) =>
    sheet.columns(row).flatMap((column): Text[] => {
      const text = sheet.text(row, column);
      return OF_SURVEY.test(text) && /\d/.test(text) ? [{ cell: { row, column }, clauses: clausesOf(text) }] : [];
    }),
  ),
);

/** True for a row near a table, with no other table between. */
function standsNextTo(sheet: Sheet, { top, bottom }: Area, row: number): boolean {
  const [from, to] = row < top ? [row + 1, top - 1] : [bottom + 1, row - 1];
  if (to - from >= REACH) return false;
  for (let between = from; between <= to; between++) {
    if (sheet.columns(between).filter((column) => !sheet.looksBlank(between, column)).length > 1) return false;
  }
  return true;
}
