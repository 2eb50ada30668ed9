import { rule } from "../../../rules/rule";
import { partOf, type Plan } from "../plan";

const YEAR = /\b(19|20)\d\d\b/;

/** "Oktober – November" of which year? Told once, where the title does not say it either. */
export const timeWithoutYear = rule({
  says: ["plan-without-year"],
  severity: "info",
  fix: "none",
  ground: "survey",
  find(plan: Plan) {
    const column = plan.columns.get("time");
    if (
      column === undefined ||
      plan.split.has("time") ||
      YEAR.test(plan.title ?? "") ||
      YEAR.test(plan.headers.get("time") ?? "")
    )
      return [];
    const bare = plan.entries.find((entry) => isWithoutYear(partOf(plan, entry, "time")));
    if (!bare) return [];
    const actual = partOf(plan, bare, "time");
    return [{ cell: { row: bare.top, column }, actual, message: { key: "plan-without-year", actual } as const }];
  },
});

/** A month or a quarter is of some year; "setiap hari" is not. */
function isWithoutYear(time: string): boolean {
  return /\b(jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des|triwulan|tw|semester)/i.test(time) && !YEAR.test(time);
}
