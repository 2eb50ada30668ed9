import { isLettered, isSum, type Line } from "../layout/line";
import { atOnce, type Steps } from "../steps";
import type { Fit, Total } from "./fit";
import { FITS, shareOf } from "./fitting";
import { carriedTotals, groupsByFigures, nestedByFigures } from "./groups";
import { RowsCarried } from "./rowsCarried";
import { areInAndOut, countsTheSameTwice } from "./inAndOut";
import { labelledTotals } from "./labelledTotals";
import { crossesListings, listingsIn, withListings } from "./listings";

/**
 * Which lines add up which. Totals stand below their parts, or all of them above, by their label; or a group's own line
 * carries the sums of the lines below it. Where a label leaves it open, the figures say which lines are meant.
 *
 *   I   Kesehatan     30        1  Reklame     5
 *   1   Izin A        10        2  PBG         7
 *   2   Izin B        20           Sub Jumlah 12
 *       Jumlah        30           Jumlah     12
 */
export function totalsOf(lines: readonly Line[], fit: Fit, known: Known = NOTHING): readonly Total[] {
  return atOnce(totalsInSteps(lines, fit, known));
}

/** The same step by step. */
export function* totalsInSteps(read: readonly Line[], fit: Fit, known: Known = NOTHING): Steps<readonly Total[]> {
  const listings = listingsIn(read);
  yield;
  const lines = withListings(read, listings);
  const likeliest = yield* likeliestTotals(lines, fit, known);
  yield;
  const fitting = fit.knowing(likeliest);
  const isStated = (total: Total) => shareOf(fitting.of(total.line, total.parts)) >= FITS;
  const isNone = (total: Total) =>
    areOfSeveralMoneys(total.parts) ||
    areInAndOut(total) ||
    ((crossesListings(total, listings) || countsTheSameTwice(total)) && !isStated(total));
  return withoutUnknown(likeliest, isNone);
}

/** The totals but for some, and for those that would add up one of these which is blank. */
function withoutUnknown(totals: readonly Total[], isNone: (total: Total) => boolean): readonly Total[] {
  const none = new Set<Line>();
  return totals.filter((total) => {
    const isKnown = !isNone(total) && !total.parts.some((part) => none.has(part));
    if (!isKnown && !total.line.hasFigures) none.add(total.line);
    return isKnown;
  });
}

const DOLLARS = /us ?\$|\busd\b|dol+ar/i;
const RATE = /kurs/i;

/** "PMA (US$ juta) │ PMDN (Rp juta)": what rows of dollars and others come to together is no sum of theirs. */
function areOfSeveralMoneys(parts: readonly Line[]): boolean {
  const dollars = parts.filter(({ label }) => DOLLARS.test(label) && !RATE.test(label)).length;
  return dollars > 0 && dollars < parts.length;
}

function* likeliestTotals(lines: readonly Line[], fit: Fit, known: Known): Steps<readonly Total[]> {
  const carriers = yield* carriedTotals(lines, fit, known.totals);
  const usual = yield* withCarriers(lines, carriers, fit, known);
  const closing = closingOf(lines);
  if (isBorneOut(usual, fit, closing)) {
    const heads = carriers.length === 0 && usual.some(isToCome) ? yield* groupsOfAll(lines, fit) : [];
    return heads.length === 0 ? usual : yield* withCarriers(lines, heads, fit, known);
  }
  for (const byFigures of [groupsByFigures, nestedByFigures]) {
    const groups = yield* byFigures(lines, fit);
    // Then nothing has changed, and nothing will: where no line adds up those below it, none does at any depth.
    if (groups.length + carriers.length === 0) break;
    const totals = yield* withCarriers(lines, groups, fit, known);
    if (isBorneOut(totals, fit, closing)) return totals;
  }
  return usual;
}

/** A blank total: no figure of its own says what it adds up. */
function isToCome({ line }: Total): boolean {
  return line.kind === "total" && !line.hasFigures;
}

/**
 * The groups by their figures where these are several, are numbered otherwise than what they hold, and hold all lines there
 * are: a blank total adds up their heads. Of rows that are alike some are the sums of others by chance.
 */
function* groupsOfAll(lines: readonly Line[], fit: Fit): Steps<readonly Total[]> {
  const groups = yield* groupsByFigures(lines, fit);
  const held = groups.reduce((count, { parts }) => count + parts.length + 1, 0);
  const isOfAll = held === lines.filter(({ kind, hasFigures }) => kind === "item" && hasFigures).length;
  return groups.length > 1 && isOfAll && groups.every(isLetteredHead) ? groups : [];
}

function isLetteredHead({ line, parts }: Total): boolean {
  return isLettered(line) && parts.every(({ numbering }) => numbering !== line.numbering);
}

/** What is known of a table before: totals that their figures show, and the lines whose words say that they add up others. */
interface Known {
  readonly totals: readonly Total[];
  readonly others: ReadonlySet<Line>;
}

const NOTHING: Known = { totals: [], others: new Set() };

/** The totals that go by their labels, once the lines that others carry are left out. */
function* withCarriers(
  lines: readonly Line[],
  carriers: readonly Total[],
  fit: Fit,
  { others }: Known,
): Steps<readonly Total[]> {
  yield;
  const rest = withoutCarried(lines, carriers);
  const known = { carriers: new Set(carriers.map(({ line }) => line)), others };
  yield;
  const ordered = standAbove(rest, known.carriers) ? [...rest].reverse() : rest;
  const labelled = yield* labelledTotals(ordered, fit.knowing(carriers), known);
  return [...carriers, ...labelled.map(({ line, parts }) => ({ line, parts: inOrder(parts) }))];
}

function withoutCarried(lines: readonly Line[], carriers: readonly Total[]): readonly Line[] {
  if (carriers.length === 0) return lines;
  const carried = new RowsCarried(carriers);
  return lines.filter((line) => !carried.has(line));
}

/** True unless most of what the table's total states is not the sum of what it is held to add up. */
function isBorneOut(totals: readonly Total[], fit: Fit, closing: Line | null): boolean {
  const overall = totals.findLast(({ line }) => line.kind === "total" || line === closing);
  if (!overall) return closing === null;
  const fitting = fit.knowing(totals).of(overall.line, overall.parts);
  return fitting.stated < 2 || shareOf(fitting) >= FITS;
}

/** "JUMLAH BELANJA" at the end is the table's total though it names what it is of, where no other line is called one. */
function closingOf(lines: readonly Line[]): Line | null {
  const [only, ...others] = lines.filter(isSum);
  const last = lines.findLast(({ hasFigures }) => hasFigures);
  return only && others.length === 0 && only === last ? only : null;
}

/** True where totals stand above what they add up: the first line is a total, filled or not, the last is none. */
function standAbove(lines: readonly Line[], carriers: ReadonlySet<Line>): boolean {
  const isOfFigures = (line: Line) => (line.hasFigures || isSum(line) || carriers.has(line)) && line.kind !== "aside";
  const [first, last] = [lines.find(isOfFigures), lines.findLast(isOfFigures)];
  return first !== undefined && last !== undefined && isSum(first) && !isSum(last);
}

function inOrder(parts: readonly Line[]): readonly Line[] {
  const areInOrder = parts.every(({ row }, at) => at === 0 || row > (parts[at - 1]?.row ?? 0));
  return areInOrder ? parts : [...parts].sort((a, b) => a.row - b.row);
}
