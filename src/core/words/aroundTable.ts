import { headingAbove, type HeadingLine } from "../tables/sums/heading";
import type { Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import { captionLabel } from "./captionLabel";

/** Where a table stands. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A caption stands at most so many rows below its table. */
const REACH = 3;

/** The lines that name a table: those above it, the title first, and its caption, above or below. */
export function linesAround({ sheet, area }: Place): readonly HeadingLine[] {
  const above = headingAbove(sheet, area.top, area.left, area.right);
  const caption = captionBelow();
  return caption ? [...above, caption] : above;

  function captionBelow(): HeadingLine | null {
    for (let row = area.bottom + 1; row <= area.bottom + REACH; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const text = sheet.text(row, column);
        if (captionLabel(text)) return { cell: { row, column }, text };
      }
    }
    return null;
  }
}
