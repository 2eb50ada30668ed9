import { labelCellOf } from "../recap";
import { investmentRule } from "./rule";

/** A total that differs from its rows in every column: one warning about the rows instead of an error in each cell. */
export const contradictedTotals = investmentRule({
  says: ["contradicted-total"],
  severity: "warning",
  fix: "none",
  find(recap) {
    return recap.contradicted.map(({ line, parts }) => {
      const rows = parts.map(({ row }) => 1 + row);
      const message = {
        key: "contradicted-total",
        total: line.label,
        first: Math.min(...rows),
        last: Math.max(...rows),
      } as const;
      return { cell: labelCellOf(recap, line), message };
    });
  },
});
