import type { Edit } from "../../core/edits/edit";
import type { CellValue } from "../../core/grid/sheet";
import type { Answer, Snapshot, Watch, WorkbookPort } from "../../workbook";

/** A text for a cell, and what the cell held as it was seen then. */
export interface TextPlan {
  readonly edit: Edit;
  readonly before: CellValue;
  readonly seen: Snapshot;
  /** True where nothing would be replaced. */
  readonly isBlank: boolean;
}

/** Plans to write a text into the cell that the person has selected. */
export async function planText(port: WorkbookPort, text: string, watch: Watch): Promise<Answer<TextPlan>> {
  const read = await port.read(watch);
  if (!read.ok) return read;
  const active = await port.activeCell();
  if (!active.ok) return active;
  const { sheet, cell } = active.value;
  const own = read.value.workbook.sheets.find(({ name }) => name === sheet);
  if (!own) return { ok: false, obstacle: "gone", detail: "" };
  const [before, isBlank] = [own.value(cell.row, cell.column), own.isEmpty(cell.row, cell.column)];
  return { ok: true, value: { edit: { sheet, cell, value: text }, before, seen: read.value, isBlank } };
}
