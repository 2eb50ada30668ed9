import { surveyRule } from "./rule";

/** Numbered rows without any answer, each run of them said once: they are not counted as respondents. */
export const unansweredRows = surveyRule({
  says: ["unanswered-rows"],
  severity: "warning",
  fix: "none",
  ground: "practice",
  find: ({ matrix }) => {
    const column = matrix.numberColumn;
    if (column === null) return [];
    return runsOf(matrix.rows.unanswered).map(
      ({ first, last }) =>
        ({
          cell: { row: first, column },
          message: { key: "unanswered-rows", first: first + 1, last: last + 1 },
        }) as const,
    );
  },
});

function runsOf(rows: readonly number[]): { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}
