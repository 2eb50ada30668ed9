import { applied } from "../../rules/rule";
import type { Table, TableKind } from "../table";
import { wordsOnly } from "../wordsOnly";
import type { PlanKind } from "./plan";
import { plansIn } from "./recognise";
import { prioritiesOf } from "./priorities";
import { planFacts, planRules } from "./rules";

/** What is to be done about the lowest unsur of a survey. */
export const followUpPlan = kindOf("follow-up-plan");

/** What came of such a plan. */
export const followUpRealisation = kindOf("follow-up-realisation");

/** Problems that were met, and how they are solved. */
export const evaluation = kindOf("evaluation");

function kindOf(kind: PlanKind): TableKind {
  return {
    kind,
    rules: planFacts,
    figures: [],
    *recognise(sheet) {
      const tables: Table[] = [];
      for (const plan of yield* plansIn(sheet)) {
        if (plan.kind !== kind) continue;
        const table = wordsOnly(kind, plan, yield* applied(planRules, plan, sheet.name));
        tables.push(kind === "follow-up-plan" ? { ...table, priorities: prioritiesOf(plan) } : table);
      }
      return tables;
    },
  };
}
