import { isSum, rankOf, type Line } from "../layout/line";
import type { Fit, Total } from "./fit";
import { FITS, isExceeded, shareOf } from "./fitting";

/**
 * Groups whose own line carries the sums of the lines below it, at any depth: lines numbered I hold lines numbered A,
 * which hold lines numbered 1.
 *
 *   I   Kesehatan     30
 *   1   Izin A        10
 *   2   Izin B        20
 */
export function carriedTotals(lines: readonly Line[], fit: Fit, known: readonly Total[] = []): readonly Total[] {
  const depths = depthsOf(lines);
  const ends = endsOf(depths);
  const carriers: Total[] = [...known];
  const carried = new Set(known.flatMap(({ parts }) => parts));
  const sums = new Set(known.map(({ line }) => line));
  const hasSums = lines.some((line) => isSum(line) && (line.hasFigures || line.kind === "subtotal"));
  for (const depth of [...new Set(depths)].filter((one) => one >= 0).sort((a, b) => b - a)) {
    const groups = lines.flatMap((line, at) => {
      if (depths[at] !== depth || sums.has(line) || !(line.hasFigures || rankOf(line) !== null)) return [];
      const own = lines.slice(at + 1, ends[at]);
      const parts = own.filter((part) => (part.hasFigures || sums.has(part)) && !carried.has(part));
      return parts.length > 0 ? [{ line, parts }] : [];
    });
    const stated = believable(
      groups.filter(({ line }) => line.hasFigures),
      fit.knowing(carriers),
    );
    const areAwaited =
      stated.length > 0 ||
      (!hasSums &&
        areAllBlank(
          lines.filter((_, at) => depths[at] === depth),
          groups,
        ));
    const believed = areAwaited ? groups.filter((group) => !group.line.hasFigures || stated.includes(group)) : stated;
    carriers.push(...believed);
    for (const { line, parts } of believed) {
      sums.add(line);
      for (const part of parts) carried.add(part);
    }
  }
  return carriers;
}

/**
 * Where no line is called a sum, or only the table's total and that is blank too, those of a rank that are all blank are
 * sums still to come, not headings.
 */
function areAllBlank(lines: readonly Line[], groups: readonly Total[]): boolean {
  return groups.length === lines.length && lines.every(({ hasFigures }) => !hasFigures);
}

/** Lines of one depth are alike: where most of their figures are sums, all are meant to be; names may say it, too. */
function believable(groups: readonly Total[], fit: Fit): readonly Total[] {
  const fits = groups.map((group) => ({ group, own: fit.of(group.line, group.parts) }));
  const fitting = fits.reduce((sum, { own }) => sum + own.fitting, 0);
  const stated = fits.reduce((sum, { own }) => sum + own.stated, 0);
  const areAlike = shareOf({ fitting, stated }) >= FITS;
  return fits
    .filter(({ group, own }) => areAlike || shareOf(own) >= FITS || group.parts.every((part) => rankOf(part) !== null))
    .map(({ group }) => group);
}

/** Where the group of each line ends: before the next line that lies no deeper. */
function endsOf(depths: readonly number[]): readonly number[] {
  const ends = depths.map(() => depths.length);
  const open: number[] = [];
  for (const [at, depth] of depths.entries()) {
    for (let last = open.at(-1); last !== undefined && (depths[last] ?? 0) >= depth; last = open.at(-1)) {
      ends[last] = at;
      open.pop();
    }
    open.push(at);
  }
  return ends;
}

/** How deep a line lies within groups, by its rank or by how it is numbered; -1 for lines of totals. */
function depthsOf(lines: readonly Line[]): readonly number[] {
  const ranks = lines.flatMap((line) => (line.kind === "item" ? (rankOf(line) ?? []) : []));
  if (ranks.length > 0) {
    const deepest = ranks.reduce((most, rank) => Math.max(most, rank), 0) + 1;
    return lines.map((line) => (line.kind === "item" ? (rankOf(line) ?? deepest) : -1));
  }
  const styles = [...new Set(lines.flatMap((line) => (line.kind === "item" ? (styleOf(line) ?? []) : [])))];
  const isLettered = styles[0] === "roman" || styles[0] === "capital";
  const unnumbered = isLettered ? styles.length : 0;
  return lines.map((line) => {
    if (line.kind !== "item") return -1;
    const style = styleOf(line);
    return style === null ? unnumbered : styles.indexOf(style);
  });
}

/** "1.2" and "1.2.3" are numbered alike, but lie at depths of their own. */
function styleOf({ numbering, number }: Line): string | null {
  return numbering === "decimal" ? `decimal ${String(number.split(".").filter(Boolean).length)}` : numbering;
}

/** So few figures may be the sum of the next lines by chance. */
const FEWEST_FIGURES = 2;

/**
 * Groups whose own line carries the sums of the lines below it though nothing in their numbers or names says so: seen
 * from the figures alone, and so to be believed only where the table's total bears it out.
 */
export function groupsByFigures(lines: readonly Line[], fit: Fit): readonly Total[] {
  const items = withFigures(lines);
  const groups: Total[] = [];
  for (let at = 0; at < items.length; at++) {
    const line = items[at];
    const group = line && groupBelow(line, items.slice(at + 1, at + 1 + MOST_IN_GROUP), fit);
    if (!group) continue;
    groups.push(group);
    at += group.parts.length;
  }
  return groups;
}

/** The same at any depth, from the innermost groups on: a line that adds up others stands for them. */
export function nestedByFigures(lines: readonly Line[], fit: Fit): readonly Total[] {
  const groups: Total[] = [];
  /** What lies below, the nearest last. */
  const below: Line[] = [];
  for (const line of [...withFigures(lines)].reverse()) {
    const group = groupBelow(line, below.slice(-MOST_IN_GROUP).reverse(), fit);
    if (group) {
      groups.push(group);
      below.length -= group.parts.length;
    }
    below.push(line);
  }
  return groups;
}

function withFigures(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ kind, hasFigures }) => kind === "item" && hasFigures);
}

/** More lines than this are not tried as one group. */
const MOST_IN_GROUP = 40;

function groupBelow(line: Line, below: readonly Line[], fit: Fit): Total | null {
  const sum = fit.growing(line);
  let [best, most] = [0, 0];
  for (const [at, part] of below.entries()) {
    sum.add(part);
    const fitting = sum.fitting();
    if (isExceeded(fitting)) break;
    if (fitting.fitting < FEWEST_FIGURES || shareOf(fitting) < FITS || shareOf(fitting) <= most) continue;
    [best, most] = [at + 1, shareOf(fitting)];
  }
  return best === 0 ? null : { line, parts: below.slice(0, best) };
}
