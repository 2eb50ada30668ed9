import type { Lines } from "./lines";

/**
 * The pairs of lines near a total that come to it, though they are not next to each other: what is left is often that
 * of two far columns.
 *
 *   Pagu | Realisasi | … | Sisa        Pagu = Realisasi + Sisa
 */
export function pairsNear(lines: Lines, total: number, list: readonly number[]): readonly (readonly number[])[] {
  const place = list.indexOf(total);
  const near = list.slice(Math.max(0, place - FURTHEST), place + FURTHEST + 1).filter((line) => line !== total);
  if (place < 0) return [];
  const found = new Map<number, readonly number[]>();
  for (const at of tellingCells(lines, total, near)) {
    for (const pair of pairsAt(lines, total, near, at)) found.set((pair[0] ?? 0) * lines.count + (pair[1] ?? 0), pair);
  }
  return [...found.values()];
}

function pairsAt(lines: Lines, total: number, near: readonly number[], at: number): readonly (readonly number[])[] {
  const unit = 10 ** -lines.decimals(total, at);
  const steps = (value: number) => Math.round(value / unit);
  const byAmount = new Map<number, number[]>();
  const found: (readonly number[])[] = [];
  for (const line of near) {
    const amount = lines.amount(line, at);
    if (amount === 0) continue;
    for (const other of byAmount.get(steps(lines.amount(total, at) - amount)) ?? []) {
      if (Math.min(Math.abs(other - total), Math.abs(line - total)) <= NEAREST) found.push([other, line]);
    }
    const same = byAmount.get(steps(amount));
    if (same) same.push(line);
    else byAmount.set(steps(amount), [line]);
  }
  return found.slice(0, MOST);
}

/** Of the lines before a total, and of those after it, so many are tried; one of a pair is as near as `NEAREST`. */
const FURTHEST = 14;
const NEAREST = 3;
const MOST = 40;
/** So many cells across are asked for pairs: in one, a figure may be mistyped. */
const TELLING = 3;

/** The cells across where most of the lines hold something. */
function tellingCells(lines: Lines, total: number, near: readonly number[]): readonly number[] {
  const cells: { at: number; filled: number }[] = [];
  for (let at = 0; at < lines.across; at++) {
    if (lines.amount(total, at) === 0) continue;
    cells.push({ at, filled: near.filter((line) => lines.amount(line, at) !== 0).length });
  }
  return cells
    .sort((a, b) => b.filled - a.filled)
    .slice(0, TELLING)
    .map(({ at }) => at);
}
