import { check } from "../../src/core/check";
import type { Sheet } from "../../src/core/grid/sheet";
import { registerSheets } from "./registerSheets";
import { flatPermits, investment, mergedPermits, permitsWithSubtotals, widePermits, words } from "./sumSheets";
import { surveyWithTotals } from "./surveySheet";
import { printTable } from "./table";

/** A kind of workbook in several sizes. */
interface Case {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly sheets: (size: number, hasMistakes: boolean) => readonly Sheet[];
  readonly canHaveMistakes: boolean;
}

const CASES: readonly Case[] = [
  of("permits, flat", [2_500, 10_000, 40_000], flatPermits),
  of("permits, a merge in each row", [2_500, 10_000, 40_000], mergedPermits),
  of("permits, a subtotal every ten rows", [1_000, 4_000, 16_000], permitsWithSubtotals),
  of("permits, months in columns", [100, 400, 1_600], widePermits),
  of("investment, kabupaten of 25 rows", [125, 500, 2_000], investment),
  of("survey, a sum for each respondent", [5_000, 20_000], surveyWithTotals),
  { name: "register", sizes: [10_000, 100_000], sheets: registerSheets, canHaveMistakes: false },
  {
    name: "words, no header, in 10 columns",
    sizes: [10_000, 100_000],
    sheets: (rows) => [words(rows)],
    canHaveMistakes: false,
  },
];

function of(name: string, sizes: readonly number[], sheet: (size: number, hasMistakes: boolean) => Sheet): Case {
  return { name, sizes, sheets: (size, hasMistakes) => [sheet(size, hasMistakes)], canHaveMistakes: true };
}

const ROUNDS = 3;

/**
 * What it costs to recognise and check large tables, as a ratio to what `JSON.parse` needs for the same values, and with
 * which power of its cells the cost of a table grows. It is the time of the processor that counts, not the clock's.
 */
export function measureReading(only = ""): void {
  const rows = CASES.filter(({ name }) => name.includes(only)).flatMap((one) =>
    (one.canHaveMistakes ? [false, true] : [false]).flatMap((hasMistakes) => rowsOf(one, hasMistakes)),
  );
  console.log(`Recognised and checked in memory; medians of ${String(ROUNDS)} rounds, milliseconds of the processor.`);
  printTable(["workbook", "mistakes", "size", "values", "JSON.parse ms", "check ms", "ratio", "exponent"], rows);
}

function rowsOf({ name, sizes, sheets }: Case, hasMistakes: boolean): (string | number)[][] {
  // Some cases take a minute on a busy machine.
  console.error(`Measuring ${name}, mistakes ${hasMistakes ? "in 5 % of rows" : "none"} …`);
  let before: { readonly values: number; readonly time: number } | null = null;
  return sizes.map((size) => {
    const book = sheets(size, hasMistakes);
    const json = JSON.stringify(
      book.map((sheet) => Array.from({ length: sheet.rowCount }, (_, row) => sheet.row(row))),
    );
    const values = book.reduce((sum, sheet) => sum + sheet.filledCells, 0);
    const parses: number[] = [];
    const checks: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      parses.push(perRun(() => JSON.parse(json) as unknown));
      // A sheet remembers what it was asked for: each round has its own.
      const fresh = sheets(size, hasMistakes);
      checks.push(perRun(() => check({ sheets: fresh }), 1));
    }
    const time = median(checks);
    const exponent =
      before === null ? "" : (Math.log(time / before.time) / Math.log(values / before.values)).toFixed(2);
    before = { values, time };
    const parse = median(parses);
    const row = [name, hasMistakes ? "5 % of rows" : "none", size, values, parse.toFixed(1), time.toFixed(0)];
    return [...row, (time / parse).toFixed(1), exponent];
  });
}

/** Shorter than this, in milliseconds, the processor's time says little. */
const SHORTEST = 20;

/** Milliseconds of the processor for one run of work; of several, where one is too short to be measured. */
function perRun(work: () => unknown, most = Number.POSITIVE_INFINITY): number {
  const start = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    work();
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    if (time >= SHORTEST || runs >= most) return time / runs;
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
