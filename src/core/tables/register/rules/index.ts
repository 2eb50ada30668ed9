import type { Finding } from "../../../findings/finding";
import { applied, findingsOf, type Rule, type RuleFacts } from "../../../rules/rule";
import type { Steps } from "../../../steps";
import { datedBeforeAsked } from "../datedBefore";
import type { PermitRegister } from "../register";
import { repeatedNumbers } from "../repeatedNumbers";
import { datedBefore } from "./datedBefore";
import { missingHeader } from "./missingHeader";
import { repeatedNumber } from "./repeatedNumber";
import { refusedRows, unclearRows } from "./status";
import { uncountableRows } from "./uncountableRows";

const quickRules: readonly Rule<PermitRegister>[] = [missingHeader, uncountableRows, refusedRows, unclearRows];

/** Every rule of a register by itself. */
export const registerRules: readonly RuleFacts[] = [...quickRules, datedBefore, repeatedNumber];

/** What they find; where each row takes a while, in small steps. */
export function* notesOn(register: PermitRegister): Steps<readonly Finding[]> {
  const { sheet } = register;
  const notes = yield* applied(quickRules, register, sheet.name);
  const before = yield* datedBeforeAsked(register);
  const repeated = yield* repeatedNumbers(register);
  return [
    ...notes,
    ...(before ? findingsOf(datedBefore, { ...before, sheet }, sheet.name) : []),
    ...repeated.flatMap((one) => findingsOf(repeatedNumber, { ...one, sheet }, sheet.name)),
  ];
}
