import { forEachInSteps, type Steps } from "../../steps";
import { writtenDecimals } from "./decimals";
import type { Line } from "../../layout/line";
import type { Figures } from "./figures";
import { Field, type FieldTotal } from "./order/field";
import type { InvestmentColumn } from "./recap";
import { unitOf } from "./roles";
import type { Total } from "../../sums/fit";

const NOISE = 1e-7;

/** Totals by their places among the lines of a table. */
export function placesOf(lines: readonly Line[], totals: readonly Total[]): readonly FieldTotal[] {
  const byRow: number[] = [];
  lines.forEach(({ row }, at) => (byRow[row] = at));
  const indexOf = ({ row }: Line) => byRow[row] ?? 0;
  return totals.map(({ line, parts }) => ({ row: indexOf(line), parts: parts.map(indexOf) }));
}

/** The columns of one investment and span, with all that stands in them, for the search of their order. */
export function* fieldOf(
  { reader, doubles }: Pick<Figures, "reader" | "doubles">,
  lines: readonly Line[],
  totals: readonly FieldTotal[],
  columns: readonly InvestmentColumn[],
  halfUnit: number,
): Steps<Field> {
  const roles = columns.map(({ role }) => role);
  const field = new Field(roles, lines.length, totals, halfUnit, scaleOf(columns));
  for (const [place, { column }] of columns.entries()) {
    const figures = doubles.column(column);
    yield* forEachInSteps(lines, (line, row) => {
      const value = figures[line.row - doubles.first] ?? Number.NaN;
      if (Number.isNaN(value)) return;
      const isFraction = Math.abs(value - Math.round(value)) > NOISE;
      const hasDecimals = isFraction || writtenDecimals(reader.decimals(line.row, column)) > 0;
      field.put(row, place, { value, isFraction, hasDecimals });
    });
  }
  return field;
}

/** Units of the Rp column over units of the US$ column. */
export function scaleOf(columns: readonly InvestmentColumn[]): number {
  const unit = (role: "rupiah" | "dollars") => {
    const column = columns.find((own) => own.role === role);
    return unitOf(role, column?.header ?? "");
  };
  return unit("rupiah") / unit("dollars");
}
