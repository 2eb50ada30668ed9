import { isRecord } from "../charts/chartStep";
import type { Content } from "../cells/content";

/** The sheet that a step has added, and what it wrote on it: row by row from the first cell on, null where nothing. */
export interface SheetStep {
  /** "" until Excel has given it one. */
  readonly id: string;
  readonly name: string;
  readonly cells: readonly (readonly (Content | null)[])[];
}

/** True for what a step keeps of a sheet. */
export function isSheetStep(kept: unknown): kept is SheetStep {
  if (!isRecord(kept) || typeof kept.id !== "string" || typeof kept.name !== "string") return false;
  const isContent = (cell: unknown) => cell === null || (isRecord(cell) && ("value" in cell || "formula" in cell));
  return Array.isArray(kept.cells) && kept.cells.every((row) => Array.isArray(row) && row.every(isContent));
}
