import type { Agreement } from "./agreement";

/** A line whose figures are the sums of those of others. */
export interface Total extends Agreement {
  readonly line: number;
  readonly parts: readonly number[];
  /** How many digits must speak for it more than for the plainest way of adding up. */
  readonly cost: number;
}

/** The totals of a block, each by its line. */
export type Totals = ReadonlyMap<number, Total>;

/** True where a line adds up another, by whatever detour. */
export function leadsTo<T>(
  totals: ReadonlyMap<T, { readonly parts: readonly T[] }>,
  from: T,
  to: T,
  seen = new Set<T>(),
): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const parts = totals.get(from)?.parts ?? [];
  return parts.some((part) => part === to || leadsTo(totals, part, to, seen));
}

/** Of the cells that hold in the likeliest sum of a line, so many must in another that is preferred to it. */
const AS_GOOD = 0.9;

/** The likeliest first, one for each line: of those that hold as well, the plainest. What would add up itself is left out. */
export function withoutCircles(found: readonly Total[]): Totals {
  const ofLine = new Map<number, Total[]>();
  for (const total of found) ofLine.set(total.line, [...(ofLine.get(total.line) ?? []), total]);
  const kept = new Map<number, Total>();
  const lines = [...ofLine.values()].map(byPreference);
  for (const sums of lines.sort((a, b) => bestOf(b) - bestOf(a))) {
    const total = sums.find(({ line, parts }) => !parts.some((part) => part === line || leadsTo(kept, part, line)));
    if (total) kept.set(total.line, total);
  }
  return kept;
}

function bestOf(sums: readonly Total[]): number {
  return sums.reduce((best, { score }) => Math.max(best, score), 0);
}

function byPreference(sums: readonly Total[]): readonly Total[] {
  const most = sums.reduce((best, { hits }) => Math.max(best, hits), 0);
  const isGood = ({ hits }: Total) => hits >= most * AS_GOOD;
  return [...sums].sort(
    (a, b) =>
      Number(isGood(b)) - Number(isGood(a)) ||
      (isGood(a) ? besidesOne(a) - besidesOne(b) || a.cost - b.cost || b.score - a.score : b.score - a.score),
  );
}

/** How many cells do not hold besides one, which may be mistyped: a farther sum that holds in all of them is no better for that. */
function besidesOne({ misses }: Total): number {
  return Math.max(0, misses - 1);
}
