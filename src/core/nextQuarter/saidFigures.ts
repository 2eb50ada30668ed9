import type { Cell } from "../grid/address";
import type { Table } from "../tables/table";

const LABEL = /^[^:=]{3,80}[:=]/;

/** A text that states a figure of its table, and what is left of it: its label, or nothing of a sentence. */
export interface Unsaid {
  readonly cell: Cell;
  readonly label: string | null;
}

/** The texts around a table that state its figures: "IKM UNIT PELAYANAN : 84,48 = Baik". */
export function statedInWords({ sheet, relations }: Table): readonly Unsaid[] {
  const cells = new Map(
    relations.flatMap(({ part, target }) => (part ? [[`${target.row} ${target.column}`, target] as const] : [])),
  );
  return [...cells.values()].flatMap((cell) => {
    const value = sheet.value(cell.row, cell.column);
    if (typeof value !== "string" || sheet.formula(cell.row, cell.column) !== null) return [];
    const label = LABEL.exec(value)?.[0] ?? "";
    return [{ cell, label: label === "" || /\d/.test(label) ? null : label }];
  });
}
