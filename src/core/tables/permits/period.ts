import { MONTH_NAME, readMonth, type Month } from "../../dates/months";
import { dayOfSerial } from "../../dates/serial";
import type { CellValue } from "../../grid/sheet";
import { withJumlah } from "../../grid/withJumlah";
import { reachOf, type Reach } from "../../dates/upTo";

/** What a column of figures stands for, by its header. */
export type Span =
  | { readonly kind: "month"; readonly month: number; readonly year: number | null }
  /** A part of the table's months: a quarter or a semester, by its months (1 to 12). */
  | { readonly kind: "part"; readonly name: string; readonly months: readonly number[] }
  | { readonly kind: "total" }
  /** What was counted before this table's period. */
  | { readonly kind: "previous" }
  /** Everything up to the end of this table's period. */
  | { readonly kind: "toDate" }
  /** Everything from one month up to another; what it means for a table, the table's own months say. */
  | { readonly kind: "reach"; readonly name: string; readonly reach: Reach }
  /** What a row was to reach, which adds up over rows and stands in no sum of a row. */
  | { readonly kind: "target" };

/** True for spans that may add up others of their row: where one is blank, it is no zero, but still to come. */
export function isSpanOfSums({ kind }: Span): boolean {
  return kind === "part" || kind === "total" || kind === "toDate";
}

const NUMERALS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
const UP_TO = /\bs ?[./]? ?d\b\.?|sampai (dengan|dg)/;
const BEFORE = /lalu|sebelum/;
const NOW = /\bini\b|sekarang|berjalan/;

/** "Bulan Ini": one part of the year, whichever it is. */
const THIS_PART = /^(realisasi |jumlah )?(bulan|triwulan|tw|semester|periode) (ini|berjalan)$/;
const TARGET = /^target( (izin|penerbitan))?( (tahun )?20\d\d)?$/;
/** Words of columns that stand beside the counts: money, shares, targets, applications. */
const NO_COUNT = /retribusi|rupiah|\brp\b|biaya|pendapatan|nilai|persen|prosen|%|target|pemohon|berkas|rata|\bhari\b/;

/** True for the header of a column that does not count permits: "Retribusi (Rp)", "Target", "%". */
export function isNoCount(header: string): boolean {
  return NO_COUNT.test(header.toLowerCase());
}

/** Reads the header of a column; null where it names no span of time. */
export function readSpan(header: CellValue): Span | null {
  if (typeof header === "number") return monthOfSerial(header);
  if (typeof header !== "string") return null;
  const text = withJumlah(header.toLowerCase());
  const month = readMonth(text);
  if (month) return { kind: "month", ...month };
  if (TARGET.test(text)) return { kind: "target" };
  if (isNoCount(text)) return null;
  const reach = reachOf(text);
  if (reach) return { kind: "reach", name: header, reach };
  if (THIS_PART.test(text)) return { kind: "part", name: header, months: [] };
  if (BEFORE.test(text) && /bulan|triwulan|tw\b|semester|periode|tahun|s ?[./]? ?d|jumlah|total/.test(text)) {
    return { kind: "previous" };
  }
  if (/kumulatif|akumulasi/.test(text) || (UP_TO.test(text) && NOW.test(text))) return { kind: "toDate" };
  if (UP_TO.test(text)) return null;
  return partOf(text, header) ?? (OF_ALL.test(text) ? TOTAL : null);
}

/** "Jumlah", "Grand Total", "Setahun". */
const OF_ALL = /^(jumlah|total|grand total)\b|^(se|satu |1 )tahun( penuh)?$|^tahunan$/;
const TOTAL: Span = { kind: "total" };

/** "TW I", "Triwulan 2", "Jumlah TW III", "Semester I". */
function partOf(text: string, name: string): Span | null {
  const quarter = /(?:^|\b)(?:triwulan|tri wulan|tw|kuartal|q)\.?[ -]*(iv|i{1,3}|[1-4])\b/.exec(text);
  const half = /(?:^|\b)(?:semester|sem|smt|sm)\.?[ -]*(i{1,2}|[12])\b/.exec(text);
  const at = NUMERALS[(quarter ?? half)?.[1] ?? ""];
  if (at === undefined) return null;
  const length = quarter ? 3 : 6;
  return { kind: "part", name, months: Array.from({ length }, (_, month) => (at - 1) * length + month + 1) };
}

/** What every text that names a month or a part of the year has in it; words of a row, a line for each. */
const MAY_NAME_SPAN = new RegExp(
  String.raw`^(?:bulan )?(?:${MONTH_NAME})\b|^(?:bulan )?\d{1,2}[/-]\d{4}$|\b(?:tri ?wulan|tw|kuartal|q|sem|smt|sm|periode|bulan)`,
  "m",
);

/** False for rows that surely name no span, told by all their words in small letters. */
export function mayNameSpan(words: string): boolean {
  return MAY_NAME_SPAN.test(words);
}

/** True for a number that may be the date of a month. */
export function mayBeDate(value: CellValue): boolean {
  return typeof value === "number" && value >= FIRST_SERIAL && value <= LAST_SERIAL;
}

/** Dates that were typed as months: serial numbers of this century. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

function monthOfSerial(serial: number): Span | null {
  if (!Number.isInteger(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  const day = dayOfSerial(serial);
  const month: Month | null = day && { month: day.month, year: day.year };
  return month && { kind: "month", ...month };
}
