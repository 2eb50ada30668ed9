import { check } from "../../src/core/check";
import type { Sheet } from "../../src/core/grid/sheet";
import { registerSheets } from "./registerSheets";
import { flatPermits, investment, mergedPermits, permitsWithSubtotals, widePermits, words } from "./sumSheets";
import { surveyWithTotals } from "./surveySheet";

/** A kind of workbook in several sizes. */
export interface Case {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly sheets: (size: number, hasMistakes: boolean) => readonly Sheet[];
  readonly canHaveMistakes: boolean;
}

export const CASES: readonly Case[] = [
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

/** So many rounds in a row that are none quicker than those before them tell that the compiler has seen all of it. */
export const SETTLED_ROUNDS = 15;
/** A machine on which something else ends meanwhile may be quicker and quicker. */
const MOST_ROUNDS = 90;

/** The processor's milliseconds for one check, or one parse. */
interface Times {
  readonly parse: number;
  readonly check: number;
}

/** The first round of a process that was just started, the least of those after it, and the median of the last of them. */
export interface Measured {
  readonly values: number;
  readonly rounds: number;
  readonly first: Times;
  readonly least: Times;
  readonly median: Times;
}

/** Measures one workbook in this process, which should have done nothing else before. */
export function measureOne(name: string, size: number, hasMistakes: boolean): Measured {
  const one = CASES.find((each) => each.name === name);
  if (!one) throw new Error(`There is no workbook "${name}".`);
  const sheets = one.sheets(size, hasMistakes);
  const json = JSON.stringify(
    sheets.map((sheet) => Array.from({ length: sheet.rowCount }, (_, row) => sheet.row(row))),
  );
  const round = (isFirst: boolean): Times => {
    // A sheet remembers what it was asked for: each round has its own.
    const fresh = one.sheets(size, hasMistakes);
    const parse = perRun(() => JSON.parse(json) as unknown, isFirst ? 1 : Number.POSITIVE_INFINITY);
    return { parse, check: perRun(() => check({ sheets: fresh }), 1) };
  };
  const first = round(true);
  const later = roundsUntilSettled(() => round(false));
  const values = sheets.reduce((sum, sheet) => sum + sheet.filledCells, 0);
  const least = over(later, (times) => Math.min(...times));
  return { values, rounds: later.length, first, least, median: over(later.slice(-SETTLED_ROUNDS), median) };
}

function roundsUntilSettled(round: () => Times): readonly Times[] {
  const rounds: Times[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let sinceLeast = 0; sinceLeast < SETTLED_ROUNDS && rounds.length < MOST_ROUNDS; sinceLeast++) {
    const times = round();
    rounds.push(times);
    if (times.check >= least) continue;
    least = times.check;
    sinceLeast = -1;
  }
  return rounds;
}

function over(rounds: readonly Times[], pick: (values: readonly number[]) => number): Times {
  return { parse: pick(rounds.map(({ parse }) => parse)), check: pick(rounds.map((times) => times.check)) };
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
