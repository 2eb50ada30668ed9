import { applied } from "../../rules/rule";
import type { Table, TableKind } from "../table";
import { wordsOnly } from "../wordsOnly";
import type { PlanKind } from "./plan";
import { plansIn } from "./recognise";
import { planRules } from "./rules";

/** What is to be done about the lowest unsur of a survey. */
export const followUpPlan = kindOf("follow-up-plan");

/** What came of such a plan. */
export const followUpRealisation = kindOf("follow-up-realisation");

/** Problems that were met, and how they are solved. */
export const evaluation = kindOf("evaluation");

function kindOf(kind: PlanKind): TableKind {
  return {
    kind,
    rules: planRules,
    figures: [],
    *recognise(sheet) {
      const tables: Table[] = [];
      for (const plan of yield* plansIn(sheet)) {
        if (plan.kind !== kind) continue;
        tables.push(wordsOnly(kind, plan, yield* applied(planRules, plan, sheet.name)));
      }
      return tables;
    },
  };
}
