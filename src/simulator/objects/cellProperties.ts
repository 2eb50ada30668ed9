import { closedRange } from "../../core/grid/closedRange";
import type { Area } from "../../core/grid/area";
import type { Cell } from "../../core/grid/address";
import { LINE_SIDES, type LineSide } from "../book/cellLines";
import type { BookSheet } from "../book/sheet";
import { errors } from "../protocol/officeError";

/** As much of `SettableCellProperties` as the host knows. */
interface Properties {
  readonly format?: {
    readonly fill?: { readonly color?: unknown };
    readonly font?: { readonly bold?: unknown };
    readonly borders?: Readonly<Partial<Record<LineSide, { readonly style?: unknown }>>>;
  };
}

/** Range.getCellProperties: what fills each cell, whether it is bold, and the kind of line on each of its sides. */
export function readCellProperties(sheet: BookSheet, { top, left, bottom, right }: Area): unknown {
  const propertiesOf = (cell: Cell) => ({
    format: {
      fill: fillOf(sheet.lines.fill(cell)),
      font: { bold: sheet.lines.isBold(cell) },
      borders: Object.fromEntries(LINE_SIDES.map((side) => [side, { style: sheet.lines.style(cell, side) }])),
    },
  });
  return closedRange(top, bottom).map((row) => closedRange(left, right).map((column) => propertiesOf({ row, column })));
}

/** Range.setCellProperties. */
export function writeCellProperties(sheet: BookSheet, { top, left, bottom, right }: Area, all: unknown): void {
  if (sheet.isProtected && !sheet.allowsFormats) throw errors.accessDenied();
  const rows = all as readonly (readonly Properties[])[];
  for (const row of closedRange(top, bottom)) {
    for (const column of closedRange(left, right)) {
      const { format } = rows[row - top]?.[column - left] ?? {};
      const colour = format?.fill?.color;
      if (typeof colour === "string") sheet.lines.setFill({ row, column }, colour);
      const bold = format?.font?.bold;
      if (typeof bold === "boolean") sheet.lines.setBold({ row, column }, bold);
      for (const side of LINE_SIDES) {
        const style = format?.borders?.[side]?.style;
        if (typeof style === "string") sheet.lines.setStyle({ row, column }, side, style);
      }
    }
  }
}

/** A cell without a fill is white to Excel all the same. */
function fillOf(colour: string | null) {
  return colour === null ? { color: "#FFFFFF", pattern: "None" } : { color: colour, pattern: "Solid" };
}
