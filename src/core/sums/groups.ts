import { isSum, rankOf, type Line } from "../layout/line";
import { isAdditive } from "../layout/vocabulary";
import { forEachInSteps, type Steps } from "../steps";
import type { Fit, Growing, Total } from "./fit";
import { RowsCarried } from "./rowsCarried";
import { FITS, isExceeded, shareOf, type Fitting } from "./fitting";
import { areNamedByTotal } from "./namedGroups";

/**
 * Groups whose own line carries the sums of the lines below it, at any depth: lines numbered I hold lines numbered A,
 * which hold lines numbered 1.
 *
 *   I   Kesehatan     30
 *   1   Izin A        10
 *   2   Izin B        20
 */
export function* carriedTotals(
  lines: readonly Line[],
  fit: Fit,
  known: readonly Total[] = [],
): Steps<readonly Total[]> {
  const depths = depthsOf(lines);
  yield;
  const ends = endsOf(depths);
  const carriers: Total[] = [...known];
  const carried = new RowsCarried(known);
  const sums = new Set(known.map(({ line }) => line));
  const hasSums = lines.some((line) => isSum(line) && (line.hasFigures || line.kind === "subtotal"));
  for (const depth of [...new Set(depths)].filter((one) => one >= 0).sort((a, b) => b - a)) {
    const groups = yield* groupsAt(depth);
    const stated = yield* believable(
      groups.filter(({ line }) => line.hasFigures),
      fit.knowing(carriers),
    );
    const areRanked = groups.every(({ line }) => rankOf(line) !== null);
    const areAwaited =
      stated.size > 0 ||
      areAllNamed(groups, lines) ||
      (areRanked &&
        !hasSums &&
        areAllBlank(
          lines.filter((_, at) => depths[at] === depth),
          groups,
        ));
    for (const group of groups) {
      const { line, parts } = group;
      const isAwaited = areAwaited && !line.hasFigures && isAdditive(line.label);
      if (!stated.has(group) && !isAwaited) continue;
      carriers.push(group);
      sums.add(line);
      carried.take(parts);
    }
  }
  return carriers;

  function* groupsAt(depth: number): Steps<readonly Total[]> {
    const groups: Total[] = [];
    yield* forEachInSteps(lines, (line, at) => {
      const end = ends[at] ?? 0;
      if (depths[at] !== depth || end === at + 1 || sums.has(line)) return;
      const own = lines.slice(at + 1, end);
      const parts = own.filter((part) => (part.hasFigures || sums.has(part)) && !carried.has(part));
      if (parts.length > 0) groups.push({ line, parts });
    });
    return groups;
  }
}

/**
 * Where no line is called a sum, or only the table's total and that is blank too, those of a rank that are all blank are
 * sums still to come, not headings.
 */
function areAllBlank(lines: readonly Line[], groups: readonly Total[]): boolean {
  return groups.length === lines.length && lines.every(({ hasFigures }) => !hasFigures);
}

/** "TOTAL (A + B + C)" says of heads that are all still blank that they are sums to come. */
function areAllNamed(groups: readonly Total[], lines: readonly Line[]): boolean {
  const heads = groups.map(({ line }) => line);
  return heads.every(({ hasFigures }) => !hasFigures) && areNamedByTotal(heads, lines);
}

/** Lines of one depth are alike: where most of their figures are sums, all are meant to be; names may say it, too. */
function* believable(groups: readonly Total[], fit: Fit): Steps<ReadonlySet<Total>> {
  const fits: Fitting[] = [];
  yield* forEachInSteps(groups, ({ line, parts }) => fits.push(fit.of(line, parts)));
  const fitting = fits.reduce((sum, own) => sum + own.fitting, 0);
  const stated = fits.reduce((sum, own) => sum + own.stated, 0);
  const areAlike = shareOf({ fitting, stated }) >= FITS;
  const doFit = (own: Fitting | undefined) => own !== undefined && shareOf(own) >= FITS;
  const areRanked = ({ parts }: Total) => parts.every((part) => rankOf(part) !== null);
  return new Set(groups.filter((group, at) => areAlike || doFit(fits[at]) || areRanked(group)));
}

/** Where the group of each line ends: before the next line that lies no deeper. */
function endsOf(depths: readonly number[]): readonly number[] {
  const ends = new Array<number>(depths.length).fill(depths.length);
  const open: number[] = [];
  for (let at = 0; at < depths.length; at++) {
    const depth = depths[at] ?? 0;
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
  const deepest = lines.reduce((most, line) => (line.kind === "item" ? Math.max(most, rankOf(line) ?? -1) : most), -1);
  if (deepest >= 0) return lines.map((line) => (line.kind === "item" ? (rankOf(line) ?? deepest + 1) : -1));
  const styles = lines.map((line) => (line.kind === "item" ? styleOf(line) : null));
  const levels = [...new Set(styles)].filter((style) => style !== null);
  const isLettered = levels[0] === "roman" || levels[0] === "capital";
  const depths = new Map(levels.map((style, depth): [string | null, number] => [style, depth]));
  depths.set(null, isLettered ? levels.length : 0);
  return lines.map(({ kind }, at) => (kind === "item" ? (depths.get(styles[at] ?? null) ?? 0) : -1));
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
export function* groupsByFigures(lines: readonly Line[], fit: Fit): Steps<readonly Total[]> {
  const items = withFigures(lines);
  const groups: Total[] = [];
  const sum = fit.growing();
  for (let at = 0; at < items.length; at++) {
    if (at % SOME === 0) yield;
    const line = items[at];
    const group = line && groupBelow(line, (place) => items[at + 1 + place], sum);
    if (!group) continue;
    groups.push(group);
    at += group.parts.length;
  }
  return groups;
}

/** The same at any depth, from the innermost groups on: a line that adds up others stands for them. */
export function* nestedByFigures(lines: readonly Line[], fit: Fit): Steps<readonly Total[]> {
  const groups: Total[] = [];
  /** What lies below, the nearest last. */
  const below: Line[] = [];
  const sum = fit.growing();
  let at = 0;
  for (const line of [...withFigures(lines)].reverse()) {
    if (at++ % SOME === 0) yield;
    const group = groupBelow(line, (place) => below[below.length - 1 - place], sum);
    if (group) {
      groups.push(group);
      below.length -= group.parts.length;
    }
    below.push(line);
  }
  return groups;
}

/** So many lines are tried in one step. */
const SOME = 50;

function withFigures(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ kind, hasFigures }) => kind === "item" && hasFigures);
}

/** More lines than this are not tried as one group. */
const MOST_IN_GROUP = 40;

/** The lines next below a line that it adds up; `below` gives them by their distance, beginning with 0. */
function groupBelow(line: Line, below: (place: number) => Line | undefined, sum: Growing): Total | null {
  sum.begin(line);
  let [best, most] = [0, 0];
  for (let tried = 1; tried <= MOST_IN_GROUP; tried++) {
    const part = below(tried - 1);
    if (!part) break;
    sum.add(part);
    const fitting = sum.fitting();
    if (isExceeded(fitting)) break;
    if (fitting.fitting < FEWEST_FIGURES || shareOf(fitting) < FITS || shareOf(fitting) <= most) continue;
    [best, most] = [tried, shareOf(fitting)];
  }
  return best === 0 ? null : { line, parts: Array.from({ length: best }, (_, place) => below(place) ?? line) };
}
