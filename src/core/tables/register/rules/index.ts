import type { Rule } from "../../../rules/rule";
import type { PermitRegister } from "../register";
import { refusedRows, unclearRows } from "./status";
import { uncountableRows } from "./uncountableRows";

/** Every rule of a register by itself. */
export const registerRules: readonly Rule<PermitRegister>[] = [uncountableRows, refusedRows, unclearRows];
