import type { Reader } from "../../relations/reader";
import { writtenDecimals } from "./decimals";
import { RANK } from "./labels";
import { isSum, type Line } from "../../layout/line";
import type { Field, Mark } from "./order/evidence";
import type { RankedLine } from "./lines";
import type { InvestmentColumn } from "./recap";
import { isMoney, unitOf } from "./roles";
import type { Fits, Total } from "./total";

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

/** A line of a sektor or a region, or one called a sum: where it is blank, its sum is still to come. */
function mayAddUp(line: RankedLine): boolean {
  return isSum(line) || (line.rank !== null && line.rank < RANK.subSector);
}

/** In how many columns a line is the sum of others. */
export function figuresFit(reader: Reader, columns: readonly InvestmentColumn[], half: number): Fits {
  return (line, parts) => {
    let [telling, holding] = [0, 0];
    for (const { column, role } of columns) {
      const total = markAt(reader, line.row, column);
      if (!total) continue;
      if (parts.some((part) => mayAddUp(part) && reader.stated({ row: part.row, column }).kind === "blank")) continue;
      const marks = parts.flatMap(({ row }) => markAt(reader, row, column) ?? []);
      const sum = marks.reduce((so, { value }) => so + value, 0);
      if (total.value === 0 && sum === 0) continue;
      const isRounded = isMoney(role) || [total, ...marks].some(({ isFraction }) => isFraction);
      const slack = isRounded ? (parts.length + 1) * half : 0;
      telling++;
      if (Math.abs(sum - total.value) <= slack + NOISE * Math.max(1, Math.abs(sum))) holding++;
    }
    return { telling, holding };
  };
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
  const indexOf = (line: RankedLine) => at.get(line) ?? 0;
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
