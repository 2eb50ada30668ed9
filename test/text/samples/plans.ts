import type { PlanMessages } from "../../../src/core/tables/plans/messages";
import type { Samples } from "./facts";

/** What is said of plans, realisations and evaluations. */
export const plans: Samples<PlanMessages> = {
  "plan-without-column": [{ missing: "who" }, { missing: "time" }],
  "plan-without-year": [{ actual: "Oktober - November" }],
  "plan-blank": [{ column: "penanggung jawab", rows: [5, 9] }],
  "problem-without-solution": [{ column: "solusi" }],
  "measure-not-realised": [{ measure: "Monitoring dan evaluasi berkala" }],
};
