import { headingAbove, type HeadingLine } from "../tables/sums/heading";
import type { Table } from "../tables/table";
import { captionLabel } from "./captionLabel";

/** A caption stands at most so many rows below its table. */
const REACH = 3;

/** The lines that name a table: those above it, the title first, and its caption, above or below. */
export function linesAround({ sheet, area }: Table): readonly HeadingLine[] {
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
