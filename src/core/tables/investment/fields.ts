import { doubleOf } from "../../numbers/exact";
import type { Reader } from "../../relations/reader";
import { forEachInSteps, type Steps } from "../../steps";
import { writtenDecimals } from "./decimals";
import type { Line } from "../../layout/line";
import { Field, type FieldTotal } from "./order/field";
import type { InvestmentColumn } from "./recap";
import { isMoney, unitOf } from "./roles";
import type { Doubles } from "../../sums/doubles";
import { Fit, type Total } from "../../sums/fit";

const NOISE = 1e-7;

/** Half a unit of the last decimal that money is written with, in the column that is written with the fewest. */
export function* halfUnitOf(reader: Reader, rows: readonly number[], columns: readonly number[]): Steps<number> {
  let fewest = Number.POSITIVE_INFINITY;
  for (const column of columns) {
    let most = 0;
    yield* forEachInSteps(rows, (row) => (most = Math.max(most, writtenDecimals(reader.stated({ row, column })))));
    if (most > 0) fewest = Math.min(fewest, most);
  }
  return 0.5 * 10 ** -(fewest === Number.POSITIVE_INFINITY ? 0 : fewest);
}

/** Tells how well lines are the sums of others: money but for its roundings, and so whatever has fractions. */
export function figureFit(
  doubles: Doubles,
  rows: readonly number[],
  columns: readonly InvestmentColumn[],
  half: number,
): Fit {
  const isFraction = (row: number, column: number) => doubles.value(row, column) % 1 !== 0;
  const isRounded = ({ role, column }: InvestmentColumn) =>
    isMoney(role) || rows.some((row) => !Number.isNaN(doubles.value(row, column)) && isFraction(row, column));
  return new Fit(
    doubles,
    columns.map((own) => ({ column: own.column, isSum: false, half: isRounded(own) ? half : 0 })),
  );
}

/** Totals by their places among the lines of a table. */
export function placesOf(lines: readonly Line[], totals: readonly Total[]): readonly FieldTotal[] {
  const at = new Map<Line, number>(lines.map((line, index) => [line, index]));
  const indexOf = (line: Line) => at.get(line) ?? 0;
  return totals.map(({ line, parts }) => ({ row: indexOf(line), parts: parts.map(indexOf) }));
}

/** The columns of one investment and span, with all that stands in them, for the search of their order. */
export function* fieldOf(
  reader: Reader,
  lines: readonly Line[],
  totals: readonly FieldTotal[],
  columns: readonly InvestmentColumn[],
  halfUnit: number,
): Steps<Field> {
  const roles = columns.map(({ role }) => role);
  const field = new Field(roles, lines.length, totals, halfUnit, scaleOf(columns));
  for (const [place, { column }] of columns.entries()) {
    yield* forEachInSteps(lines, (line, row) => {
      const stated = reader.stated({ row: line.row, column });
      if (stated.kind !== "number") return;
      const value = doubleOf(stated.value);
      const isFraction = Math.abs(value - Math.round(value)) > NOISE;
      field.put(row, place, { value, isFraction, hasDecimals: isFraction || writtenDecimals(stated) > 0 });
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
