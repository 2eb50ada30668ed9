import type { Agreement } from "./agreement";

/** A line whose figures are the sums of those of others. */
export interface Total extends Agreement {
  readonly line: number;
  readonly parts: readonly number[];
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

/** The likeliest first, one for each line; what would add up itself is left out. */
export function withoutCircles(found: readonly Total[]): Totals {
  const kept = new Map<number, Total>();
  for (const total of [...found].sort((a, b) => b.score - a.score)) {
    const { line, parts } = total;
    if (kept.has(line) || parts.some((part) => part === line || leadsTo(kept, part, line))) continue;
    kept.set(line, total);
  }
  return kept;
}
