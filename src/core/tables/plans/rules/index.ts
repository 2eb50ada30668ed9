import type { Rule, RuleFacts } from "../../../rules/rule";
import type { Plan } from "../plan";
import { blankParts, unsolvedProblems, unwritten } from "./blanks";
import { leftOut } from "./leftOut";
import { missingColumns } from "./missingColumns";
import { timeWithoutYear } from "./timeWithoutYear";
import { unrealisedMeasures } from "./unrealised";

/** Every rule of a plan, its realisation, and an evaluation by itself. */
export const planRules: readonly Rule<Plan>[] = [
  missingColumns,
  unsolvedProblems,
  blankParts,
  unwritten,
  unrealisedMeasures,
  timeWithoutYear,
];

/** All that is said of them, what concerns the survey they follow from among it. */
export const planFacts: readonly RuleFacts[] = [leftOut, ...planRules];
