import type { Finding } from "../../../findings/finding";
import { note } from "../../../findings/note";
import type { PermitTable } from "../permitTable";

/** A total that differs from its rows in every column: one warning about the rows instead of an error in each cell. */
export function contradicted({ sheet, header, contradicted: totals }: PermitTable): readonly Finding[] {
  return totals.map(({ line, parts }) => {
    const rows = parts.map(({ row }) => row + 1);
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const message = { key: "contradicted-total", total: line.label, first, last } as const;
    const cell = { row: line.row, column: header.labelColumn };
    return note({ severity: "warning", sheet: sheet.name, cell, message });
  });
}
