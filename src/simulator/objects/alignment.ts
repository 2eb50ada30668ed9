import { HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { Cell } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";
import type { BookSheet } from "../book/sheet";
import { errors } from "../protocol/officeError";

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
/** Pixels of a digit and of a line. */
const [DIGIT, LINE] = [7, 20];

/**
 * The members of Excel.RangeFormat that place a text in its cell. Of whole columns only the cells that hold something
 * get the look: what is written there later has none, as Univer keeps no look of columns.
 */
export function alignmentMembers(sheet: BookSheet, area: Area) {
  const align = (style: IStyleData) => {
    if (sheet.isProtected && !sheet.allowsFormats) throw errors.accessDenied();
    sheet.setLooks(sheet.filledCells(area).map((cell) => [cell, style]));
  };
  const named = <T>(names: Readonly<Record<string, T>>, name: unknown): T => {
    const found = names[String(name)];
    if (found === undefined) throw errors.invalidArgument();
    return found;
  };
  return {
    writes: {
      wrapText: (wraps: unknown) => {
        align({ tb: wraps === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
      },
      verticalAlignment: (name: unknown) => {
        align({ vt: named(VERTICAL, name) });
      },
      horizontalAlignment: (name: unknown) => {
        align({ ht: named(HORIZONTAL, name) });
      },
    },
    calls: {
      autofitRows: () => {
        for (let { top } = area; top <= area.bottom; top++) sheet.setHeight(top, heightOf(sheet, top));
      },
    },
  };
}

/** As high as the longest of its texts that wrap needs, as far as digits tell. */
function heightOf(sheet: BookSheet, row: number): number {
  const line: Area = { top: row, left: 0, bottom: row, right: Infinity };
  const linesOf = (cell: Cell) => {
    const width = sheet.ownWidth(cell.column) ?? sheet.usualWidth;
    return sheet.wraps(cell) ? Math.ceil((String(sheet.value(cell)).length * DIGIT) / width) : 1;
  };
  return LINE * Math.max(1, ...sheet.filledCells(line).map(linesOf));
}
