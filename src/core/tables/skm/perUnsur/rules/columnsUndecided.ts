import { rule } from "../../../../rules/rule";
import { letterAt } from "../letteredColumns";
import type { UnsurTable } from "../unsurTable";

/** The readings of one table, where nothing says which of them is meant. */
export type Readings = readonly [UnsurTable, ...UnsurTable[]];

/** Columns called 1, 2, 3 … that may be respondents or answers, or a, b, c … from either end: nothing is computed from them. */
export const columnsUndecided = rule<Readings, "columns-undecided" | "letters-undecided">({
  says: ["columns-undecided", "letters-undecided"],
  severity: "warning",
  fix: "none",
  ground: "reading",
  find([{ fields, lines, letters }]) {
    const numbered = fields.filter(({ kind }) => kind === "answer" || kind === "given");
    const [first] = numbered;
    const cell = { row: (lines[0]?.row ?? 1) - 1, column: first?.column ?? 0 };
    if (letters !== null) {
      const last = letterAt(numbered.length - 1);
      return [{ cell, message: { key: "letters-undecided", last, most: numbered.length } }];
    }
    return [{ cell, message: { key: "columns-undecided", count: numbered.length } }];
  },
});
