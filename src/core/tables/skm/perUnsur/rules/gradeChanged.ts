import { shownNumber } from "../../../../findings/shown";
import { rule } from "../../../../rules/rule";
import type { UnsurScore } from "../../../table";
import { gradeAt } from "../../grade/grade";
import { REGULATION_GRADES } from "../../grade/grades";

/** Indices of two periods of one office, one after the other. */
export interface Compared {
  readonly before: readonly UnsurScore[];
  /** What names the earlier period: "Semester I". */
  readonly period: string;
  readonly after: readonly UnsurScore[];
}

/** Unsur whose mutu is another than in the period before: what a report has to speak of. */
export const gradeChanged = rule<Compared, "grade-changed">({
  says: ["grade-changed"],
  severity: "info",
  fix: "none",
  ground: "agreement",
  find({ before, period, after }) {
    const changes = after.flatMap((score) => {
      const [earlier, ...more] = before.filter(({ unsur }) => unsur === score.unsur);
      if (!earlier || more.length > 0) return [];
      const [was, is] = [earlier, score].map(({ value }) => gradeAt(value, REGULATION_GRADES)?.mutu ?? "");
      if (was === undefined || is === undefined || was === is) return [];
      const [from, to] = [shown(earlier), shown(score)];
      return [{ cell: score.cell, name: score.name, from, was, to, is }];
    });
    const [first] = changes;
    if (!first) return [];
    const said = changes.map(({ name, from, was, to, is }) => ({ name, from, was, to, is }));
    return [{ cell: first.cell, message: { key: "grade-changed", period, changes: said } as const }];
  },
});

function shown({ value, decimals }: UnsurScore) {
  return shownNumber(value, Math.max(2, decimals));
}
