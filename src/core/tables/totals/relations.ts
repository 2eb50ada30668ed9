import { cellKey, type Cell } from "../../grid/address";
import type { FigureColumn } from "../../layout/columns";
import { isComputed } from "../../layout/vocabulary";
import { exact } from "../../numbers/exact";
import { COUNT, money, type Kind } from "../../numbers/kind";
import { sumOf } from "../../numbers/sumOf";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { flatMapInHandfuls, flatMapInSteps, forEachInSteps, type Steps } from "../../steps";
import { isSame } from "../../sums/fitting";
import { withOwnCells } from "../sums/ownCells";
import { achievementRelations } from "./achievement";
import { comparedRelations } from "./compared/compared";
import { sumRelation } from "../sums/sumRelation";
import { slackOf, unitOf, type State } from "./sums/state";
import { sumsOf, type Sum } from "./sums/sums";
import type { ColumnTotal } from "./columns/namedColumns";
import type { TotalsTable } from "./totalsTable";

/** What must hold in a table of sums: its rows of totals, then its columns of totals. */
export function* totalsRelations(table: TotalsTable, kinds: ReadonlyMap<number, Kind>): Steps<readonly Relation[]> {
  const lines = yield* sumsOf(table);
  const all = lines.flat();
  const unnamed = lines.map((line) => line.filter(({ isNamed }) => !isNamed)).filter(isOneSlip);
  const isSingle = isOneSlip(unnamed.flat());
  const isElsewhereOther = columnsOfOthers(all);
  const isAlsoAcross = totalsOfTotals(all);
  yield;
  const sums = withoutGaps(
    all,
    yield* flatMapInSteps(lines, (line) => believed(line, isSingle, isElsewhereOther, isAlsoAcross)),
    (sum) => holdsNow(table, sum),
  );
  const rough = count(sums, "rough");
  const isRounded = rough >= FEWEST_ROUNDED && rough * ROUNDED_SHARE >= count(sums, "right");
  const isExact = count(sums, "right") >= FEWEST_EXACT;
  const unit = isWrittenIn(table, MULTIPLES) ? 0 : exactUnitOf(table, sums);
  const trusted = isRounded
    ? sums
    : sums.filter(
        (sum) =>
          sum.state !== "rough" || (sum.isNamed && isExact && (unit >= ROUND_AMOUNT || (unit === 1 && sum.step === 0))),
      );
  yield;
  const added = yield* flatMapInHandfuls(trusted, (sum) => [
    relationOf(table, sum, kinds.get(sum.column.column) ?? COUNT, isRounded),
  ]);
  for (const compared of table.compared) {
    for (const relation of yield* comparedRelations(compared)) added.push(relation);
  }
  for (const relation of yield* achievementRelations(table)) added.push(relation);
  return withOwnCells(table.block.sheet, added);
}

/** One slip is in two sums, a row's and a column's; more that are off by their last digit were rounded before. */
const FEWEST_ROUNDED = 3;
/** Of two figures that were rounded, one in four sums is off by its last digit: of more, more are. */
const ROUNDED_SHARE = 5;
/** In so many sums of whole figures that all hold, one that is off by one is wrong. */
const FEWEST_EXACT = 3;
/** Figures as large as this are amounts, that may have been rounded to the last digit. */
const AMOUNT = 100_000;

/** Amounts that all end in so many zeros were set so, as those of a budget: none was rounded. */
const ROUND_AMOUNT = 1000;

/** "(ribu ton)", "Rp juta": whole figures of these were rounded. */
const MULTIPLES = /\b(ribu|ribuan|juta|jutaan|mil[iy]ar|thousands?|millions?|billions?|1[.,]?000)\b/i;

function isWrittenIn({ heading, block }: TotalsTable, unit: RegExp): boolean {
  return [...heading.map(({ text }) => text), ...block.columns.map(({ header }) => header)].some((text) =>
    unit.test(text),
  );
}

/** What all figures are written in; 0 where they are amounts written to the last digit, which may have been rounded to it. */
function exactUnitOf(table: TotalsTable, sums: readonly Sum[]): number {
  const values = sums.flatMap(({ target, parts }) =>
    [target, ...parts].flatMap((cell) => numberIn(table.reader.stated(cell))?.valueOf() ?? []),
  );
  const unit = unitOf(values);
  return unit === 1 && values.some((value) => Math.abs(value) >= AMOUNT) ? 0 : unit;
}

/** A wrong figure is told where so many others of its line are right. */
const FEWEST_RIGHT = 2;

/**
 * The figures of a line of totals that are taken for sums: those that are, and blank ones. One that is not is wrong where
 * the others of its line are right; where they are not, or are too few, it means something else.
 */
function believed(
  line: readonly Sum[],
  isSingle: boolean,
  isElsewhereOther: (sum: Sum) => boolean,
  isAlsoAcross: (sum: Sum) => boolean,
): readonly Sum[] {
  const right = count(line, "right") + count(line, "rough");
  const isNamed = line.every((sum) => sum.isNamed);
  // A figure that is wrong makes the total of its line wrong as well, where that adds it up.
  const wrong = line.filter((sum) => sum.state === "wrong" && !isAlsoAcross(sum)).length;
  const isTold = right >= FEWEST_RIGHT && wrong * 2 <= right;
  const isSlip = isSingle && isOneSlip(line);
  return line.filter((sum) => {
    if (sum.state === "right" || sum.state === "rough") return true;
    if (!isNamed && (sum.state === "open" || !isSlip)) return false;
    return (sum.state === "open" || (sum.state === "wrong" && (isTold || sum.isSaid))) && !isElsewhereOther(sum);
  });
}

/** Tells of a sum whether its figure is one of the other direction, too: a total of totals. */
function totalsOfTotals(all: readonly Sum[]): (sum: Sum) => boolean {
  const keys = { "totals-across": new Set<number>(), "totals-down": new Set<number>() };
  for (const { rule, target } of all) keys[rule].add(cellKey(target.row, target.column));
  return ({ rule, target }) =>
    keys[rule === "totals-across" ? "totals-down" : "totals-across"].has(cellKey(target.row, target.column));
}

/** True where a sum holds with its blank parts taken for nothing. */
function holdsNow({ reader }: TotalsTable, { target, parts }: Sum): boolean {
  const valueOf = (cell: Cell) => numberIn(reader.stated(cell))?.valueOf() ?? 0;
  return isSame(valueOf(target), sumOf(parts.map(valueOf)));
}

/** Of the sums that are believed those whose parts are known: what a blank part would come to nobody says. */
function withoutGaps(all: readonly Sum[], believed: readonly Sum[], holdsNow: (sum: Sum) => boolean): readonly Sum[] {
  const known = new Set(believed);
  const gaps = new Set(
    all
      .filter((sum) => sum.state === "open" && !known.has(sum))
      .map(({ target }) => cellKey(target.row, target.column)),
  );
  if (gaps.size === 0) return believed;
  const hasGap = ({ parts }: Sum) => parts.some(({ row, column }) => gaps.has(cellKey(row, column)));
  return believed.filter(
    (sum) => !(hasGap(sum) && (sum.state === "open" || (sum.state === "right" && !holdsNow(sum)))),
  );
}

/**
 * Where no names say what is a sum, one slip is told, which may be in several: where no cell is in all, it is none. A line that
 * is wrong in several places adds up something else there, and says nothing of the others.
 */
function isOneSlip(unnamed: readonly Sum[]): boolean {
  const wrong = unnamed.filter(({ state }) => state === "wrong").map(keysOf);
  const [first = [], ...others] = wrong;
  let shared = new Set(first);
  for (const keys of others) shared = new Set(keys.filter((key) => shared.has(key)));
  return wrong.length === 0 || shared.size > 0;
}

function keysOf({ target, parts }: Sum): readonly number[] {
  return [target, ...parts].map(({ row, column }) => cellKey(row, column));
}

/** Tells of a total of rows whether the other totals of its column are no sums either. */
function columnsOfOthers(all: readonly Sum[]): (sum: Sum) => boolean {
  const columns = new Map<FigureColumn, Sum[]>();
  for (const sum of all) {
    if (sum.rule === "totals-across") continue;
    const known = columns.get(sum.column);
    if (known) known.push(sum);
    else columns.set(sum.column, [sum]);
  }
  const others = new Set([...columns].flatMap(([column, own]) => (areOthers(own) ? [column] : [])));
  return ({ rule, column }) => rule !== "totals-across" && others.has(column);
}

function areOthers(own: readonly Sum[]): boolean {
  const not = count(own, "wrong") + count(own, "other");
  return not > 0 && (not > 1 || count(own, "other") > 0) && count(own, "right") + count(own, "rough") === 0;
}

function count(sums: readonly Sum[], state: State): number {
  return sums.filter((sum) => sum.state === state).length;
}

function relationOf(table: TotalsTable, sum: Sum, kind: Kind, isRounded: boolean): Relation {
  const { rule, subject, target, parts } = sum;
  const { reader } = table;
  const of = { rule, subject, target, parts, reader, kind, isSaid: sum.isNamed };
  if (!isRounded) return sumRelation(of);
  const values = [target, ...parts].flatMap((cell) => numberIn(table.reader.stated(cell))?.valueOf() ?? []);
  const total = numberIn(table.reader.stated(target))?.valueOf() ?? Number.NaN;
  return sumRelation({ ...of, slack: exact(slackOf(Math.max(sum.step, unitOf(values)), total, parts.length)) });
}

/** What the figures of each column are, by the column's number. */
export function* kindsOf(table: TotalsTable): Steps<ReadonlyMap<number, Kind>> {
  const kinds = new Map<number, Kind>();
  for (const column of table.block.columns) kinds.set(column.column, yield* kindOf(table, column));
  return kinds;
}

/** Counts where all figures of the column, and of those that it adds up, are whole and none is below zero. */
function* kindOf({ lines, reader, columnTotals }: TotalsTable, own: FigureColumn): Steps<Kind> {
  let [areCounts, isStated, decimals] = [true, false, 0];
  for (const { column } of withParts(own, columnTotals)) {
    yield* forEachInSteps(lines, ({ row }) => {
      const stated = reader.stated({ row, column });
      if (stated.kind !== "number") return;
      isStated = true;
      areCounts &&= stated.value.d === 1n && stated.value.s >= 0n;
      decimals = Math.max(decimals, stated.decimals);
    });
  }
  if (!isStated && isComputed(own.words.at(-1) ?? "")) return money(2);
  return areCounts ? COUNT : money(Math.min(2, decimals));
}

/** A column with all that it adds up, and what that adds up in turn: totals of totals that are all still blank. */
function withParts(own: FigureColumn, totals: readonly ColumnTotal[]): ReadonlySet<FigureColumn> {
  const found = new Set([own]);
  for (const column of found) {
    for (const part of totals.find((total) => total.column === column)?.parts ?? []) found.add(part);
  }
  return found;
}
