import { money, type Kind } from "../../numbers/kind";
import { isNumber } from "../../relations/operators";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { sumRelation } from "../sums/sumRelation";
import { openRange } from "../../grid/openRange";
import { saysAllBefore, sumToDate, type ColumnSum } from "./columns";
import { headerText } from "./headerText";
import type { PermitTable } from "./permitTable";

/** A column of money among or behind the counts. */
export interface MoneyColumn {
  readonly column: number;
  readonly header: string;
}

/** So many columns behind the counts are looked at. */
const REACH = 3;
const MONEY = /retribusi|rupiah|\brp\b|pendapatan|penerimaan|pnbp/;
/** What is no amount that came in for a row, or none that adds up. */
const OTHER = /%|persen|prosen|rata|tarif|target|satuan|selisih|sisa|kumulatif|s ?[./]? ?d\b|lalu|sampai/;
/** Of the rows, so many have an amount. */
const FILLED = 0.6;
const BELIEVED = 0.6;

/** Full Rupiah, as retribusi is set. */
export const AMOUNT: Kind = money(0);

/**
 * The columns of money, by the words over them and what stands below.
 *
 *   Jenis Izin │ April      │ Mei        │ Total      │ Retribusi
 *              │ Izin │ Rp  │ Izin │ Rp  │ Izin │ Rp  │ (Rp)
 */
export function moneyColumns({ sheet, header, items, reader, area }: PermitTable): readonly MoneyColumn[] {
  const counted = new Set(header.spans.map(({ column }) => column));
  const first = Math.min(...counted);
  const found: MoneyColumn[] = [];
  for (const column of openRange(first + 1, area.right + 1 + REACH)) {
    if (counted.has(column)) continue;
    const text = headerText(sheet, header.top, header.bottom, column);
    if (text === "" && column > area.right) break;
    if (!MONEY.test(text.toLowerCase()) || OTHER.test(text.toLowerCase())) continue;
    const amounts = items.filter(({ row }) => reader.stated({ row, column }).kind === "number");
    const isToCome = items.every(({ row }) => sheet.looksBlank(row, column));
    if (isToCome || amounts.length >= items.length * FILLED) found.push({ column, header: text });
  }
  return found;
}

/** What the amounts come to, in the rows and columns in which the counts beside them are added up. */
export function moneyRelations(table: PermitTable, columns: readonly MoneyColumn[]): readonly Relation[] {
  const down = columns.map((column) => totalsOf(table, column));
  const across = columns.map((column) => rowsOf(table, column, columns));
  return [...down, ...across].flatMap((relations) => (areMeant(table, relations) ? relations : []));
}

function totalsOf({ reader, totals, header, sheet }: PermitTable, { column, header: name }: MoneyColumn) {
  const isToCome = (row: number) => header.spans.every((span) => sheet.looksBlank(row, span.column));
  return totals.flatMap(({ line: { row, label }, parts }): readonly Relation[] => {
    if (sheet.looksBlank(row, column) && !isToCome(row)) return [];
    const cells = parts.map((part) => ({ row: part.row, column }));
    const subject = `${label}, ${name}`;
    const target = { row, column };
    return [sumRelation({ rule: "permits-column", subject, target, parts: cells, reader, kind: AMOUNT })];
  });
}

/** The amounts stand as far from each other as what is counted: "Rp" behind each "Izin". */
function rowsOf(table: PermitTable, { column, header: name }: MoneyColumn, money: readonly MoneyColumn[]) {
  const { measures, items, totals, reader, sheet } = table;
  const isOfMoney = (place: number) => money.some((one) => one.column === place);
  const counts = measures.flatMap((columns): readonly ColumnSum[] => {
    const soFar = saysAllBefore(columns) ? sumToDate(columns) : null;
    return [...columns.parts, columns.total, soFar].filter((sum) => sum !== null);
  });
  const beside = counts.find(({ column: total, sources }) => {
    const distance = column - total.column;
    return distance > 0 && distance <= REACH && sources.every((source) => isOfMoney(source.column + distance));
  });
  if (!beside) return [];
  const distance = column - beside.column.column;
  const rows = [...items, ...totals.map(({ line }) => line)];
  return rows.flatMap(({ row, label }): readonly Relation[] => {
    if (sheet.looksBlank(row, column) && !sheet.looksBlank(row, beside.column.column)) return [];
    const parts = beside.sources.map((source) => ({ row, column: source.column + distance }));
    const subject = `${label}, ${name}`;
    return [sumRelation({ rule: "permits-row", subject, target: { row, column }, parts, reader, kind: AMOUNT })];
  });
}

/** One may be wrong; more only where most are right. */
function areMeant({ reader }: PermitTable, relations: readonly Relation[]): boolean {
  const stated = relations.filter(({ target }) => reader.stated(target).kind === "number");
  const holding = stated.filter(({ target, sources, operator }) => {
    const sum = operator.compute(sources.map((area) => reader.tally(area)));
    const own = numberIn(reader.stated(target));
    return isNumber(sum) && own?.equals(sum) === true;
  });
  return stated.length - holding.length <= 1 || holding.length >= stated.length * BELIEVED;
}
