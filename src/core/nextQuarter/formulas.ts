import { daysOfMonth } from "../dates/serial";
import { renameSheets } from "../grid/references";
import { sheetNameIn, sheetPrefix } from "../grid/sheetPrefix";
import { dayIn, isBoundary, monthLater, monthsOf, type Term } from "./term";
import { laterText } from "./words/later";

/** What another sheet is to be called in formulas; null where it stays. */
export type SheetLater = (sheet: string) => string | null;

const TEXT = /"(?:[^"]|"")*"/g;
const DATE = /\bDATE\((\d{4}),(\d{1,2}),(\d{1,2})\)/gi;

/**
 * A formula a term later: it reads the sheets of that term, asks for its dates, and says its name. One of a sheet that
 * is of no term only reads the sheets.
 */
export function laterFormula(formula: string, from: Term | null, sheetLater: SheetLater): string {
  const referred = renameSheets(formula, (sheet) => {
    const name = sheetLater(sheetNameIn(sheet));
    return name === null ? null : sheetPrefix(name).slice(0, -1);
  });
  if (!from) return referred;
  return referred
    .replace(TEXT, (text) => `"${laterText(text.slice(1, -1), from)}"`)
    .replace(DATE, (call: string, year: string, month: string, day: string) =>
      dateLater(call, { year: Number(year), month: Number(month), day: Number(day) }, from),
    );
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The first and last days of the term's months, and the day after: what formulas count between. */
function dateLater(call: string, { year, month, day }: Day, from: Term): string {
  const { first, last } = monthsOf(from);
  const order = (year - (from.year ?? year)) * 12 + month;
  const isOurs = (order >= first && order <= last) || (order === last + 1 && day === 1);
  if (!isOurs || month > 12 || day > daysOfMonth(month, year) || !isBoundary(day, month, year)) return call;
  const moved = monthLater(month, from);
  const later = { year: year + moved.years, month: moved.month };
  return `DATE(${later.year},${later.month},${dayIn(later, { day, month, year })})`;
}
