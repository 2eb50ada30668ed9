import { agreement, type Agreement } from "./agreement";
import type { Lines } from "./lines";
import { atOnce, flatMapInSteps, type Steps } from "../steps";
import { nested } from "./nested";
import { pairsNear } from "./pairs";
import { withoutCircles, type Total, type Totals } from "./circles";
import { withFurther } from "./further";
import { isButForSlips } from "./slippedLine";
import { plainWays, reducedWays, STRIDED, type Way } from "./ways";
export type { Total } from "./circles";

/** So many digits must agree, in all cells across together. */
const ENOUGH = 5;
/** That a slip of the hand explains the one cell that disagrees says as much as a digit. */
const SLIP = 1;
/** Of the cells that speak at all, so many must agree. */
const SHARE = 0.6;
/** The same for any but the plainest way of adding up. */
const SHARE_ELSE = 0.9;
/** So many digits for each cell that agrees: where there are less, most cells only repeat others at another rate. */
const DIGITS_A_CELL = 0.4;
/** Totals of totals, and totals of those. */
const LEVELS = 4;
/** In units of a figure's last digit: how far a sum of figures may be from it, and how far one of rounded figures. */
const EXACT = 0.01;
const ROUNDED = 4;
/** So many lines may stand between a total and its parts; more than one only where no line is left out. */
const GAPS = [0, 1, 2, 3];
const NEAR_GAP = 1;
/** What each of them costs, what a pair that is no run does, and how many cells must bear that out. */
const GAP = 2;
const PAIR = 3;
const FEWEST_FOR_PAIR = 4;
/** Where a way that is not the plainest holds in so many cells, one may be mistyped. */
const FEWEST_BUT_ONE = 3;
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
  let last: readonly Total[] = [];
  for (let level = 0; level < LEVELS; level++) {
    const ways = level === 0 ? plain : [...plain, ...reducedWays(lines, all, totals)];
    const found = yield* flatMapInSteps(all, (line) => sumsAt(lines, line, ways, all, measured));
    yield;
    const next = nested(withoutCircles(found), found, (line, parts) => agreement(lines, line, parts));
    last = found;
    if (isSame(next, totals)) break;
    totals = next;
  }
  return [...withFurther(totals, last, lines)].sort((a, b) => a.line - b.line);
}

type Measured = (line: number, parts: readonly number[], cost?: number) => Total | null;

function hasFigures(lines: Lines, line: number): boolean {
  for (let at = 0; at < lines.across; at++) if (lines.has(line, at)) return true;
  return false;
}

/** What a line may be the sum of. */
function sumsAt(
  lines: Lines,
  line: number,
  ways: readonly Way[],
  all: readonly number[],
  measured: Measured,
): readonly Total[] {
  const runs = GAPS.flatMap((gap) =>
    (gap > NEAR_GAP ? ways.filter(({ cost }) => cost < STRIDED) : ways).flatMap((way) =>
      [EXACT, ROUNDED].flatMap((tolerance) =>
        way.runs.next(line, tolerance, gap).flatMap((parts) => measured(line, parts, way.cost + gap * GAP) ?? []),
      ),
    ),
  );
  const pairs = pairsNear(lines, line, all)
    .flatMap((parts) => measured(line, parts, PAIR) ?? [])
    .filter(({ hits, parts, holding }) => hits >= FEWEST_FOR_PAIR && vary(lines, parts, holding));
  return [...runs, ...pairs];
}

/** Null where too little speaks for it. */
function measure(lines: Lines, line: number, all: readonly number[], cost: number): Total | null {
  const parts = all.filter((part) => areBeside(lines, line, part));
  const found = agreement(lines, line, parts);
  const distance = parts.reduce((so, part) => so + Math.abs(part - line), 0) / parts.length / lines.count;
  const score = found.score - cost - FAR * distance;
  const total = { ...found, line, parts, score, cost };
  const least = Math.max(ENOUGH, DIGITS_A_CELL * found.hits);
  if (score <= least - SLIP || !isMostly(found, cost)) return null;
  return score > least || isOneSlipAway(lines, total) ? total : null;
}

function isOneSlipAway(lines: Lines, total: Total): boolean {
  return total.misses === 1 && total.hits >= FEWEST_BUT_ONE && isButForSlips(lines, total);
}

/** False where one of some lines says the same wherever all of them say something: to add that is to say nothing new. */
function vary(lines: Lines, parts: readonly number[], cells: ReadonlySet<number>): boolean {
  const filled = [...cells].filter((at) => parts.every((part) => lines.amount(part, at) !== 0));
  return parts.every((part) => new Set(filled.map((at) => lines.amount(part, at))).size > 1);
}

/** True where some cell across has a figure of both. */
function areBeside(lines: Lines, one: number, other: number): boolean {
  for (let at = 0; at < lines.across; at++) if (lines.has(one, at) && lines.has(other, at)) return true;
  return false;
}

/** The plainest way holds in most cells, any other in nearly all, or in all but one. */
function isMostly({ hits, misses }: Agreement, cost: number): boolean {
  if (cost === 0) return hits >= SHARE * (hits + misses);
  return hits >= SHARE_ELSE * (hits + misses) || (misses === 1 && hits >= FEWEST_BUT_ONE);
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
