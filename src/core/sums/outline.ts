import { agreement, type Agreement } from "./agreement";
import type { Lines } from "./lines";
import { Runs } from "./runs";

/** A line whose figures are the sums of those of others. */
export interface Total extends Agreement {
  readonly line: number;
  readonly parts: readonly number[];
}

/** So many digits must agree, in all cells across together. */
const ENOUGH = 5;
/** Of the cells that speak at all, so many must agree. */
const SHARE = 0.6;
/** Totals of totals, and totals of those. */
const LEVELS = 4;
/** "Every third line": further apart, figures are not added up. */
const WIDEST_STRIDE = 6;
/** In units of a figure's last digit: how far a sum of figures may be from it, and how far one of rounded figures. */
const EXACT = 0.01;
const ROUNDED = 4;
/** Scores that differ by less are those of one reading, added up in another order. */
const NOISE = 1e-6;

/** Which lines add up which, told by their figures alone. */
export function outline(lines: Lines): readonly Total[] {
  const all = Array.from({ length: lines.count }, (_, line) => line).filter((line) => hasFigures(lines, line));
  const plain = [new Runs(lines, all), ...strided(lines, all)];
  let totals: ReadonlyMap<number, Total> = new Map();
  for (let level = 0; level < LEVELS; level++) {
    const runs = level === 0 ? plain : [...plain, ...reduced(lines, all, totals)];
    const found = all.flatMap((line) => bestTotal(lines, line, runs) ?? []);
    const next = withoutCircles(found);
    if (isSame(next, totals)) break;
    totals = next;
  }
  return [...totals.values()].sort((a, b) => a.line - b.line);
}

function hasFigures(lines: Lines, line: number): boolean {
  for (let at = 0; at < lines.across; at++) if (lines.has(line, at)) return true;
  return false;
}

function strided(lines: Lines, all: readonly number[]): readonly Runs[] {
  const runs: Runs[] = [];
  for (let stride = 2; stride <= WIDEST_STRIDE; stride++) {
    for (let first = 0; first < stride; first++) {
      const list = all.filter((_, at) => at % stride === first);
      if (list.length > 2) runs.push(new Runs(lines, list));
    }
  }
  return runs;
}

/** Once some totals are known: what is left when their parts are, when they are, and they alone. */
function reduced(lines: Lines, all: readonly number[], totals: ReadonlyMap<number, Total>): readonly Runs[] {
  const covered = new Set([...totals.values()].flatMap(({ parts }) => parts));
  return [
    all.filter((line) => !covered.has(line)),
    all.filter((line) => !totals.has(line)),
    all.filter((line) => totals.has(line)),
  ].map((list) => new Runs(lines, list));
}

function bestTotal(lines: Lines, line: number, runs: readonly Runs[]): Total | null {
  for (const tolerance of [EXACT, ROUNDED]) {
    const tried = runs.flatMap((one) => one.next(line, tolerance));
    const found = tried.map((parts) => ({ line, parts, ...agreement(lines, line, parts) })).filter(isBelieved);
    const [first, ...others] = found;
    if (first) return others.reduce((best, one) => (one.score > best.score + NOISE ? one : best), first);
  }
  return null;
}

function isBelieved({ score, hits, misses }: Agreement): boolean {
  return score > ENOUGH && hits >= SHARE * (hits + misses);
}

/** The likeliest first; what would add up itself, by whatever detour, is left out. */
function withoutCircles(found: readonly Total[]): ReadonlyMap<number, Total> {
  const kept = new Map<number, Total>();
  for (const total of [...found].sort((a, b) => b.score - a.score)) {
    if (!total.parts.some((part) => part === total.line || leadsTo(kept, part, total.line)))
      kept.set(total.line, total);
  }
  return kept;
}

function leadsTo(totals: ReadonlyMap<number, Total>, from: number, to: number, seen = new Set<number>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const parts = totals.get(from)?.parts ?? [];
  return parts.some((part) => part === to || leadsTo(totals, part, to, seen));
}

function isSame(one: ReadonlyMap<number, Total>, other: ReadonlyMap<number, Total>): boolean {
  return (
    one.size === other.size &&
    [...one].every(([line, { parts }]) => {
      const others = other.get(line)?.parts;
      return others?.length === parts.length && parts.every((part, at) => part === others[at]);
    })
  );
}
