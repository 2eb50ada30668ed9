import type { Reader } from "../../relations/reader";
import { writtenDecimals } from "./decimals";
import type { Line } from "../../layout/line";
import type { Field, Mark } from "./order/evidence";
import type { InvestmentColumn } from "./recap";
import { isMoney, unitOf } from "./roles";
import { Doubles } from "../../sums/doubles";
import { Fit, type Total } from "../../sums/fit";

const NOISE = 1e-7;

/** What is read of a cell when its figures are only weighed; null where no number stands. */
export function markAt(reader: Reader, row: number, column: number): Mark | null {
  const stated = reader.stated({ row, column });
  if (stated.kind !== "number") return null;
  const value = stated.value.valueOf();
  const isFraction = Math.abs(value - Math.round(value)) > NOISE;
  const hasDecimals = isFraction || writtenDecimals(stated) > 0;
  return { value, isFraction, hasDecimals };
}

/** Half a unit of the last decimal that money is written with, in the column that is written with the fewest. */
export function halfUnitOf(reader: Reader, rows: readonly number[], columns: readonly number[]): number {
  const written = columns.map((column) =>
    Math.max(0, ...rows.map((row) => writtenDecimals(reader.stated({ row, column })))),
  );
  const decimals = written.filter((most) => most > 0);
  return 0.5 * 10 ** -(decimals.length === 0 ? 0 : Math.min(...decimals));
}

/** Tells how well lines are the sums of others: money but for its roundings, and so whatever has fractions. */
export function figureFit(
  reader: Pick<Reader, "stated">,
  rows: readonly number[],
  columns: readonly InvestmentColumn[],
  half: number,
): Fit {
  const doubles = new Doubles(reader, rows);
  const isFraction = (row: number, column: number) => doubles.value(row, column) % 1 !== 0;
  const isRounded = ({ role, column }: InvestmentColumn) =>
    isMoney(role) || rows.some((row) => !Number.isNaN(doubles.value(row, column)) && isFraction(row, column));
  return new Fit(
    doubles,
    columns.map((own) => ({ column: own.column, isSum: false, half: isRounded(own) ? half : 0 })),
  );
}

/** The columns of one investment and span, with all that stands in them, for the search of their order. */
export function fieldOf(
  reader: Reader,
  lines: readonly Line[],
  totals: readonly Total[],
  columns: readonly InvestmentColumn[],
  halfUnit: number,
): Field {
  const at = new Map<Line, number>(lines.map((line, index) => [line, index]));
  const indexOf = (line: Line) => at.get(line) ?? 0;
  return {
    roles: columns.map(({ role }) => role),
    rows: lines.map(({ row }) => columns.map(({ column }) => markAt(reader, row, column))),
    totals: totals.map(({ line, parts }) => ({ row: indexOf(line), parts: parts.map(indexOf) })),
    halfUnit,
    scale: scaleOf(columns),
  };
}

/** Units of the Rp column over units of the US$ column. */
export function scaleOf(columns: readonly InvestmentColumn[]): number {
  const unit = (role: "rupiah" | "dollars") => {
    const column = columns.find((own) => own.role === role);
    return unitOf(role, column?.header ?? "");
  };
  return unit("rupiah") / unit("dollars");
}
