import type { Finding } from "../../../findings/finding";
import { note } from "../../../findings/note";
import { itemLines, type PermitTable } from "../permitTable";

/** Rows are numbered 1, 2, 3 …; each group may begin anew. */
export function rowNumbers(table: PermitTable): readonly Finding[] {
  const { numberColumn } = table.header;
  if (numberColumn === null) return [];
  const numbered = table.lines.filter(({ kind, numbering }) => kind === "item" && numbering === "digit");
  if (numbered.length < 2) return [];
  const items = itemLines(table).filter(({ numbering }) => numbering === "digit" || numbering === null);
  const found: Finding[] = [];
  let before = 0;
  for (const { row, number } of items) {
    const cell = { row, column: numberColumn };
    const own = number === "" ? null : Number(number.replace(/\D/g, ""));
    if (own === null) found.push(warn({ key: "row-without-number" }, cell));
    else if (own === before) found.push(warn({ key: "repeated-row-number", number: own }, cell));
    else if (own !== before + 1 && own !== 1)
      found.push(warn({ key: "skipped-row-number", expected: before + 1, actual: own }, cell));
    before = own ?? before + 1;
  }
  return found;

  function warn(message: Parameters<typeof note>[0]["message"], cell: { row: number; column: number }): Finding {
    return note({ severity: "warning", sheet: table.sheet.name, cell, message });
  }
}
