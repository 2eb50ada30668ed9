import type { Rule } from "../rules/rule";
import type { Solved } from "../solve";
import { wrongRange } from "./flaws";
import { harmfulTexts } from "./passedOver";
import { typedAmongFormulas } from "./typed";

/** What is said of the formulas of any table, right or wrong as their figures are. */
export const formulaRules: readonly Rule<Solved>[] = [wrongRange, typedAmongFormulas, harmfulTexts];
