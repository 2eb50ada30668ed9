import { saysNone, saysNothing } from "../../../layout/entries";
import { rule } from "../../../rules/rule";
import { partOf, type Part, type Plan } from "../plan";

const NEEDED: readonly Part[] = ["measure", "done", "time", "who"];

/** A column of a plan, and the first rows of the entries that leave it blank. */
interface LeftBlank {
  readonly part: Part;
  readonly column: number;
  readonly rows: readonly number[];
}

/** A time that is split into months or quarters is often shaded, not ticked, and colours are not read. */
function neededIn({ columns, split }: Plan): readonly Part[] {
  return NEEDED.filter((part) => columns.has(part) && !split.has(part));
}

function leftBlankIn(plan: Plan): readonly LeftBlank[] {
  return neededIn(plan).flatMap((part) => {
    const rows = plan.entries.filter((entry) => saysNothing(partOf(plan, entry, part))).map(({ top }) => top);
    return rows.length === 0 ? [] : [{ part, column: plan.columns.get(part) ?? 0, rows }];
  });
}

/** True for a form in which nothing but the unsur stands so far. */
function isUnwritten(plan: Plan, blank: readonly LeftBlank[]): boolean {
  const isWholly = ({ rows }: LeftBlank) => rows.length === plan.entries.length;
  return plan.columns.has("unsur") && blank.length === neededIn(plan).length && blank.every(isWholly);
}

/** What a plan leaves blank, once for each column. */
export const blankParts = rule({
  says: ["plan-blank"],
  severity: "warning",
  fix: "none",
  ground: "survey",
  find(plan: Plan) {
    if (plan.kind === "evaluation") return [];
    const blank = leftBlankIn(plan);
    if (isUnwritten(plan, blank)) return [];
    return blank.map(({ part, column, rows }) => ({
      cell: { row: rows[0] ?? plan.area.top, column },
      message: { key: "plan-blank", column: plan.headers.get(part) ?? "", rows: rows.map((row) => row + 1) } as const,
    }));
  },
});

/** A plan that was laid out and waits to be written: no mistake, and told once. */
export const unwritten = rule({
  says: ["plan-unwritten"],
  severity: "info",
  fix: "none",
  ground: "survey",
  find(plan: Plan) {
    if (plan.kind === "evaluation") return [];
    const blank = leftBlankIn(plan);
    const [first] = blank;
    if (!first || !isUnwritten(plan, blank)) return [];
    const columns = blank.map(({ part }) => plan.headers.get(part) ?? "");
    const cell = { row: first.rows[0] ?? plan.area.top, column: first.column };
    return [{ cell, message: { key: "plan-unwritten", columns, unsur: plan.entries.length } as const }];
  },
});

/** A problem that was met has its solution. */
export const unsolvedProblems = rule({
  says: ["problem-without-solution"],
  severity: "error",
  fix: "none",
  ground: "survey",
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
