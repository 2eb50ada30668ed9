import { agreement } from "./agreement";
import type { Lines } from "./lines";
import { atOnce, flatMapInSteps, type Steps } from "../steps";
import { nested } from "./nested";
import { pairsNear } from "./pairs";
import { withoutCircles, type Total, type Totals } from "./circles";
export type { Total } from "./circles";
import { plainWays, reducedWays, type Way } from "./ways";

/** So many digits must agree, in all cells across together. */
const ENOUGH = 5;
/** Of the cells that speak at all, so many must agree. */
const SHARE = 0.6;
/** So many digits for each cell that agrees: where there are less, most cells only repeat others at another rate. */
const DIGITS_A_CELL = 0.4;
/** Totals of totals, and totals of those. */
const LEVELS = 4;
/** In units of a figure's last digit: how far a sum of figures may be from it, and how far one of rounded figures. */
const EXACT = 0.01;
const ROUNDED = 4;
/** What a line between a total and its parts costs, what a pair that is no run does, and how many cells must bear it out. */
const GAP = 2;
const PAIR = 3;
const FEWEST_FOR_PAIR = 3;
/** Of two that say the same, the nearer one counts. */
const FAR = 0.01;

/** Which lines add up which, told by their figures alone. */
export function outline(lines: Lines): readonly Total[] {
  return atOnce(outlineInSteps(lines));
}

/** The same step by step. */
export function* outlineInSteps(lines: Lines): Steps<readonly Total[]> {
  const all = Array.from({ length: lines.count }, (_, line) => line).filter((line) => hasFigures(lines, line));
  yield;
  const plain = plainWays(lines, all);
  const measured = (line: number, parts: readonly number[], cost = 0) => measure(lines, line, parts, cost);
  let totals: Totals = new Map();
  for (let level = 0; level < LEVELS; level++) {
    const ways = level === 0 ? plain : [...plain, ...reducedWays(lines, all, totals)];
    const found = yield* flatMapInSteps(all, (line) => sumsAt(lines, line, ways, all, measured));
    yield;
    const next = nested(withoutCircles(found), found, (line, parts) => agreement(lines, line, parts));
    if (isSame(next, totals)) break;
    totals = next;
  }
  return [...totals.values()].sort((a, b) => a.line - b.line);
}

type Measured = (line: number, parts: readonly number[], cost?: number) => Total | null;

function hasFigures(lines: Lines, line: number): boolean {
  for (let at = 0; at < lines.across; at++) if (lines.has(line, at)) return true;
  return false;
}

/** What a line is the sum of: the plainest that is found at all. */
function sumsAt(
  lines: Lines,
  line: number,
  ways: readonly Way[],
  all: readonly number[],
  measured: Measured,
): readonly Total[] {
  for (const gap of [0, 1]) {
    for (const tolerance of [EXACT, ROUNDED]) {
      const found = ways.flatMap(({ runs, cost }) =>
        runs.next(line, tolerance, gap).flatMap((parts) => measured(line, parts, cost + gap * GAP) ?? []),
      );
      if (found.length > 0) return found;
    }
  }
  return pairsNear(lines, line, all)
    .flatMap((parts) => measured(line, parts, PAIR) ?? [])
    .filter(({ hits }) => hits >= FEWEST_FOR_PAIR);
}

/** Null where too little speaks for it. */
function measure(lines: Lines, line: number, parts: readonly number[], cost: number): Total | null {
  const found = agreement(lines, line, parts);
  const distance = parts.reduce((so, part) => so + Math.abs(part - line), 0) / parts.length / lines.count;
  const score = found.score - cost - FAR * distance;
  const isBelieved =
    score > Math.max(ENOUGH, DIGITS_A_CELL * found.hits) && found.hits >= SHARE * (found.hits + found.misses);
  return isBelieved ? { ...found, line, parts, score, cost } : null;
}

function isSame(one: Totals, other: Totals): boolean {
  return (
    one.size === other.size &&
    [...one].every(([line, { parts }]) => {
      const others = other.get(line)?.parts;
      return others?.length === parts.length && parts.every((part, at) => part === others[at]);
    })
  );
}
