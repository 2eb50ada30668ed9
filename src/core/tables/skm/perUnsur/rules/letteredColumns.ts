import { rule } from "../../../../rules/rule";
import { letterAt } from "../letteredColumns";
import type { UnsurTable } from "../unsurTable";

/** Columns called a, b, c, d over how many gave each answer, and the numbers that they are read as. */
export const letteredColumns = rule<UnsurTable, "lettered-answers">({
  says: ["lettered-answers"],
  severity: "info",
  fix: "none",
  ground: "reading",
  find({ letters, fields, lines }) {
    const given = fields.filter(({ kind }) => kind === "given");
    const [first] = given;
    if (letters === null || !first) return [];
    const last = letterAt(given.length - 1);
    const cell = { row: (lines[0]?.row ?? 1) - 1, column: first.column };
    const message = { key: "lettered-answers", last, most: given.length, isFalling: letters === "falling" } as const;
    return [{ cell, message }];
  },
});
