import { ZERO } from "../../numbers/exact";
import type { Reader } from "../../relations/reader";
import { flatMapInSteps } from "../../steps";
import type { Table, TableKind } from "../table";
import { registerNotes } from "./notes";
import type { PermitRegister } from "./register";

/** A list of issued permits, a row for each: what the figures of permit tables are counted from. */
export const permitRegister: TableKind = {
  kind: "permit-register",
  *recognise(sheet, registers) {
    const own = registers.filter((register) => register.sheet === sheet);
    return yield* flatMapInSteps(own, (register) => [tableOf(register)]);
  },
};

function tableOf(register: PermitRegister): Table {
  const { sheet, area, title } = register;
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
    notes: registerNotes(register),
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
