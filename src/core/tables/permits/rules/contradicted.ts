import { permitRule } from "./rule";

/** A total that differs from its rows in every column: one warning about the rows instead of an error in each cell. */
export const contradicted = permitRule({
  says: ["contradicted-total"],
  severity: "warning",
  fix: "none",
  find({ header, contradicted: totals }) {
    return totals.map(({ line, parts }) => {
      const rows = parts.map(({ row }) => row + 1);
      const [first, last] = [Math.min(...rows), Math.max(...rows)];
      const message = { key: "contradicted-total", total: line.label, first, last } as const;
      const cell = { row: line.row, column: header.labelColumn };
      return { cell, message };
    });
  },
});
