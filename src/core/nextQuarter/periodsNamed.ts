import { MONTH_NAME, monthOf } from "../dates/months";
import { periodNamed } from "../dates/periodNamed";
import { periodsIn, type Period } from "../dates/periods";
import type { Cell } from "../grid/address";
import { contains } from "../grid/area";
import { oncePerText } from "../grid/oncePerText";
import type { Sheet, Workbook } from "../grid/sheet";
import { forEachInSteps, type Steps } from "../steps";
import type { Table } from "../tables/table";
import { labelledAt } from "./labelled";
import { holdsManyPeriods, isList } from "./tableWords";
import { monthsOf } from "./term";

/** What the name and the texts of a sheet say of time. */
export interface Named {
  readonly periods: readonly Period[];
  /** All years that are said, also of lists. */
  readonly years: readonly number[];
}

/** A tab says what its sheet is of; of its texts, the most. */
const WEIGHT_OF_NAME = 5;
const YEAR = /\b(?:19|20)\d\d\b/;
/** Longer texts tell of periods, and are of none. */
const LONGEST = 250;
/** Without any of these a text names no period. */
const MAY_NAME =
  /(?:19|20)\d\d|tri|tw|kuart|qua|qtr|se?m|[/-]\d\d|jan|[fp]eb|ma?r|apr|me?[iy]|jun|jul|ag|sep|o[kc]t|no[pv]|de[sc]|may/i;
const OTHER_NAMES = /\b(?:tribulan|kuartal|triw|trw|quarter|qtr)\b/gi;
const ONE_MONTH = new RegExp(
  String.raw`\bbulan\s*:?\s+(${MONTH_NAME})\b(?!\.?\s*(?:(?:19|20)\d\d\s*)?(?:s\.?\s?\/?d\b|sampai|hingga|dan\b|[,–-]))`,
  "iu",
);

/** "Rekap Izin Juni 2024"; but "Data diolah Juli 2024" says when it was made, and "keadaan Juni" up to when. */
const MONTH_AT_END = new RegExp(
  String.raw`(?:^|(?!(?:sampai|hingga|dan|serta|diolah|sumber|dicetak|cetak|keadaan|posisi|per|akhir|awal|until|to)\b)\b\p{L}+\s+)(${MONTH_NAME})\.?\s+(?:tahun\s+)?(?:19|20)\d\d\s*$`,
  "iu",
);

/** What each sheet of a workbook says of time; the entries of lists, and tables that go through the year, are of other times. */
export function* periodsNamed({ sheets }: Workbook, tables: readonly Table[]): Steps<ReadonlyMap<Sheet, Named>> {
  const named = new Map<Sheet, Named>();
  for (const sheet of sheets)
    named.set(
      sheet,
      yield* namedOn(
        sheet,
        tables.filter((table) => table.sheet === sheet),
      ),
    );
  return named;
}

function* namedOn(sheet: Sheet, tables: readonly Table[]): Steps<Named> {
  const others = tables.filter((table) => isList(table) || holdsManyPeriods(table));
  const isOther = (cell: Cell) => others.some(({ area }) => contains(area, cell));
  const ofName = periodsOfName(sheet.name);
  const periods = Array.from({ length: WEIGHT_OF_NAME }, () => ofName).flat();
  const years: number[] = [];
  yield* forEachInSteps(sheet.textRows, (row) => {
    for (const column of sheet.columns(row)) {
      const cell = { row, column };
      const own = periodsOf(sheet.text(row, column));
      const labelled = labelledAt(sheet, cell);
      years.push(...own.flatMap(({ year }) => year ?? []), ...(labelled?.length === 12 ? [labelled.number] : []));
      if (!isOther(cell)) periods.push(...own, ...(labelled ? labelledPeriod(labelled) : []));
    }
  });
  return { periods, years };
}

/** A tab may say no more than "Rekap Juni". */
const MONTH_OF_NAME = new RegExp(
  String.raw`(?:^|[\s_-])(${MONTH_NAME})\.?(?:[\s_'-]*(?:20)?\d\d)?(?: ?\(\d+\))?$`,
  "iu",
);

function periodsOfName(name: string): readonly Period[] {
  const own = periodsOf(name);
  const month = own.length > 0 || !MAY_NAME.test(name) ? null : monthOf(MONTH_OF_NAME.exec(name)?.[1] ?? "");
  const year = YEAR.exec(name)?.[0];
  if (month === null) return own;
  return [{ months: [month], year: year === undefined ? null : Number(year), text: name, at: 0, contradiction: null }];
}

const readOnce = oncePerText(read);

function periodsOf(text: string): readonly Period[] {
  return text.length > LONGEST || !MAY_NAME.test(text) ? [] : readOnce(text);
}

function read(text: string): readonly Period[] {
  const words = text.replaceAll("_", " ").replace(OTHER_NAMES, "triwulan");
  const said = YEAR.exec(text)?.[0];
  const month = monthOf((ONE_MONTH.exec(words) ?? MONTH_AT_END.exec(words))?.[1] ?? "");
  const ofMonth = month === null ? null : { months: [month], year: null, text, at: 0, contradiction: null };
  const named = ofMonth ?? periodNamed(words, null);
  return (named ? [named] : periodsIn(words)).map((period) => ({
    ...period,
    year: period.year ?? (said === undefined ? null : Number(said)),
  }));
}

/** "Triwulan | II": a quarter whose name stands in a cell of its own. */
function labelledPeriod({
  length,
  number,
}: {
  readonly length: 1 | 3 | 6 | 12;
  readonly number: number;
}): readonly Period[] {
  if (length === 12) return [];
  const { last } = monthsOf({ length, number, year: null });
  const months = Array.from({ length }, (_, at) => last - length + 1 + at);
  return [{ months, year: null, text: "", at: 0, contradiction: null }];
}
