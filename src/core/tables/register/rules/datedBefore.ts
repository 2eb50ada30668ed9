import { shownCell } from "../../../findings/ofCell";
import { rule } from "../../../rules/rule";
import type { DatedBefore } from "../datedBefore";
import type { OfSheet } from "./ofSheet";

/** Permits dated before they were asked for. */
export const datedBefore = rule({
  says: ["register-dated-before"],
  severity: "warning",
  fix: "none",
  ground: "reading",
  find({ sheet, rows: [first, ...others], date, applied }: OfSheet<DatedBefore>) {
    if (first === undefined) return [];
    const cell = { row: first, column: date };
    const rows = [first, ...others].map((row) => row + 1);
    return [
      { cell, actual: shownCell(sheet, cell), message: { key: "register-dated-before", rows, applied } as const },
    ];
  },
});
