import type { Rule } from "../../../rules/rule";
import type { PermitRegister } from "../register";
import { datedBefore } from "./datedBefore";
import { missingHeader } from "./missingHeader";
import { repeatedNumber } from "./repeatedNumber";
import { refusedRows, unclearRows } from "./status";
import { uncountableRows } from "./uncountableRows";

/** Every rule of a register by itself. */
export const registerRules: readonly Rule<PermitRegister>[] = [
  missingHeader,
  uncountableRows,
  refusedRows,
  unclearRows,
  datedBefore,
  repeatedNumber,
];
