import { cellKey, type Cell } from "../../../grid/address";
import { areaAround } from "../../../grid/area";
import { asPart, figure, figures } from "../../../relations/formula";
import { isHidden } from "../../../relations/relation";
import type { Matrix } from "../matrix";
import type { RowRole } from "./summaryRows";
import type { Unsur } from "../header/unsur";

/** Rows for figures that the sheet does not show; see `isHidden`. */
const HIDDEN_ROWS: Record<RowRole | "total" | "ikm", number> = {
  sum: -1,
  nrr: -2,
  nrrSub: -3,
  weight: -4,
  weighted: -5,
  index: -6,
  weightedIndex: -10,
  mutu: -11,
  kinerja: -12,
  count: -7,
  total: -8,
  ikm: -9,
};

/** Where a question's figure of a row stands, or the hidden place for it. */
export function questionCell(matrix: Matrix, role: RowRole, column: number): Cell {
  return { row: matrix.summaryRows.get(role) ?? HIDDEN_ROWS[role], column };
}

/** Where an unsur's figure of a row stands: in the one of its columns that states it, else in its first. */
export function unsurCell(matrix: Matrix, role: RowRole, unsur: Unsur): Cell {
  const row = matrix.summaryRows.get(role);
  const stated = unsur.columns.find((column) => row !== undefined && !matrix.sheet.isEmpty(row, column));
  return { row: row ?? HIDDEN_ROWS[role], column: stated ?? unsur.columns[0] ?? 0 };
}

/** Where the total or the IKM stands, or the hidden place for it. */
export function singleCell(matrix: Matrix, figure: "total" | "ikm"): Cell {
  return matrix.figures[figure] ?? { row: HIDDEN_ROWS[figure], column: 0 };
}

/**
 * How formulas refer to figures: by name where the figure stands on the sheet, by its own expression where it does not,
 * so that a formula never needs a cell that is not there.
 */
export class References {
  readonly #expressions = new Map<number, string | null>();

  /** Remembers what a figure is computed by; null where no formula can say it. */
  define(cell: Cell, expression: string | null): void {
    this.#expressions.set(cellKey(cell.row, cell.column), expression);
  }

  to(cell: Cell): string | null {
    if (!isHidden(cell)) return figure(cell);
    const expression = this.#expressions.get(cellKey(cell.row, cell.column)) ?? null;
    return expression === null ? null : asPart(expression);
  }

  /** The sum (or mean) of figures in one row: a range where they all stand on the sheet, else term by term. */
  across(cells: readonly Cell[], name: "SUM" | "AVERAGE"): string | null {
    if (!cells.some(isHidden)) return `${name}(${figures(areaAround(cells))})`;
    const terms = cells.map((cell) => this.to(cell));
    return terms.includes(null) ? null : `${name}(${terms.join(",")})`;
  }
}
