import type { Steps } from "../../steps";
import type { Table, TableKind } from "../table";
import { wordsOnly } from "../wordsOnly";
import { notesOn, registerRules } from "./rules";
import type { PermitRegister } from "./register";
import { registerTotals } from "./totals";

/** A list of issued permits, a row for each: what the figures of permit tables are counted from. */
export const permitRegister: TableKind = {
  kind: "permit-register",
  rules: registerRules,
  figures: ["register-total", "register-days"],
  ground: "arithmetic",
  *recognise({ registers }) {
    const tables: Table[] = [];
    for (const register of registers) tables.push(yield* tableOf(register));
    return tables;
  },
};

function* tableOf(register: PermitRegister): Steps<Table> {
  const notes = yield* notesOn(register);
  const list = { ...wordsOnly(permitRegister.kind, register, notes), register };
  const totals = yield* registerTotals(register);
  return totals ? { ...list, ...totals } : list;
}
