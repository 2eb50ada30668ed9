import type { MessageKey } from "../../../findings/message";
import { rule, type Rule } from "../../../rules/rule";
import type { PermitTable } from "../permitTable";

/** Declares a rule of permit tables that is not arithmetic. */
export const permitRule = <K extends MessageKey>(declared: Rule<PermitTable, K>): Rule<PermitTable, K> =>
  rule(declared);
