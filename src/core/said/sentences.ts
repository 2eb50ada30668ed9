import { sameCell, type Cell } from "../grid/address";
import { contains } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import type { Period } from "../dates/periods";
import type { Table } from "../tables/table";
import { MOST_TEXT_ROWS } from "../tables/skm/perUnsur/unsurRows";
import { yearsIn } from "../tables/skm/grade/saidIkm";
import { periodWithYear } from "../titles/aroundTable";
import { clausesOf, isSamePeriod, type Clause } from "../titles/clauses";

/** A sentence that names a period. */
export interface Sentence {
  /** The whole text of its cell, and which of its sentences it is. */
  readonly text: string;
  readonly nth: number;
  readonly clause: Clause;
  readonly period: Period;
}

/** Titles and labels are shorter. */
const SHORTEST = 30;
const TELLING = /\b(?:ikm|skm|kepuasan|responden|i[sz]in|perizinan)\b/i;

/** A cell with sentences that may state figures of tables. */
export interface Text {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly sentences: readonly Sentence[];
}

/** The texts of a sheet outside of its tables, but for those that a table holds against its own figures already. */
export function textsOn(sheet: Sheet, tables: readonly Table[]): readonly Text[] {
  const own = tables.filter((table) => table.sheet === sheet);
  const ofSheet = onlyPeriodOf(own);
  const texts = sheet.textRows.slice(0, MOST_TEXT_ROWS).flatMap((row) =>
    sheet.textColumns(row).flatMap((column): readonly Text[] => {
      const text = sheet.text(row, column);
      const sentences =
        text.length < SHORTEST || !TELLING.test(text) || !/\d/.test(text) ? [] : sentencesIn(text, ofSheet);
      return sentences.length === 0 ? [] : [{ sheet, cell: { row, column }, sentences }];
    }),
  );
  // Most sheets have none, and what large tables hold need not be looked through for them.
  if (texts.length === 0) return [];
  const parts = own.flatMap(({ relations }) => relations.flatMap(({ part, target }) => (part ? [target] : [])));
  return texts.filter(({ cell }) => {
    return !parts.some((target) => sameCell(target, cell)) && !own.some(({ area }) => contains(area, cell));
  });
}

/** What a sentence with one of these speaks of, is of another time or of several. */
const OF_OTHER_TIMES =
  /\b(?:lalu|sebelum(?:nya)?|target|rencana|naik|turun|meningkat|menurun|dibanding\w*|setiap|tiap|per)\b/i;

/** The sentences of a text that name their period, or speak of nothing but that of their sheet. */
function sentencesIn(text: string, ofSheet: () => Period | null): readonly Sentence[] {
  return clausesOf(text).flatMap((clause, nth) => {
    const named = clause.period ?? (OF_OTHER_TIMES.test(text) ? null : ofSheet());
    const period = named && dated(named, clause.text);
    return period ? [{ text, nth, clause, period }] : [];
  });
}

/** The year may stand elsewhere in the sentence. */
function dated(period: Period, text: string): Period | null {
  const years = new Set([...yearsIn(text), ...(period.year === null ? [] : [period.year])]);
  if (years.size > 1 || period.months.length === 0) return null;
  return { ...period, year: period.year ?? [...years][0] ?? null };
}

/** The period of all tables of a sheet; null where they are of several, or none is known. */
function onlyPeriodOf(tables: readonly Table[]): () => Period | null {
  let known: Period | null | undefined;
  return () => {
    if (known !== undefined) return known;
    const [first, ...others] = tables.flatMap((table) => periodWithYear(table) ?? []);
    return (known = first && others.every((other) => isSamePeriod(first, other)) ? first : null);
  };
}

/** What is known of a period. */
export function ofPeriod<T extends { readonly period: Period }>(all: readonly T[], period: Period): readonly T[] {
  return all.filter((one) => isSamePeriod(one.period, period));
}
