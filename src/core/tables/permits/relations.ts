import { cellName, type Cell } from "../../grid/address";
import { cellsOf } from "../../grid/area";
import type { Line } from "../../layout/line";
import { exact, ZERO } from "../../numbers/exact";
import { COUNT } from "../../numbers/kind";
import { Witnesses } from "../../locate/witnesses";
import { isNumber } from "../../relations/operators";
import { numberIn, type Reader } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { flatMapInHandfuls, flatMapInSteps, type Steps } from "../../steps";
import { withOwnCells } from "../sums/ownCells";
import { isSame } from "../../sums/fitting";
import { sumRelation } from "../sums/sumRelation";
import type { Columns, ColumnSum } from "./columns";
import { isCarriedOver } from "./carriedOver";
import type { SpanColumn } from "./monthRuns";
import { isSpanOfSums } from "./period";
import type { PermitTable } from "./permitTable";
import { permitShares } from "./shares";

/** Everything that must hold in a permit table. */
export function* permitRelations(table: PermitTable): Steps<readonly Relation[]> {
  const { totals, measures, header } = table;
  const rows = [...table.items, ...totals.map(({ line }) => line)];
  const isTarget = ({ span }: SpanColumn) => span.kind === "target";
  const down = yield* flatMapInSteps(
    header.spans.filter((column) => !isTarget(column)),
    (column) => addedDown(table, column),
  );
  const shares = permitShares(table);
  const witnesses = new Witnesses(shares, table.reader);
  const targets = yield* flatMapInSteps(header.spans.filter(isTarget), (column) =>
    targetDown(table, column, witnesses),
  );
  const within: Relation[] = [];
  for (const columns of measures) {
    for (const part of columns.parts)
      for (const sum of yield* across(table, rows, "permits-part", part)) within.push(sum);
    if (columns.total) for (const sum of yield* across(table, rows, "permits-row", columns.total)) within.push(sum);
    for (const sum of yield* toDate(table, rows, columns)) within.push(sum);
  }
  yield;
  return withOwnCells(table.sheet, [...down, ...targets, ...within, ...shares]);
}

/** Each total is the sum of its lines, in one column. */
function addedDown({ totals, reader }: PermitTable, { column, header: name, span }: SpanColumn): readonly Relation[] {
  const kind = { ...COUNT, isWhole: span.kind !== "target" };
  return totals.map(({ line, parts }) => {
    const cells = parts.map(({ row }) => ({ row, column }));
    const subject = `${line.label}, ${name}`;
    return sumRelation({
      rule: "permits-column",
      subject,
      target: { row: line.row, column },
      parts: cells,
      reader,
      kind,
    });
  });
}

/**
 * Targets may be shares or days, which do not add up: they do where some total says so, or none says otherwise, or one of
 * them put right is what its share asks for.
 */
function targetDown(table: PermitTable, column: SpanColumn, shares: Witnesses): readonly Relation[] {
  const { reader } = table;
  const relations = addedDown(table, column);
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
function* toDate(table: PermitTable, rows: readonly Line[], columns: Columns): Steps<readonly Relation[]> {
  const { previous, toDate: column, total, months } = columns;
  if (!previous || !column) return [];
  const sources = [previous, ...(total ? [total.column] : months)];
  const sums = yield* across(table, rows, "permits-to-date", { column, sources });
  return SAYS_ALL.test(previous.header) || isBorneOut(table, column, sources) ? sums : [];
}

/** "Bulan Lalu" alone may be the one month before. */
const SAYS_ALL = /s ?[./]? ?d\b|sampai|hingga|jumlah|total|kumulatif|akumulasi|sebelum/i;

function isBorneOut(table: PermitTable, { column }: SpanColumn, sources: readonly SpanColumn[]): boolean {
  return table.items.some(({ row }) => {
    const figure = (own: number) => numberIn(table.reader.stated({ row, column: own }));
    const stated = figure(column);
    const sum = sources.reduce((so, source) => so.add(figure(source.column) ?? ZERO), ZERO);
    return stated !== null && !stated.equals(ZERO) && stated.equals(sum);
  });
}

/** One relation for each row, unless the rows say that the column means something else. */
function* across(
  table: PermitTable,
  rows: readonly Line[],
  rule: string,
  { column: target, sources }: ColumnSum,
): Steps<readonly Relation[]> {
  yield;
  const { reader, sheet, doubles } = table;
  const items = new Set(table.items);
  const sums = rows.map((line) => ({
    line,
    cell: { row: line.row, column: target.column },
    parts: sources.map(({ column }) => ({ row: line.row, column })),
    awaitsSum: sources.some(({ column, span }) => isSpanOfSums(span) && doubles.isBlank(line.row, column)),
  }));
  const figure = (cell: Cell) => doubles.value(cell.row, cell.column);
  const sumOf = (parts: readonly Cell[]) => parts.reduce((so, part) => so + (figure(part) || 0), 0);
  const addsUp = (cell: Cell, parts: readonly Cell[]) => isSame(figure(cell), sumOf(parts));
  const verdicts = sums.flatMap(({ line, cell, parts, awaitsSum }) => {
    const stated = items.has(line) && !isCarriedOver(line.label) && !awaitsSum ? figure(cell) : Number.NaN;
    const sum = sumOf(parts);
    return Number.isNaN(stated) || (isSame(stated, 0) && isSame(sum, 0)) ? [] : [isSame(stated, sum)];
  });
  yield;
  const last = rows.at(-1);
  const isOfSums = last !== undefined && rows.some(statesOnlySum) && isSumOfItems(last);
  const meansToBeSum =
    sheet.hasFormulas && sums.some(({ cell, parts }) => addsUpSomeOf(sheet.formula(cell.row, cell.column), parts));
  if (!meansToBeSum && isContradicted(verdicts)) return [];
  return yield* flatMapInHandfuls(sums, ({ line, cell, parts }): readonly Relation[] => {
    const isUnsure = isCarriedOver(line.label) || (isOfSums && line === last);
    if (isUnsure && !addsUp(cell, parts)) return [];
    const subject = `${line.label}, ${target.header}`;
    return [sumRelation({ rule, subject, target: cell, parts, reader, kind: COUNT })];
  });

  /** True for the line below all, where it counts what some of them tell in no month. */
  function isSumOfItems(line: Line): boolean {
    const above = table.items.filter((item) => item !== line).map(({ row }) => ({ row, column: target.column }));
    return addsUp({ row: line.row, column: target.column }, above);
  }

  /** True for a line that tells how many there were, and not when. */
  function statesOnlySum({ row }: Line): boolean {
    const hasSum = doubles.value(row, target.column) > 0;
    return hasSum && sources.every(({ column }) => Number.isNaN(doubles.value(row, column)));
  }
}

/** One slip breaks one row. A column none of whose rows holds, or most of whose rows do not, means something else. */
function isContradicted(verdicts: readonly boolean[]): boolean {
  const right = verdicts.filter(Boolean).length;
  return verdicts.length > 1 && (right === 0 || (verdicts.length > MOST_DOUBTED && right * 2 < verdicts.length));
}

/** So few figures are held to be wrong rather than to mean something else. */
const MOST_DOUBTED = 3;

/** True for a formula that adds up cells, all of which are among these. */
function addsUpSomeOf(formula: string | null, parts: readonly Cell[]): boolean {
  const own = /^=\s*(?:SUM\(([^()]*)\)|([A-Z]{1,3}\d+(?:\+[A-Z]{1,3}\d+)+))$/i.exec(formula?.replaceAll("$", "") ?? "");
  const names = (own?.[1] ?? own?.[2] ?? "").split(/[,;:+]/).map((name) => name.trim().toUpperCase());
  const known = new Set(parts.map(cellName));
  return own !== null && names.every((name) => known.has(name));
}
