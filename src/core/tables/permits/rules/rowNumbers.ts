import type { Finding } from "../../../findings/finding";
import { note } from "../../../findings/note";
import type { Message } from "../../../findings/message";
import { groupsOf, type PermitTable } from "../permitTable";

/** Rows are numbered 1, 2, 3 …; each group may go on or begin anew. */
export function rowNumbers(table: PermitTable): readonly Finding[] {
  const { numberColumn } = table.header;
  const groups = groupsOf(table);
  if (numberColumn === null || groups.flat().filter(({ numbering }) => numbering === "digit").length < 2) return [];
  const found: Finding[] = [];
  let before = 0;
  for (const group of groups) {
    for (const [at, { row, number }] of group.entries()) {
      const own = number === "" ? null : Number(number.replace(/\D/g, ""));
      const message = at === 0 && own === 1 ? null : complaint(own, before);
      if (message)
        found.push(
          note({ severity: "warning", sheet: table.sheet.name, cell: { row, column: numberColumn }, message }),
        );
      before = own ?? before + 1;
    }
  }
  return found;
}

function complaint(own: number | null, before: number): Message | null {
  if (own === null) return { key: "row-without-number" };
  if (own === before) return { key: "repeated-row-number", number: own };
  return own === before + 1 ? null : { key: "skipped-row-number", expected: before + 1, actual: own };
}
