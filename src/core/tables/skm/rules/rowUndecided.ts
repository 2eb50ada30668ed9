import { surveyRule } from "./rule";

/** A blank row that may wait for the IKM or for an index of each unsur, and so is not filled. */
export const rowUndecided = surveyRule({
  says: ["row-undecided"],
  severity: "warning",
  fix: "none",
  ground: "reading",
  find: ({ matrix: { columns, unclearRows } }) =>
    unclearRows.map(({ row, label }) => {
      const cell = { row, column: columns.left };
      return { cell, message: { key: "row-undecided", label } } as const;
    }),
});
