import type { Sheet } from "../../../grid/sheet";
import type { Scale } from "../scale/scale";
import { cellBeside, figureIn, type FigureAbove } from "./figuresAbove";
import { summaryRole } from "./labels";
import type { Columns } from "./summaryLines";

/** A matrix from its header to its last respondent. */
interface Place {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly scale: Scale;
  readonly top: number;
  readonly bottom: number;
}

/** A block stands at most so many columns right of the unsur. */
const REACH = 6;

/**
 * IKM, mutu and kinerja in a block right of the answers:
 *
 *   U9 │   │ NILAI IKM │ 82,96
 *   3  │   │ Mutu      │ B
 *   4  │   │ Kinerja   │ Baik
 *
 * A single label may name a column of something else, and a scale of grades goes on to the right.
 */
export function figuresBeside({ sheet, columns, scale, top, bottom }: Place): readonly FigureAbove[] {
  const last = Math.min(columns.right, columns.lastUnsur + REACH);
  for (let column = columns.lastUnsur + 1; column <= last; column++) {
    const figures: FigureAbove[] = [];
    for (let row = top; row <= bottom; row++) {
      if (typeof sheet.value(row, column) !== "string") continue;
      const label = sheet.text(row, column).replace(/ ?[:=]$/, "");
      const role = summaryRole(label);
      if (role !== "ikm" && role !== "mutu" && role !== "kinerja") continue;
      const cell = cellBeside(sheet, row, column);
      if (!cell || !sheet.looksBlank(row, cell.column + 1)) continue;
      const figure = figureIn({ sheet, scale }, role, label, cell);
      if (figure) figures.push(figure);
    }
    if (figures.length > 1 && figures.some(({ role }) => role === "ikm")) return figures;
  }
  return [];
}
