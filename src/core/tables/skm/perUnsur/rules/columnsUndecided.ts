import { rule } from "../../../../rules/rule";
import type { UnsurTable } from "../unsurTable";

/** The readings of one table, where nothing says which of them is meant. */
export type Readings = readonly [UnsurTable, ...UnsurTable[]];

/** Columns called 1, 2, 3 … that may be respondents or answers: nothing is computed from them. */
export const columnsUndecided = rule<Readings, "columns-undecided">({
  says: ["columns-undecided"],
  severity: "warning",
  fix: "none",
  ground: "reading",
  find([{ fields, lines }]) {
    const numbered = fields.filter(({ kind }) => kind === "answer" || kind === "given");
    const [first] = numbered;
    const cell = { row: (lines[0]?.row ?? 1) - 1, column: first?.column ?? 0 };
    return [{ cell, message: { key: "columns-undecided", count: numbered.length } }];
  },
});
