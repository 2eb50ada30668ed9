import type { Sheet } from "../../grid/sheet";
import { applied } from "../../rules/rule";
import type { Steps } from "../../steps";
import { foundTogether } from "../foundTogether";
import type { Table } from "../table";
import { wordsOnly } from "../wordsOnly";
import { prioritiesOf } from "./priorities";
import { plansIn } from "./recognise";
import { planFacts, planRules } from "./rules";

const planOf = foundTogether({ rules: planFacts, figures: [], ground: "survey" }, tablesOn);

/** What is to be done about the lowest unsur of a survey. */
export const followUpPlan = planOf("follow-up-plan");

/** What came of such a plan. */
export const followUpRealisation = planOf("follow-up-realisation");

/** Problems that were met, and how they are solved. */
export const evaluation = planOf("evaluation");

function* tablesOn(sheet: Sheet): Steps<readonly Table[]> {
  const tables: Table[] = [];
  for (const plan of yield* plansIn(sheet)) {
    const table = wordsOnly(plan.kind, plan, yield* applied(planRules, plan, sheet.name));
    tables.push(plan.kind === "follow-up-plan" ? { ...table, priorities: prioritiesOf(plan) } : table);
  }
  return tables;
}
