import type { Rule } from "../../../rules/rule";
import type { Plan } from "../plan";
import { blankParts, unsolvedProblems } from "./blanks";
import { missingColumns } from "./missingColumns";
import { timeWithoutYear } from "./timeWithoutYear";
import { unrealisedMeasures } from "./unrealised";

/** Every rule of a plan, its realisation, and an evaluation. */
export const planRules: readonly Rule<Plan>[] = [
  missingColumns,
  unsolvedProblems,
  blankParts,
  unrealisedMeasures,
  timeWithoutYear,
];
