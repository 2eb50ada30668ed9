import type { Lines } from "./lines";

/** The parts of a line that is itself a total: whoever adds it up leaves them out. */
export type PartsOf = (line: number) => readonly number[] | null;

/** So far a total reaches where others lie between. */
const FURTHEST = 400;
const TRIED = 3;

/**
 * The lines that a total may add up on one side of it, totals among them but not what these add up already:
 *
 *   a  b  [c = a+b]  d  e  [f = d+e]  t      the walk from t: f, c
 */
export function walksTo(
  lines: Lines,
  total: number,
  direction: 1 | -1,
  partsOf: PartsOf,
  tolerance: number,
): readonly (readonly number[])[] {
  const wanted = wantedBy(lines, total);
  const passed = new Set<number>();
  const walk: number[] = [];
  const ends: { readonly length: number; readonly votes: number }[] = [];
  let hasTotals = false;
  for (let line = total + direction; line >= 0 && line < lines.count && walk.length < FURTHEST; line += direction) {
    if (passed.has(line)) continue;
    const parts = partsOf(line);
    for (const part of parts ?? []) passed.add(part);
    hasTotals ||= parts !== null;
    walk.push(line);
    let [votes, added] = [0, false];
    for (const one of wanted) {
      const amount = lines.amount(line, one.at);
      added ||= amount !== 0;
      one.sum += amount;
      if (Math.abs(one.sum - one.value) <= one.unit * tolerance + 1e-9 * Math.abs(one.value)) votes++;
    }
    const last = ends.at(-1);
    if (!added && last?.length === walk.length - 1) ends[ends.length - 1] = { length: walk.length, votes: last.votes };
    else if (votes > 0 && walk.length > 1) ends.push({ length: walk.length, votes });
  }
  if (!hasTotals) return [];
  return ends
    .sort((a, b) => b.votes - a.votes || a.length - b.length)
    .slice(0, TRIED)
    .map(({ length }) => walk.slice(0, length));
}

/** The figures of a total, each with what the lines passed so far come to. */
function wantedBy(lines: Lines, total: number) {
  const wanted: { readonly at: number; readonly value: number; readonly unit: number; sum: number }[] = [];
  for (let at = 0; at < lines.across; at++) {
    const value = lines.amount(total, at);
    if (value !== 0) wanted.push({ at, value, unit: 10 ** -lines.decimals(total, at), sum: 0 });
  }
  return wanted;
}
