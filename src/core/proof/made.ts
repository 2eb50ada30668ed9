import { cellKey, type Cell } from "../grid/address";
import type { CellValue } from "../grid/sheet";

/** What was typed into a cell: a formula with its "=", or a value. */
export type Entry = { readonly formula: string } | { readonly value: CellValue };

/** A cell that the program has changed, as the workbook remembers it. */
export interface MadeChange {
  readonly sheet: string;
  readonly cell: Cell;
  readonly before: Entry;
  readonly after: Entry;
  /** What it shows now; null where it holds something else by now, or is not found. */
  readonly shows: { readonly value: CellValue } | null;
}

/** What several steps, the oldest first, come to: each cell once, with what it held before all of them; none that holds the same. */
export function combined(changes: readonly MadeChange[]): readonly MadeChange[] {
  const cells = new Map<string, MadeChange>();
  for (const change of changes) {
    const place = `${change.sheet}!${cellKey(change.cell.row, change.cell.column)}`;
    cells.set(place, { ...change, before: cells.get(place)?.before ?? change.before });
  }
  return [...cells.values()].filter(({ before, after }) => !isSame(before, after));
}

/** True where a cell held nothing before. */
export function isFilled({ before }: MadeChange): boolean {
  return "value" in before && (before.value === null || before.value === "");
}

function isSame(one: Entry, other: Entry): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
