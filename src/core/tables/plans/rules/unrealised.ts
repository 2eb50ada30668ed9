import { rule } from "../../../rules/rule";
import { measuresIn, tellsOf } from "../measures";
import { partOf, type Plan } from "../plan";

/** A planned measure that nothing of what was done tells of, by its words: worth a look. */
export const unrealisedMeasures = rule({
  says: ["measure-not-realised"],
  severity: "warning",
  fix: "none",
  find(plan: Plan) {
    const column = plan.columns.get("done");
    if (plan.kind !== "follow-up-realisation" || column === undefined) return [];
    return plan.entries.flatMap((entry) => {
      const done = measuresIn(partOf(plan, entry, "done"));
      if (done.length === 0) return [];
      const measure = measuresIn(partOf(plan, entry, "measure")).find((own) => !done.some((one) => tellsOf(one, own)));
      if (measure === undefined) return [];
      return [{ cell: { row: entry.top, column }, message: { key: "measure-not-realised", measure } as const }];
    });
  },
});
