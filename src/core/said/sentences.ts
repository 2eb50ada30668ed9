import { cellKey, type Cell } from "../grid/address";
import { contains } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import type { Period } from "../dates/periods";
import type { Table } from "../tables/table";
import { yearsIn } from "../tables/skm/grade/saidIkm";
import { clausesOf, isSamePeriod, type Clause } from "../titles/clauses";

/** A sentence that names a period. */
export interface Sentence {
  /** The whole text of its cell, and which of its sentences it is. */
  readonly text: string;
  readonly nth: number;
  readonly clause: Clause;
  readonly period: Period;
}

/** Longer sheets are lists. */
const MOST_TEXT_ROWS = 2000;
/** Titles and labels are shorter. */
const SHORTEST = 30;
const TELLING = /\b(?:ikm|skm|kepuasan|responden|i[sz]in|perizinan)\b/i;

/** A cell with sentences that may state figures of tables. */
export interface Text {
  readonly cell: Cell;
  readonly sentences: readonly Sentence[];
}

/** The texts of a sheet outside of its tables, but for those that a table holds against its own figures already. */
export function textsOn(sheet: Sheet, tables: readonly Table[]): readonly Text[] {
  const own = tables.filter((table) => table.sheet === sheet);
  const held = new Set(
    own.flatMap(({ relations }) =>
      relations.flatMap(({ part, target }) => (part ? cellKey(target.row, target.column) : [])),
    ),
  );
  return sheet.textRows.slice(0, MOST_TEXT_ROWS).flatMap((row) =>
    sheet.columns(row).flatMap((column): readonly Text[] => {
      const cell = { row, column };
      const text = sheet.text(row, column);
      if (text.length < SHORTEST || !TELLING.test(text) || !/\d/.test(text)) return [];
      if (held.has(cellKey(row, column)) || own.some(({ area }) => contains(area, cell))) return [];
      const sentences = clausesOf(text).flatMap((clause, nth) => {
        const period = clause.period && dated(clause.period, clause.text);
        return period ? [{ text, nth, clause, period }] : [];
      });
      return [{ cell, sentences }];
    }),
  );
}

/** The year may stand elsewhere in the sentence. */
function dated(period: Period, text: string): Period | null {
  const years = new Set([...yearsIn(text), ...(period.year === null ? [] : [period.year])]);
  if (years.size > 1 || period.months.length === 0) return null;
  return { ...period, year: period.year ?? [...years][0] ?? null };
}

/** What is known of a period. */
export function ofPeriod<T extends { readonly period: Period }>(all: readonly T[], period: Period): readonly T[] {
  return all.filter((one) => isSamePeriod(one.period, period));
}
