import type { Workbook } from "../grid/sheet";
import type { Steps } from "../steps";
import { tableKinds } from "./index";
import type { Memory } from "./memory";
import { issuedIn } from "./register/issued";
import { registersIn } from "./register/recognise";
import type { Around, Table } from "./table";

/** The tables of each sheet by themselves, in the order of the sheets. */
export function* tablesOnSheets(workbook: Workbook, memory: Memory): Steps<readonly Table[]> {
  const { sheets } = workbook;
  const registers = yield* registersIn(workbook, memory);
  const issued = issuedIn(registers);
  const names = [...issued].sort().join("\n");
  const found: Table[] = [];
  for (const [at, sheet] of sheets.entries()) {
    yield at / sheets.length;
    const own = registers.filter((register) => register.sheet === sheet);
    const tables = memory.tables.of(sheet, [...own, names], () => tablesOn({ sheet, registers: own, issued }));
    found.push(...(yield* tables));
  }
  return found;
}

function* tablesOn(around: Omit<Around, "found">): Steps<readonly Table[]> {
  const found: Table[] = [];
  for (const kind of tableKinds) found.push(...(yield* kind.recognise({ ...around, found })));
  return found;
}
