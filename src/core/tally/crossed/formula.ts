import { columnName } from "../../grid/address";
import { columnRange, isAsked, lastRow, withinMonths } from "../countifs";
import type { Asked, CountedCell } from "./cells";
import { monthOf, nameIn, type Listed } from "./listed";

/** The formula of a counted cell in a sheet; null where Excel would not count just these rows. */
export function crossedFormula({ list, rows, asked, amount }: CountedCell, inSheet: string): string | null {
  if (asked.length === 0) return wholeFormula(list, amount, inSheet);
  const { sheet, area } = list;
  const columns = [...asked.flatMap((one) => columnOf(list, one) ?? []), ...(amount === null ? [] : [amount])];
  const span = { first: list.rows[0] ?? area.top + 1, last: lastRow(sheet, columns, area.bottom) };
  const range = (column: number) => columnRange(sheet, column, span, inSheet);
  const criteria = asked.flatMap((one) => criteriaOf(list, one, rows, range));
  // A month without any row has no year to ask for.
  if (criteria.includes(null)) return null;
  return amount === null ? `=COUNTIFS(${criteria.join(",")})` : `=SUMIFS(${range(amount)},${criteria.join(",")})`;
}

/** All of a list: how many days stand in it, or what a column comes to. Where days are no numbers, none is counted so. */
function wholeFormula({ sheet, rows, date }: Listed, amount: number | null, inSheet: string): string | null {
  const column = amount ?? date;
  const [first, last] = [rows[0], rows.at(-1)];
  if (column === null || first === undefined || last === undefined) return null;
  if (rows.some((row) => typeof sheet.value(row, column) !== "number") || last - first + 1 !== rows.length) return null;
  return `=${amount === null ? "COUNT" : "SUM"}(${columnRange(sheet, column, { first, last }, inSheet)})`;
}

function columnOf({ date }: Listed, { axis }: Asked): number | null {
  return axis.of === "column" ? axis.column : date;
}

function criteriaOf(
  list: Listed,
  asked: Asked,
  rows: readonly number[],
  range: (column: number) => string,
): readonly (string | null)[] {
  const column = columnOf(list, asked);
  if (column === null || !asked.isSaidAsAsked) return [null];
  if (asked.axis.of === "column") return [`${range(column)},${asked.reference}`];
  const month = rows[0] === undefined ? null : monthOf(list, rows[0]);
  return month === null ? [null] : withinMonths(range(column), month, month);
}

/**
 * True where just the rows that are asked for say it as Excel compares: texts whatever their case and no more, and days only
 * where they are numbers.
 */
export function isSaidAsAsked(list: Listed, { axis, name, raw }: Pick<Asked, "axis" | "name" | "raw">): boolean {
  const { sheet, rows, date } = list;
  if (axis.of === "month") return rows.every((row) => typeof sheet.value(row, date ?? 0) === "number");
  const isSaid = (row: number) => String(sheet.value(row, axis.column) ?? "").toLowerCase() === raw.toLowerCase();
  return isAsked(raw) && rows.every((row) => isSaid(row) === (nameIn(list, row, axis.column) === name));
}

/** The cell that names a row keeps its column in a formula, the one that names a column its row. */
export function referenceTo(
  of: "row" | "column",
  { row, column }: { readonly row: number; readonly column: number },
): string {
  return of === "row" ? `$${columnName(column)}${row + 1}` : `${columnName(column)}$${row + 1}`;
}
