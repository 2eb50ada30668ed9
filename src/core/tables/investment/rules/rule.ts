import type { MessageKey } from "../../../findings/message";
import { rule, type Rule } from "../../../rules/rule";
import type { Recap } from "../recap";

/** Declares a rule of investment tables that is not arithmetic. */
export const investmentRule = <K extends MessageKey>(declared: Rule<Recap, K>): Rule<Recap, K> => rule(declared);
