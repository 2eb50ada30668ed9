import type { MonthSpan } from "../../dates/span";
import { readDate } from "../../dates/readDate";
import { textOf } from "../../tables/cases/caseList";
import { columnRange, doubled, isAsked, lastRow, withinMonths } from "../countifs";
import type { CaseTally } from "./compare";
import type { CaseSource } from "./source";

/** More ways of writing one state make a formula that nobody reads. */
const MOST_SPELLINGS = 4;

/**
 * The formula that counts the cases of a cell in a sheet; null where Excel would not count just these rows: where days are
 * typed as text, or a state is ticked, or written in too many ways.
 */
export function caseFormula(tally: CaseTally, inSheet: string): string | null {
  const { source, count, span } = tally;
  const { sheet, columns, split, area, cases } = source.list;
  const status = columns.get("status");
  const asksStatus = count.of !== "received";
  if (source.dates === null || (asksStatus && (status === undefined || split.has("status")))) return null;
  const spellings = asksStatus ? spellingsOf(source, count.of) : [null];
  if (spellings.length === 0 || spellings.length > MOST_SPELLINGS) return null;
  if (!spellings.every((one) => one === null || isAsked(one))) return null;
  const asked = [source.dates, ...(status === undefined ? [] : [status])];
  const rows = { first: cases[0]?.top ?? area.top + 1, last: lastRow(sheet, asked, area.bottom) };
  const counted = new Set<number>();
  for (let row = rows.first; row <= rows.last; row++) {
    const isOfState = spellings.some((one) => one === null || isText(sheet.value(row, status ?? 0), one));
    if (isOfState && isOfDay(source, row, span)) counted.add(row);
  }
  const { facts } = tally;
  if (counted.size !== facts.length || !facts.every(({ row }) => counted.has(row))) return null;
  const dates = columnRange(sheet, source.dates, rows, inSheet);
  const within = span === null ? [] : withinMonths(dates, span.from, span.to);
  const terms = spellings.map((one) => {
    const state = one === null ? [] : [`${columnRange(sheet, status ?? 0, rows, inSheet)},"${doubled(one)}"`];
    const criteria = [...state, ...within];
    return criteria.length === 0 ? `COUNTA(${dates})` : `COUNTIFS(${criteria.join(",")})`;
  });
  return `=${terms.join("+")}`;
}

/** How the list writes a state, each spelling once whatever its case: also those of cases in other months. */
function spellingsOf({ list, facts }: CaseSource, of: CaseTally["count"]["of"]): readonly string[] {
  const own = list.cases.filter((_, at) => facts[at]?.state === of);
  const column = list.columns.get("status") ?? 0;
  const texts = own.map((one) => {
    const value = list.sheet.value(one.top, column);
    return typeof value === "string" ? value : textOf(list, one, "status");
  });
  return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];
}

/** Excel compares texts whatever their case, and days only where they are numbers. */
function isText(value: unknown, text: string): boolean {
  return typeof value === "string" && value.toLowerCase() === text.toLowerCase();
}

function isOfDay({ list: { sheet }, dates }: CaseSource, row: number, span: MonthSpan | null): boolean {
  const column = dates ?? 0;
  if (span === null) return !sheet.isEmpty(row, column);
  if (typeof sheet.value(row, column) !== "number") return false;
  const reading = readDate(sheet.dateValue(row, column));
  const month = reading?.kind === "day" ? reading.day.year * 12 + reading.day.month : 0;
  return month >= span.from && month <= span.to;
}
