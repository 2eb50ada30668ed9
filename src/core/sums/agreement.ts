import type { Lines } from "./lines";

/** How well the figures of a line are the sums of the figures of others, cell by cell across. */
export interface Agreement {
  /** How much speaks for it: digits that agree, less what does not. */
  readonly score: number;
  readonly hits: number;
  readonly misses: number;
  /** The cells across whose sum holds, zeros and lone parts among them. */
  readonly holding: ReadonlySet<number>;
}

/** What one cell that disagrees takes away: as much as a digit and a half that agrees. */
export const MISS = 1.5;
/** A figure is believed to be a rounded sum where it is at most so far from it. */
const FURTHEST = 0.01;
/** From so many decimals on they are those of a computer, and their last ones its noise. */
const COMPUTED = 4;
/** No cell speaks for more than so many digits. */
const MOST_DIGITS = 4;
/**
 * Cells whose figures are those of another cell times a rate say nothing new. That is told by the part that one figure is
 * of the sum: to four digits, or as closely as both are written where these are figures of three digits or more.
 */
const SAME_PART = 1e-4;
const LIKE_PART = 1e-3;

export function agreement(lines: Lines, total: number, parts: readonly number[]): Agreement {
  const holding = new Set<number>();
  const shares: number[] = [];
  let [score, hits, misses, rates] = [0, 0, 0, 0];
  let isOfAmounts = false;
  for (let at = 0; at < lines.across; at++) {
    if (!lines.has(total, at)) continue;
    const { sum, count, filled, decimals, first } = added(lines, at, parts);
    if (count === 0) continue;
    const value = lines.value(total, at);
    const unit = 10 ** -Math.max(decimals, lines.decimals(total, at));
    const distance = Math.abs(sum - value);
    const rounding = (unit * (count + 1)) / 2;
    const noise = unit < 10 ** -COMPUTED * 1.5 ? unit * Math.sqrt(count + 1) : unit * 0.01;
    const isExact = distance <= noise + 1e-12 * Math.abs(sum);
    const isRounded = distance <= rounding * (1 + 1e-9) && distance <= FURTHEST * Math.abs(value);
    if (!isExact && !isRounded) {
      if (Math.min(decimals, lines.decimals(total, at)) >= COMPUTED) rates++;
      else misses++;
      continue;
    }
    holding.add(at);
    isOfAmounts ||= lines.decimals(total, at) < COMPUTED;
    if (filled < 2 || value === 0) continue;
    hits++;
    const steps = Math.abs(value) / (isExact ? unit : rounding);
    const part = first / value;
    const written = (unit / 2) * (1 / Math.abs(first) + 1 / Math.abs(value));
    const blur = Math.max(SAME_PART, Math.min(LIKE_PART, written)) * Math.abs(part);
    if (shares.some((other) => Math.abs(other - part) <= blur)) continue;
    shares.push(part);
    score += Math.min(MOST_DIGITS, Math.log10(Math.max(steps, 1) + 1)) * (isExact ? 1 : 0.7);
  }
  // Among amounts, what a computer worked out of what it worked out before, and is no sum, is a rate of them.
  if (!isOfAmounts) misses += rates;
  return { score: score - MISS * misses - 0.5 * Math.log10(parts.length + 1), hits, misses, holding };
}

function added(lines: Lines, at: number, parts: readonly number[]) {
  let [sum, count, filled, decimals, first] = [0, 0, 0, Number.NEGATIVE_INFINITY, 0];
  for (const part of parts) {
    const value = lines.value(part, at);
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
    if (value !== 0 && filled++ === 0) first = value;
    decimals = Math.max(decimals, lines.decimals(part, at));
  }
  return { sum, count, filled, decimals, first };
}
