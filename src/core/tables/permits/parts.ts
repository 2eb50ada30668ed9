import type { Fitting } from "../sums/fitting";
import { FITS, knowing, shareOf, type Fit, type Total } from "./fit";
import { carriedTotals, groupsByFigures, nestedByFigures } from "./groups";
import { groupNumber, isPlainTotal, isSubTotal, leadingNumber, nameIn } from "./labels";
import type { Line } from "./lines";

/**
 * Which lines add up which. Totals stand below their parts, or all of them above, by their label; or a group's own line
 * carries the sums of the lines below it. Where a label leaves it open, the figures say which lines are meant.
 *
 *   I   Kesehatan     30        1  Reklame     5
 *   1   Izin A        10        2  PBG         7
 *   2   Izin B        20           Sub Jumlah 12
 *       Jumlah        30           Jumlah     12
 */
export function totalsOf(lines: readonly Line[], fit: Fit): readonly Total[] {
  const usual = withCarriers(lines, carriedTotals(lines, fit), fit);
  if (isBorneOut(usual, fit)) return usual;
  for (const byFigures of [groupsByFigures, nestedByFigures]) {
    const totals = withCarriers(lines, byFigures(lines, fit), fit);
    if (isBorneOut(totals, fit)) return totals;
  }
  return usual;
}

/** The totals that go by their labels, once the lines that others carry are left out. */
function withCarriers(lines: readonly Line[], carriers: readonly Total[], fit: Fit): readonly Total[] {
  const carried = new Set(carriers.flatMap(({ parts }) => parts));
  const rest = lines.filter((line) => !carried.has(line));
  const fitting = knowing(carriers, fit);
  const labelled = standAbove(rest) ? labelledTotals([...rest].reverse(), fitting) : labelledTotals(rest, fitting);
  return [...carriers, ...labelled.map(({ line, parts }) => ({ line, parts: inOrder(parts) }))];
}

/** True unless most of what the table's total states is not the sum of what it is held to add up. */
function isBorneOut(totals: readonly Total[], fit: Fit): boolean {
  const overall = totals.findLast(({ line }) => line.kind === "total");
  if (!overall) return true;
  const fitting = knowing(totals, fit)(overall.line, overall.parts);
  return fitting.stated < 2 || shareOf(fitting) >= FITS;
}

function isSum({ kind }: Line): boolean {
  return kind === "total" || kind === "subtotal";
}

/** True where totals stand above what they add up: the first line is a total, filled or not, the last is none. */
function standAbove(lines: readonly Line[]): boolean {
  const figures = lines.filter((line) => (line.hasFigures || isSum(line)) && line.kind !== "aside");
  const [first, last] = [figures[0], figures.at(-1)];
  return first !== undefined && last !== undefined && isSum(first) && !isSum(last);
}

function inOrder(parts: readonly Line[]): readonly Line[] {
  return [...parts].sort((a, b) => a.row - b.row);
}

/** Where a group begins among the lines that are not added up yet, and how it is numbered. */
interface Start {
  readonly at: number;
  readonly number: string;
  readonly name: string;
}

function startOf({ number, label }: Line, at: number): Start {
  return { at, number: bare(number || leadingNumber(label)), name: nameIn(label) };
}

function labelledTotals(lines: readonly Line[], fit: Fit): readonly Total[] {
  const last = lines.findLast(isSum);
  const totals: Total[] = [];
  let open: Line[] = [];
  let starts: Start[] = [{ at: 0, number: "", name: "" }];
  for (const line of lines) {
    if (line.kind === "item") {
      if (isHeading(line)) starts.push(startOf(line, open.length));
      else if (line.hasFigures) open.push(line);
    } else if (isSum(line)) {
      const isNew = !totals.some((other) => other.line.label === line.label);
      const closesTable = line === last && isNew && !isSubTotal(line.label);
      const usual = usualStart(line, { open, starts, closesTable });
      const { at, fitting } = bestStart(line, open, starts, usual, fit);
      const parts = open.slice(at);
      const isNamed = starts.some(({ name }) => name !== "" && line.label.toLowerCase().includes(name));
      const isOfGroups = closesTable && starts.some(({ number }) => number !== "");
      if (parts.length === 0 || !isBelievable(line, parts, fitting, { isNamed, isOfGroups })) continue;
      totals.push({ line, parts });
      open = [...open.slice(0, at), line];
      starts = [...starts.filter((start) => start.at <= at), { at: open.length, number: "", name: "" }];
    }
  }
  return totals;
}

/** A line that only names what follows; a numbered one without figures is a jenis izin that had none. */
function isHeading({ hasFigures, numbering }: Line): boolean {
  return !hasFigures && numbering !== "digit";
}

interface Open {
  readonly open: readonly Line[];
  readonly starts: readonly Start[];
  readonly closesTable: boolean;
}

/** The last total adds up everything; any other the group that it names, or the lines since the last total or heading. */
function usualStart(line: Line, { open, starts, closesTable }: Open): number {
  const named = groupNumber(line.label);
  const group = named === "" ? undefined : starts.findLast(({ number }) => number === bare(named));
  if (group && group.at < open.length) return group.at;
  const own = starts.at(-1)?.at ?? 0;
  return closesTable || own >= open.length ? 0 : own;
}

/** The usual beginning of a total's parts, unless the figures speak for another one. */
function bestStart(
  line: Line,
  open: readonly Line[],
  starts: readonly Start[],
  usual: number,
  fit: Fit,
): { readonly at: number; readonly fitting: Fitting } {
  const best = { at: usual, fitting: fit(line, open.slice(usual)) };
  for (const at of new Set(starts.map((start) => start.at))) {
    if (at === usual || at >= open.length) continue;
    const fitting = fit(line, open.slice(at));
    if (shareOf(fitting) >= FITS && shareOf(fitting) > shareOf(best.fitting)) Object.assign(best, { at, fitting });
  }
  return best;
}

/**
 * A second total in a row must prove that it adds up the first, unless it is the last of a table of groups that has but
 * one; a total that names no group, that it adds up at all.
 */
function isBelievable(
  line: Line,
  parts: readonly Line[],
  fitting: Fitting,
  { isNamed, isOfGroups }: { readonly isNamed: boolean; readonly isOfGroups: boolean },
): boolean {
  const [only] = parts;
  const isAlone = parts.length === 1 && only !== undefined && isSum(only);
  const isOfOne = line.kind === "total" && (only?.kind === "subtotal" || (isOfGroups && fitting.stated === 0));
  if (isAlone && !isOfOne) return shareOf(fitting) >= FITS;
  return isNamed || isPlainTotal(line.label) || fitting.stated < 2 || shareOf(fitting) >= FITS;
}

function bare(number: string): string {
  return number.trim().replace(/[.)]$/, "").toUpperCase();
}
