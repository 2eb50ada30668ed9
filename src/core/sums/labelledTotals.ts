import { isPlainTotal, isSubTotal } from "../layout/labels";
import { isSum, type Line } from "../layout/line";
import { groupNumber, leadingNumber, nameIn } from "../layout/rowNumbers";
import type { Fit, Total } from "./fit";
import { FITS, isExceeded, shareOf, type Fitting } from "./fitting";

/** Where a group begins among the lines that are not added up yet, and how it is numbered. */
interface Start {
  readonly at: number;
  readonly number: string;
  readonly name: string;
}

/** The lines that no total has added up yet, and where groups begin among them. */
interface Open {
  readonly lines: readonly Line[];
  readonly starts: readonly Start[];
}

/** The lines called totals, each with the lines before it that it adds up: by its label or, where that is open, by its figures. */
export function labelledTotals(lines: readonly Line[], fit: Fit): readonly Total[] {
  const last = lines.findLast(isSum);
  const totals: Total[] = [];
  const labels = new Set<string>();
  const open: Line[] = [];
  const starts: Start[] = [{ at: 0, number: "", name: "" }];
  for (const line of lines) {
    if (line.kind === "item") {
      if (isHeading(line)) starts.push(startOf(line, open.length));
      else if (line.hasFigures) open.push(line);
    } else if (isSum(line)) {
      const closesTable = line === last && !labels.has(line.label) && !isSubTotal(line.label);
      const usual = usualStart(line, { lines: open, starts }, closesTable);
      const { at, fitting } = bestStart(line, { lines: open, starts }, usual, fit);
      const parts = open.slice(at);
      if (parts.length === 0 || !isBelievable(line, parts, fitting, starts)) continue;
      totals.push({ line, parts });
      labels.add(line.label);
      open.splice(at, open.length, line);
      while ((starts.at(-1)?.at ?? 0) > at) starts.pop();
      starts.push({ at: open.length, number: "", name: "" });
    }
  }
  return totals;
}

function startOf({ number, label }: Line, at: number): Start {
  return { at, number: bare(number || leadingNumber(label)), name: nameIn(label) };
}

/** A line that only names what follows; a numbered one without figures is a jenis izin that had none. */
function isHeading({ hasFigures, numbering }: Line): boolean {
  return !hasFigures && numbering !== "digit";
}

/** The last total adds up everything; any other the group that it names, or the lines since the last total or heading. */
function usualStart(line: Line, { lines, starts }: Open, closesTable: boolean): number {
  const named = groupNumber(line.label);
  const group = named === "" ? undefined : starts.findLast(({ number }) => number === bare(named));
  if (group && group.at < lines.length) return group.at;
  const own = starts.at(-1)?.at ?? 0;
  return closesTable || own >= lines.length ? 0 : own;
}

/**
 * The usual beginning of a total's parts, unless the figures speak for another one. The sums grow from the total
 * backwards, up to where they exceed it.
 */
function bestStart(
  line: Line,
  { lines, starts }: Open,
  usual: number,
  fit: Fit,
): { readonly at: number; readonly fitting: Fitting } {
  const own = fit.of(line, lines.slice(usual));
  let best = { at: usual, fitting: own };
  const sum = fit.growing(line);
  let from = lines.length;
  for (let place = starts.length - 1; place >= 0; place--) {
    const at = starts[place]?.at ?? 0;
    if (at >= from) continue;
    for (const part of lines.slice(at, from).reverse()) sum.add(part);
    from = at;
    const fitting = sum.fitting();
    const isNew = best.at === usual ? shareOf(fitting) > shareOf(own) : shareOf(fitting) >= shareOf(best.fitting);
    if (at !== usual && isNew && shareOf(fitting) >= FITS) best = { at, fitting };
    if (!line.hasFigures || isExceeded(fitting)) break;
  }
  return best;
}

/** A second total in a row must prove that it adds up the first; one that names no group, that it adds up at all. */
function isBelievable(line: Line, parts: readonly Line[], fitting: Fitting, starts: readonly Start[]): boolean {
  const [only] = parts;
  const isAlone = parts.length === 1 && only !== undefined && isSum(only);
  if (isAlone && !(only.kind === "subtotal" && line.kind === "total")) return shareOf(fitting) >= FITS;
  return isPlainTotal(line.label) || fitting.stated < 2 || shareOf(fitting) >= FITS || namesGroup(line, starts);
}

function namesGroup({ label }: Line, starts: readonly Start[]): boolean {
  const text = label.toLowerCase();
  return starts.some(({ name }) => name !== "" && text.includes(name));
}

function bare(number: string): string {
  return number.trim().replace(/[.)]$/, "").toUpperCase();
}
