import { isPlainTotal, isSubTotal } from "../layout/labels";
import { isSum, rankOf, type Line } from "../layout/line";
import { groupName, groupNumber, leadingNumber, nameIn } from "../layout/rowNumbers";
import { forEachInSteps, type Steps } from "../steps";
import type { Fit, Total } from "./fit";
import { FITS, isExceeded, isMost, shareOf, type Fitting } from "./fitting";
import type { Trailing } from "./trailing";

/** Where a group begins among the lines that are not added up yet, and how it is numbered. */
interface Start {
  readonly at: number;
  readonly number: string;
  readonly name: string;
  readonly rank: number | null;
}

/** The lines that no total has added up yet, and where groups begin among them. */
interface Open {
  readonly trailing: Trailing;
  readonly starts: readonly Start[];
}

/** What is known before: lines that carry the sums of others, and those called totals of other lines than these. */
interface Known {
  readonly carriers: ReadonlySet<Line>;
  readonly others: ReadonlySet<Line>;
}

/** The lines called totals, each with the lines before it that it adds up: by its label or, where that is open, by its figures. */
export function* labelledTotals(
  lines: readonly Line[],
  fit: Fit,
  { carriers, others }: Known,
): Steps<readonly Total[]> {
  const last = lines.findLast((line) => isSum(line) && !others.has(line));
  // "6 │ Jumlah Belanja" says that "3 │ Belanja" is a heading, where every row of a report is numbered.
  const named = new Set(lines.filter(isSum).map(({ label }) => groupName(label)));
  const totals: Total[] = [];
  const labels = new Set<string>();
  const trailing = fit.trailing(lines.length);
  const starts: Start[] = [{ ...UNNAMED, at: 0 }];
  yield* forEachInSteps(lines, (line, at) => {
    if (line.kind === "item") {
      if (line.hasFigures || carriers.has(line)) trailing.push(line);
      else if (isHeading(line, lines[at + 1]) || named.has(nameIn(line.label)))
        starts.push(startOf(line, trailing.lines.length));
    } else if (isSum(line)) addUp(line);
  });
  return totals;

  function addUp(line: Line): void {
    const closesTable = line === last && !labels.has(line.label) && !isSubTotal(line.label);
    const open = { trailing, starts };
    const usual = repeatsLast(line, totals.at(-1), open) ?? usualStart(line, open, closesTable);
    const { at: start, fitting } = bestStart(line, open, usual);
    if (start === trailing.lines.length) return;
    const isBelieved = others.has(line)
      ? isMost(fitting)
      : isBelievable(line, { trailing, starts }, start, { fitting, closesTable });
    if (!isBelieved) return;
    totals.push({ line, parts: trailing.cut(start) });
    labels.add(line.label);
    trailing.push(line);
    while ((starts.at(-1)?.at ?? 0) > start) starts.pop();
    starts.push({ ...UNNAMED, at: trailing.lines.length });
  }
}

const UNNAMED = { number: "", name: "", rank: null };

function startOf(line: Line, at: number): Start {
  const { number, label } = line;
  return { at, number: bare(number || leadingNumber(label)), name: nameIn(label), rank: rankOf(line) };
}

/**
 * A line that only names what follows: what is lower, where words say how high it stands. A numbered one without figures
 * is a jenis izin that had none, unless what follows is numbered as a part of it: "2 │ Belanja" over "2.1".
 */
function isHeading(line: Line, next: Line | undefined): boolean {
  const rank = rankOf(line);
  if (rank === null) return line.numbering !== "digit" || next?.number.startsWith(`${bare(line.number)}.`) === true;
  return next?.kind === "item" && rank < (rankOf(next) ?? Number.POSITIVE_INFINITY);
}

/** The last total adds up everything; any other the group that it names, or the lines since the last total or heading. */
function usualStart(line: Line, open: Open, closesTable: boolean): number {
  const { starts } = open;
  const { lines } = open.trailing;
  const named = groupNumber(line.label);
  const name = groupName(line.label);
  const group = named === "" ? startNamed(name, starts) : starts.findLast(({ number }) => number === bare(named));
  if (group && group.at < lines.length) return group.at;
  const rank = rankOf(line);
  if (rank !== null && rank > 0) return startByRank(rank, open);
  const own = starts.at(-1)?.at ?? 0;
  return closesTable || own >= lines.length ? 0 : own;
}

/**
 * Where a total's own rows begin that are called as those of the total before it, whose names say of which they are:
 *
 *   PBG              10
 *   SIP               9
 *   Jumlah Masuk     19
 *   PBG               8
 *   SIP               7
 *   Jumlah Selesai
 */
function repeatsLast(line: Line, before: Total | undefined, { trailing: { lines }, starts }: Open): number | null {
  const own = starts.at(-1)?.at ?? 0;
  const count = lines.length - own;
  if (before?.parts.length !== count || lines[own - 1] !== before.line) return null;
  if (!saysWhich(line) || !saysWhich(before.line)) return null;
  return before.parts.every(({ label }, at) => label === lines[own + at]?.label) ? own : null;
}

/** "Jumlah Masuk" or "Jumlah Perpanjangan" is of some; "Jumlah Semua Pemohon" and "Jumlah Izin Terbit" may be of all. */
function saysWhich({ label }: Line): boolean {
  return WHICH.test(label.trim());
}

const WHICH =
  /^(jumlah|total) (masuk|diterima|keluar|selesai|terbit|ditolak|dikembalikan|baru|lama|perpanjangan|perubahan|online|offline|daring|luring|manual|pma|pmdn)$/i;

/** Most totals name no group: a table has very many of them, and of beginnings. */
function startNamed(name: string, starts: readonly Start[]): Start | undefined {
  return name === "" ? undefined : starts.findLast((start) => start.name === name);
}

/** "Jumlah Sektor Primer" adds up what stands since a line as high as it, or a heading as high. */
function startByRank(rank: number, { trailing: { lines }, starts }: Open): number {
  const isAsHigh = (other: number | null) => other !== null && other <= rank;
  const heading = starts.findLast((start) => isAsHigh(start.rank))?.at ?? 0;
  return Math.max(heading, lines.findLastIndex((line) => isAsHigh(rankOf(line))) + 1);
}

/**
 * The usual beginning of a total's parts, unless the figures speak for another one. The sums grow from the total
 * backwards, up to where they exceed it.
 */
function bestStart(
  line: Line,
  { trailing, starts }: Open,
  usual: number,
): { readonly at: number; readonly fitting: Fitting } {
  const own = trailing.fitting(line, usual);
  let best = { at: usual, fitting: own };
  let from = trailing.lines.length;
  for (let place = starts.length - 1; place >= 0; place--) {
    const at = starts[place]?.at ?? 0;
    if (at >= from) continue;
    from = at;
    const fitting = trailing.fitting(line, from);
    // A blank total leaves figures open: what fits more of fewer has no more to say for itself.
    const isOpen = own.fitting === own.stated && fitting.fitting < fitting.stated;
    const isBetter = !isOpen && shareOf(fitting) > shareOf(own) && fitting.fitting > own.fitting;
    const isNew = best.at === usual ? isBetter : shareOf(fitting) >= shareOf(best.fitting);
    if (at !== usual && isNew && shareOf(fitting) >= FITS) best = { at, fitting };
    if (!line.hasFigures || isExceeded(fitting)) break;
  }
  return best;
}

/**
 * A second total in a row must prove that it adds up the first, unless it is the last of a table of groups that has but
 * one; a total that names no group, that it adds up at all.
 */
function isBelievable(
  line: Line,
  { trailing: { lines }, starts }: Open,
  start: number,
  { fitting, closesTable }: { readonly fitting: Fitting; readonly closesTable: boolean },
): boolean {
  const only = start === lines.length - 1 ? lines[start] : undefined;
  const isAlone = only !== undefined && isSum(only);
  const isOfGroups = closesTable && fitting.stated === 0 && starts.some(({ number }) => number !== "");
  const isOfOne = line.kind === "total" && (isOfGroups || lines[start]?.kind === "subtotal");
  // "Jumlah Pendapatan" below "Jumlah PAD", both of which headings above them name.
  const isOwnHeading = fitting.stated === 0 && startNamed(groupName(line.label), starts)?.at === start;
  if (isAlone && !isOfOne && !isOwnHeading) return shareOf(fitting) >= FITS;
  return (
    rankOf(line) !== null ||
    isPlainTotal(line.label) ||
    fitting.stated < 2 ||
    shareOf(fitting) >= FITS ||
    namesGroup(line, starts)
  );
}

function namesGroup({ label }: Line, starts: readonly Start[]): boolean {
  const text = label.toLowerCase();
  return starts.some(({ name }) => name !== "" && text.includes(name));
}

function bare(number: string): string {
  return number.trim().replace(/[.)]$/, "").toUpperCase();
}
