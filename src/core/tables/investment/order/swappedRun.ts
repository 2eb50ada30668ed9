import type { Field } from "./evidence";
import { isMoney } from "../roles";

/** Longer runs are not looked for. */
const LONGEST = 500;
/** A run that repairs less of what is broken explains nothing. */
const FEWEST_REPAIRED = 0.75;
const NOISE = 1e-7;

/** The sum of a total in the two columns: how far it is off in each, and how far it may be. */
interface Sum {
  readonly off: readonly [number, number];
  readonly slack: readonly [number, number];
}

/** What interchanging the figures of a row does to a sum: taken from one column, it is added to the other. */
interface Effect {
  readonly sum: number;
  readonly change: number;
}

/**
 * The rows next to each other in which the figures of two columns have to be interchanged for the most sums of both to
 * hold. None where several runs of the same length would do it as well.
 *
 *            TKI  TKA
 *   Kab. A    11    3
 *   Kab. B     2    9      interchanged here and in the next row, both sums hold
 *   Kab. C     1    7
 *   Jumlah    27    6
 */
export function swappedRun(field: Field, first: number, second: number): ReadonlySet<number> {
  const { sums, effects } = sumsOf(field, first, second);
  const isAny = (column: 0 | 1) => sums.some((sum) => isBroken(sum, 0, column));
  if (!isAny(0) || !isAny(1)) return new Set();
  const before = sums.reduce((count, sum) => count + brokenIn(sum, 0), 0);
  const reached = brokenWithin(sums, effects);
  let best = { start: 0, end: -1, broken: before, isOnly: true };
  for (let start = 0; start < effects.length; start++) {
    if ((reached[start] ?? 0) < before * FEWEST_REPAIRED) continue;
    const shifts = new Map<number, number>();
    let broken = before;
    for (let end = start; end < Math.min(effects.length, start + LONGEST); end++) {
      for (const { sum: at, change } of effects[end] ?? []) {
        const [sum, shift] = [sums[at], shifts.get(at) ?? 0];
        if (!sum) continue;
        broken += brokenIn(sum, shift + change) - brokenIn(sum, shift);
        shifts.set(at, shift + change);
      }
      const [length, shortest] = [end - start, best.end - best.start];
      if (broken < best.broken || (broken === best.broken && length < shortest)) {
        best = { start, end, broken, isOnly: true };
      } else if (broken === best.broken && length === shortest) best = { ...best, isOnly: false };
    }
  }
  return best.isOnly ? new Set(range(best.start, best.end)) : new Set();
}

/** For each row how many of the broken sums, counted in both columns, the longest run that begins there has to do with. */
function brokenWithin(sums: readonly Sum[], effects: readonly (readonly Effect[])[]): readonly number[] {
  const touched = sums.map(() => 0);
  let reached = 0;
  const take = (row: number, times: 1 | -1) => {
    for (const { sum } of effects[row] ?? []) {
      const own = sums[sum];
      const count = (touched[sum] ?? 0) + times;
      touched[sum] = count;
      if (own && count === (times === 1 ? 1 : 0)) reached += times * brokenIn(own, 0);
    }
  };
  let end = 0;
  return effects.map((_, start) => {
    for (; end < Math.min(effects.length, start + LONGEST); end++) take(end, 1);
    const own = reached;
    take(start, -1);
    return own;
  });
}

/** The sums that both columns state, and by row what an interchange there does to them; nothing where both are alike. */
function sumsOf({ roles, rows, totals, halfUnit }: Field, first: number, second: number) {
  const value = (row: number, place: number) => rows[row]?.[place]?.value ?? 0;
  const effects: Effect[][] = rows.map(() => []);
  const sums = totals
    .filter(({ row }) => rows[row]?.[first] && rows[row][second])
    .map(({ row, parts }, sum): Sum => {
      const off = (place: number) => parts.reduce((left, part) => left - value(part, place), value(row, place));
      const slack = (place: number) => {
        const isRounded = isMoney(roles[place] ?? "projects");
        return (isRounded ? (parts.length + 1) * halfUnit : 0) + NOISE * Math.max(1, Math.abs(value(row, place)));
      };
      for (const own of [row, ...parts]) {
        const difference = value(own, second) - value(own, first);
        if (difference !== 0) effects[own]?.push({ sum, change: own === row ? difference : -difference });
      }
      return { off: [off(first), off(second)], slack: [slack(first), slack(second)] };
    });
  return { sums, effects };
}

function brokenIn(sum: Sum, shift: number): number {
  return Number(isBroken(sum, shift, 0)) + Number(isBroken(sum, shift, 1));
}

function isBroken({ off, slack }: Sum, shift: number, column: 0 | 1): boolean {
  return Math.abs(off[column] + (column === 0 ? shift : -shift)) > slack[column];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
