import { rule } from "../../../rules/rule";
import type { Plan } from "../plan";

/** A plan says for each measure until when it is done, and by whom (PermenPANRB 14/2017). */
export const missingColumns = rule({
  says: ["plan-without-column"],
  severity: "error",
  fix: "none",
  ground: "survey",
  find({ kind, columns, area }: Plan) {
    if (kind !== "follow-up-plan") return [];
    const cell = { row: area.top, column: area.right };
    const missing = (["time", "who"] as const).find((part) => !columns.has(part));
    return missing ? [{ cell, message: { key: "plan-without-column", missing } as const }] : [];
  },
});
