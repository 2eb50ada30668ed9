import { ZERO } from "../../numbers/exact";
import type { Reader } from "../../relations/reader";
import { applied } from "../../rules/rule";
import type { Steps } from "../../steps";
import type { Table, TableKind } from "../table";
import { registerRules } from "./rules";
import type { PermitRegister } from "./register";

/** A list of issued permits, a row for each: what the figures of permit tables are counted from. */
export const permitRegister: TableKind = {
  kind: "permit-register",
  *recognise(sheet, registers) {
    const own = registers.filter((register) => register.sheet === sheet);
    const tables: Table[] = [];
    for (const register of own) tables.push(yield* tableOf(register));
    return tables;
  },
};

function* tableOf(register: PermitRegister): Steps<Table> {
  const { sheet, area, title } = register;
  const notes = yield* applied(registerRules, register, sheet.name);
  return {
    kind: permitRegister.kind,
    sheet,
    area,
    title,
    relations: [],
    joint: null,
    result: null,
    reader: NO_FIGURES,
    evidence: () => null,
    entries: null,
    notes,
    newLabels: null,
    register,
  };
}

/** A register has rows to be counted, but no figures to be computed. */
const NO_FIGURES: Reader = {
  stated: () => ({ kind: "blank" }),
  tally: () => ({ sum: ZERO, count: 0 }),
  isFormula: () => false,
  isText: () => false,
  isEmpty: () => false,
};
