import type { Edit } from "../../core/edits/edit";
import type { Cell } from "../../core/grid/address";
import type { ScannedSheet } from "./scanSheet";

/** The style of a cell as the sheet shows it: its own, else its row's, else its column's; null for the plain one. */
export function styleFor({ row, column }: Cell, { rows, columns }: ScannedSheet): string | null {
  const element = rows.get(row);
  const own = element?.cells.find((cell) => cell.column === column);
  if (own) return own.opened.attributes.s ?? null;
  const { s, customFormat } = element?.opened.attributes ?? {};
  if (s !== undefined && (customFormat === "1" || customFormat === "true")) return s;
  return columns.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
}

/** The style that a cell gets for an edit, by the numbers of the one it has and of those that cells like it have. */
export type Look = (style: number, edit: Edit, like: readonly number[]) => number;

/** The style of an edited cell; null for the plain one. */
export function styleOfEdit(edit: Edit, sheet: ScannedSheet, look: Look): string | null {
  const own = styleFor(edit.cell, sheet);
  const like = edit.look?.like?.map((cell) => Number(styleFor(cell, sheet) ?? 0));
  const style = look(Number(own ?? 0), edit, like ?? []);
  return style === Number(own ?? 0) ? own : String(style);
}
