import type { CellValue } from "../core/grid/sheet";
import type { Asked, Spot } from "../text/functions/texts";
import { refuse } from "./refused";

type Rows = readonly (readonly unknown[])[];

/** A range of cells. */
export interface Range {
  readonly rows: Rows;
  /** Where a cell of it stands, as a person counts. */
  readonly spot: (row: number, column: number) => Spot;
}

/** A range as Excel hands it over, row by row; a single value is a range of one cell. */
export function rangeOf(given: unknown): Range {
  const rows = Array.isArray(given) ? (given as Rows) : [[given]];
  const isWide = rows.some(({ length }) => length > 1);
  return {
    rows,
    spot: (row, column) => ({ row: rows.length > 1 ? row + 1 : null, column: isWide ? column + 1 : null }),
  };
}

/** A range of one row is read as a column is; any other is left as it is. */
export function asColumn(range: Range): Range {
  const [row = [], ...others] = range.rows;
  if (others.length > 0) return range;
  return { rows: row.map((value) => [value]), spot: (place) => range.spot(0, place) };
}

/** The code of an error value, "#N/A", which Excel hands over as an object; null for anything else. */
export function errorIn(value: unknown): string | null {
  return typeof value === "object" && value !== null && "code" in value ? String(value.code) : null;
}

/**
 * What a cell holds, null where it says nothing. Excel hands over an empty cell as null on the web and as 0 on the desktop
 * (office-js 4702), so a 0 says nothing either: it is no answer, no weight, no IKM and no population.
 */
export function valueOf(value: unknown): CellValue {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (typeof value === "number") return value === 0 ? null : value;
  return typeof value === "boolean" ? value : null;
}

/** The value that is asked for in one cell. Refuses an empty cell, an error, and several cells. */
export function singleValue(given: unknown, asked: Asked): Exclude<CellValue, null> {
  const [first, ...others] = rangeOf(given).rows.flat();
  if (others.length > 0) refuse({ key: "severalCells", asked });
  const code = errorIn(first);
  if (code !== null) refuse({ key: "inputError", asked, code });
  return valueOf(first) ?? refuse({ key: "blank", asked });
}
