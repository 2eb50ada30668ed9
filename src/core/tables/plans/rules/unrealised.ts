import { rule } from "../../../rules/rule";
import { measuresIn, speaksOfAll, tellsOf } from "../measures";
import { partOf, type Plan } from "../plan";

/** One measure in a row has what was done beside it. */
const SEVERAL = 2;

/**
 * A planned measure that nothing of what was done tells of, by its words: worth a look. Silent where the row says for
 * which measure it speaks, and where what was done is said of all of them: "Sudah dilaksanakan".
 */
export const unrealisedMeasures = rule({
  says: ["measure-not-realised"],
  severity: "warning",
  fix: "none",
  ground: "survey",
  find(plan: Plan) {
    const column = plan.columns.get("done");
    if (plan.kind !== "follow-up-realisation" || column === undefined) return [];
    return plan.entries.flatMap((entry) => {
      const done = measuresIn(partOf(plan, entry, "done"));
      const planned = measuresIn(partOf(plan, entry, "measure"));
      if (done.length === 0 || planned.length < SEVERAL || done.some(speaksOfAll)) return [];
      const measure = planned.find((own) => !done.some((one) => tellsOf(one, own)));
      if (measure === undefined) return [];
      return [{ cell: { row: entry.top, column }, message: { key: "measure-not-realised", measure } as const }];
    });
  },
});
