import { saysNone, saysNothing } from "../../../layout/entries";
import { rule } from "../../../rules/rule";
import { partOf, type Part, type Plan } from "../plan";

const NEEDED: readonly Part[] = ["measure", "done", "time", "who"];

/** What a plan leaves blank, once for each column. */
export const blankParts = rule({
  says: ["plan-blank"],
  severity: "warning",
  fix: "none",
  find(plan: Plan) {
    if (plan.kind === "evaluation") return [];
    // A time that is split into months or quarters is often shaded, not ticked, and colours are not read.
    return NEEDED.filter((part) => !plan.split.has(part)).flatMap((part) => {
      const column = plan.columns.get(part);
      const rows = plan.entries.filter((entry) => saysNothing(partOf(plan, entry, part))).map(({ top }) => top);
      const [first] = rows;
      if (column === undefined || first === undefined) return [];
      const message = {
        key: "plan-blank",
        column: plan.headers.get(part) ?? "",
        rows: rows.map((row) => row + 1),
      } as const;
      return [{ cell: { row: first, column }, message }];
    });
  },
});

/** A problem that was met has its solution. */
export const unsolvedProblems = rule({
  says: ["problem-without-solution"],
  severity: "error",
  fix: "none",
  find(plan: Plan) {
    const column = plan.columns.get("measure");
    if (plan.kind !== "evaluation" || column === undefined) return [];
    return plan.entries
      .filter((entry) => isMet(partOf(plan, entry, "problem")) && saysNothing(partOf(plan, entry, "measure")))
      .map(({ top }) => ({
        cell: { row: top, column },
        message: { key: "problem-without-solution", column: plan.headers.get("measure") ?? "" } as const,
      }));
  },
});

function isMet(problem: string): boolean {
  return !saysNothing(problem) && !saysNone(problem);
}
