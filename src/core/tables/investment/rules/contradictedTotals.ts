import type { Finding } from "../../../findings/finding";
import { note } from "../../../findings/note";
import type { Recap } from "../recap";
import { unbelievableTotals } from "../unbelievable";

/** A total that differs from its rows in every column: one warning about the rows instead of an error in each cell. */
export function contradictedTotals(recap: Recap): readonly Finding[] {
  return unbelievableTotals(recap).map(({ line, parts }) => {
    const rows = parts.map(({ row }) => 1 + row);
    const message = {
      key: "contradicted-total",
      total: line.label,
      first: Math.min(...rows),
      last: Math.max(...rows),
    } as const;
    const cell = { row: line.row, column: line.labelColumn };
    return note({ severity: "warning", sheet: recap.sheet.name, cell, message });
  });
}
