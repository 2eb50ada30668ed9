import { lineAndColumn } from "../../layout/lineAndColumn";
import { cellName, type Cell } from "../../grid/address";
import { areasOf, cellsOf } from "../../grid/area";
import { isFlow, tellWhatIsLeft } from "../../layout/flow";
import type { Line } from "../../layout/line";
import { exact, ZERO } from "../../numbers/exact";
import { COUNT, type Kind } from "../../numbers/kind";
import { Witnesses } from "../../locate/witnesses";
import { isNumber } from "../../relations/operators";
import { numberIn, type Reader } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { filterInHandfuls, forEachInSteps, mapInHandfuls, type Steps } from "../../steps";
import { sharesBeside, type WithShares } from "../sums/besideFigures";
import { withOwnCells } from "../sums/ownCells";
import { isSame } from "../../sums/fitting";
import { listsSome } from "../../sums/otherSums";
import { sumInStrip } from "../sums/sumRelation";
import { areasIn, withRuns, type TotalDown } from "../sums/totalsDown";
import { saysAllBefore, sumToDate, type Columns, type ColumnSum } from "./columns";
import { permitAverages, spanStrips } from "./averages";
import { isCarriedOver } from "./carriedOver";
import { moneyColumns, moneyRelations } from "./money";
import type { SpanColumn } from "./monthRuns";
import { isSpanOfSums } from "./period";
import type { PermitTable } from "./permitTable";

/** Everything that must hold in a permit table. */
export function* permitRelations(table: PermitTable): Steps<readonly Relation[]> {
  const { measures, header } = table;
  const relations: Relation[] = [];
  const isTarget = ({ span }: SpanColumn) => span.kind === "target";
  const shares = yield* sharesBeside(withShares(table), "permits-share");
  const witnesses = new Witnesses(shares, table.reader);
  const totals = table.totals.map(withRuns);
  const open = unfinishedRows(table);
  for (const column of header.spans.filter((one) => !isTarget(one))) {
    const added = yield* addedDown(table, totals, column);
    const isOpen = (one: Relation) => open.has(one.target.row) && mayBeOpen(one, column, table.reader);
    const told = open.size === 0 ? added : yield* filterInHandfuls(added, (one) => !isOpen(one));
    for (const relation of told) relations.push(relation);
  }
  for (const column of header.spans.filter(isTarget)) yield* add(targetDown(table, totals, column, witnesses));
  for (const columns of measures) {
    for (const part of columns.parts) yield* add(across(table, "permits-part", part));
    if (columns.total) yield* add(across(table, "permits-row", columns.total));
    yield* add(toDate(table, columns));
  }
  for (const whole of table.wholes) yield* add(across(table, "permits-row", whole));
  yield* add(permitAverages(table));
  yield;
  return withOwnCells(table.sheet, [...relations, ...moneyRelations(table, moneyColumns(table)), ...shares]);

  function* add(some: Steps<readonly Relation[]>): Steps<void> {
    for (const relation of yield* some) if (!isUntold(relation)) relations.push(relation);
  }

  /** True for what months come to where what came in is blank in one of them, unless that month is still to come. */
  function isUntold({ target, sources }: Relation): boolean {
    if (!open.has(target.row)) return false;
    const blank = sources.flatMap(cellsOf).filter((cell) => table.reader.stated(cell).kind === "blank");
    const isToCome = numberIn(table.reader.stated(target)) === null;
    return blank.some(({ column }) => !isToCome || table.items.some(({ row }) => isStated(row, column)));
  }

  function isStated(row: number, column: number): boolean {
    return table.reader.stated({ row, column }).kind !== "blank";
  }
}

function withShares(table: PermitTable): WithShares {
  const { sheet, reader, header, items, totals, heading, area } = table;
  const figures = spanStrips(table);
  const lines = [...items, ...totals.map(({ line }) => line)].sort((one, other) => one.row - other.row);
  const titles = heading.map(({ text }) => text);
  return { sheet, reader, header, figures, lines, totals, right: area.right, isExcerpt: listsSome(titles, items) };
}

/** The rows like "Jumlah Permohonan" as the sum of "Terbit" and "Ditolak", where none tells what is still worked on. */
function unfinishedRows({ lines, totals }: PermitTable): ReadonlySet<number> {
  const names = (some: readonly Line[]) => some.map(({ label }) => label);
  const flows = totals.filter(({ line, parts }) => isFlow(line.label, () => names(parts)));
  const areClosed = flows.length === 0 || tellWhatIsLeft(names(lines));
  return new Set(areClosed ? [] : flows.map(({ line }) => line.row));
}

/** True where more came in than came out, or nobody tells how much; what months come to is open as they are, whatever it states. */
function mayBeOpen({ target, sources, operator }: Relation, { span }: SpanColumn, reader: Reader): boolean {
  const sum = operator.compute(sources.map((area) => reader.tally(area)));
  const stated = numberIn(reader.stated(target));
  if (stated === null) return true;
  if (!isNumber(sum)) return false;
  return isSpanOfSums(span) ? !stated.equals(sum) : stated.compare(sum) > 0;
}

/** A target may be a share of something. */
const TARGET: Kind = { ...COUNT, isWhole: false };

/** Each total is the sum of its lines, in one column. */
function addedDown(
  { reader }: PermitTable,
  totals: readonly TotalDown[],
  { column, header: name, span }: SpanColumn,
): Steps<readonly Relation[]> {
  const kind = span.kind === "target" ? TARGET : COUNT;
  const strip = { rule: "permits-column", reader, kind, nameOf: (label: string) => lineAndColumn(label, name) };
  return mapInHandfuls(totals, (total) => {
    const { label, row } = total.line;
    return sumInStrip(strip, label, { row, column }, areasIn(total, column));
  });
}

/**
 * Targets may be shares or days, which do not add up: they do where some total says so, or none says otherwise, or one of
 * them put right is what its share asks for.
 */
function* targetDown(
  table: PermitTable,
  totals: readonly TotalDown[],
  column: SpanColumn,
  shares: Witnesses,
): Steps<readonly Relation[]> {
  const { reader } = table;
  const relations = yield* addedDown(table, totals, column);
  const leaves = table.items.flatMap(({ row }) => numberIn(reader.stated({ row, column: column.column })) ?? []);
  const isShare = leaves.every((target) => target.compare(MOST_SHARE) <= 0 && leaves[0]?.equals(target) === true);
  const stated = relations.filter(({ target }) => reader.stated(target).kind === "number");
  const holding = stated.filter(({ target, sources, operator }) => {
    const sum = operator.compute(sources.map((area) => reader.tally(area)));
    const value = numberIn(reader.stated(target));
    return value !== null && sum !== null && typeof sum !== "string" && value.equals(sum);
  });
  if (stated.length === 0) return isShare ? [] : relations;
  return holding.length > 0 || stated.some((relation) => isMistyped(relation, reader, shares)) ? relations : [];
}

/** True where one figure, of those added up or their total, would be right in its sum and in its share together. */
function isMistyped({ target, sources, operator }: Relation, reader: Reader, shares: Witnesses): boolean {
  const sum = operator.compute(sources.map((area) => reader.tally(area)));
  const stated = numberIn(reader.stated(target));
  if (!isNumber(sum) || stated === null) return false;
  const missing = stated.sub(sum);
  const parts = sources.flatMap(cellsOf).flatMap((cell) => {
    const value = numberIn(reader.stated(cell));
    return value ? [{ cell, value: value.add(missing) }] : [];
  });
  return [{ cell: target, value: sum }, ...parts].some((change) => shares.weigh([change]) > 1);
}

/** Targets that are all alike and no more than this may be per cent. */
const MOST_SHARE = exact(100);

/** "Up to now" is what was before and what is counted here. */
function* toDate(table: PermitTable, columns: Columns): Steps<readonly Relation[]> {
  const sum = sumToDate(columns);
  if (!sum) return [];
  const sums = yield* across(table, "permits-to-date", sum);
  return saysAllBefore(columns) || isBorneOut(table, sum.column, sum.sources) ? sums : [];
}

function isBorneOut(table: PermitTable, { column }: SpanColumn, sources: readonly SpanColumn[]): boolean {
  return table.items.some(({ row }) => {
    const figure = (own: number) => numberIn(table.reader.stated({ row, column: own }));
    const stated = figure(column);
    const sum = sources.reduce((so, source) => so.add(figure(source.column) ?? ZERO), ZERO);
    return stated !== null && !stated.equals(ZERO) && stated.equals(sum);
  });
}

/** One relation for each row, unless the rows say that the column means something else. */
function* across(table: PermitTable, rule: string, { column: target, sources }: ColumnSum): Steps<readonly Relation[]> {
  const { reader, sheet, doubles, items } = table;
  const rows = [...items, ...table.totals.map(({ line }) => line)];
  const figures = sources.map(({ column }) => doubles.column(column));
  const own = doubles.column(target.column);
  const stated = ({ row }: Line) => own[row - doubles.first] ?? Number.NaN;
  const sumOf = ({ row }: Line) => {
    let sum = 0;
    for (const column of figures) sum += amountIn(column, row - doubles.first);
    return sum;
  };
  const addsUp = (line: Line) => isSame(stated(line), sumOf(line));
  const partsOf = ({ row }: Line) => sources.map(({ column }) => ({ row, column }));
  const runs = areasOf(sources.map(({ column }) => ({ row: 0, column })));
  const partsIn = ({ row }: Line) => runs.map(({ left, right }) => ({ top: row, left, bottom: row, right }));
  const sums = sources.filter(({ span }) => isSpanOfSums(span));
  const awaitsSum = ({ row }: Line) => sums.some(({ column }) => doubles.isBlank(row, column));

  let [told, right] = [0, 0];
  yield* forEachInSteps(items, (line) => {
    const total = stated(line);
    const sum = sumOf(line);
    if (Number.isNaN(total) || (isSame(total, 0) && isSame(sum, 0))) return;
    if (isCarriedOver(line.label) || awaitsSum(line)) return;
    told++;
    if (isSame(total, sum)) right++;
  });
  const last = rows.at(-1);
  const isOfSums = last !== undefined && rows.some(statesOnlySum) && isSumOfItems(last);
  const isMeant = (line: Line) => addsUpSomeOf(sheet.formula(line.row, target.column), () => partsOf(line));
  const meansToBeSum = sheet.hasFormulas && rows.some(isMeant);
  if (!meansToBeSum && isContradicted(told, right)) return [];
  const isMeantIn = (line: Line) => addsUp(line) || !(isCarriedOver(line.label) || (isOfSums && line === last));
  const strip = { rule, reader, kind: COUNT, nameOf: (label: string) => lineAndColumn(label, target.header) };
  return yield* mapInHandfuls(yield* filterInHandfuls(rows, isMeantIn), (line) =>
    sumInStrip(strip, line.label, { row: line.row, column: target.column }, partsIn(line)),
  );

  /** True for the line below all, where it counts what some of them tell in no month. */
  function isSumOfItems(line: Line): boolean {
    let sum = 0;
    for (const item of items) if (item !== line) sum += stated(item) || 0;
    return isSame(stated(line), sum);
  }

  /** True for a line that tells how many there were, and not when. */
  function statesOnlySum(line: Line): boolean {
    return stated(line) > 0 && isBlankIn(figures, line.row - doubles.first);
  }
}

function isBlankIn(columns: readonly Float64Array[], at: number): boolean {
  for (const column of columns) if (!Number.isNaN(column[at])) return false;
  return true;
}

/** What a figure adds to a sum: nothing where no number stands. */
function amountIn(column: Float64Array, at: number): number {
  const value = column[at] ?? 0;
  return Number.isNaN(value) ? 0 : value;
}

/** One slip breaks one row. A column none of whose rows holds, or most of whose rows do not, means something else. */
function isContradicted(told: number, right: number): boolean {
  return told > 1 && (right === 0 || (told > MOST_DOUBTED && right * 2 < told));
}

/** So few figures are held to be wrong rather than to mean something else. */
const MOST_DOUBTED = 3;

/** True for a formula that adds up cells, all of which are among these. */
function addsUpSomeOf(formula: string | null, partsOf: () => readonly Cell[]): boolean {
  if (formula === null) return false;
  const own = /^=\s*(?:SUM\(([^()]*)\)|([A-Z]{1,3}\d+(?:\+[A-Z]{1,3}\d+)+))$/i.exec(formula.replaceAll("$", ""));
  if (!own) return false;
  const names = (own[1] ?? own[2] ?? "").split(/[,;:+]/).map((name) => name.trim().toUpperCase());
  const known = new Set(partsOf().map(cellName));
  return names.every((name) => known.has(name));
}
