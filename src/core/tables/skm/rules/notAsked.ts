import { surveyRule } from "./rule";

/** An unsur that nobody was asked about, and the weight that the others therefore have. */
export const notAsked = surveyRule({
  says: ["unsur-not-asked"],
  severity: "info",
  fix: "none",
  ground: "survey",
  find: ({ matrix, method }) =>
    matrix.notAsked.map(({ label, columns: [column = 0] }) => {
      const weight = matrix.summaryRows.has("weight") ? null : method.weight.text.replace(".", ",");
      const cell = { row: matrix.rows.first, column };
      return {
        cell,
        message: { key: "unsur-not-asked", subject: label, weight },
      } as const;
    }),
});
