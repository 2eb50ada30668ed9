import type { Sheet, Workbook } from "../grid/sheet";
import { keptText } from "../preferences/kept";
import type { Preferences } from "../preferences/preferences";
import type { Steps } from "../steps";
import { markedKinds, tableKinds } from "./index";
import type { Memory } from "./memory";
import { pageOf, type Page } from "./pages";
import { issuedIn } from "./register/issued";
import { registersIn } from "./register/recognise";
import type { Around, Table, TableKind } from "./table";

/**
 * The tables of each sheet by themselves, in the order of the sheets: of any kind, but of the one that a person has said
 * where a region was marked.
 */
export function* tablesOnSheets(workbook: Workbook, memory: Memory, preferences: Preferences): Steps<readonly Table[]> {
  const pages = workbook.sheets.map((sheet) => pageOf(sheet, preferences.hints));
  const registers = yield* registersIn({ sheets: pages.flatMap(sheetsOf) }, memory);
  const issued = issuedIn(registers);
  const names = [...issued].sort().join("\n");
  const wanted = keptText(preferences);
  const found: Table[] = [];
  const tablesOf = (sheet: Sheet, kinds: readonly TableKind[]) => {
    const own = registers.filter((register) => register.sheet === sheet);
    const around = { sheet, registers: own, issued, preferences };
    return memory.tables.of(sheet, [...own, names, wanted], () => tablesOn(around, kinds));
  };
  for (const [at, { sheet, rest, marked }] of pages.entries()) {
    yield at / pages.length;
    const tables = [...(yield* tablesOf(rest, tableKinds))];
    for (const { hint, view } of marked) tables.push(...(yield* tablesOf(view, markedKinds[hint.kind])));
    for (const table of tables) found.push(marked.length === 0 ? table : onWhole(table, sheet));
  }
  return found;
}

function sheetsOf({ rest, marked }: Page): readonly Sheet[] {
  return [rest, ...marked.map(({ view }) => view)];
}

function* tablesOn(around: Omit<Around, "found">, kinds: readonly TableKind[]): Steps<readonly Table[]> {
  const found: Table[] = [];
  for (const kind of kinds) found.push(...(yield* kind.recognise({ ...around, found })));
  return found;
}

/** A table that was read apart from the rest of its sheet stands on the whole of it. */
function onWhole(table: Table, sheet: Sheet): Table {
  const { survey, register, results } = table;
  return {
    ...table,
    sheet,
    ...(survey && { survey: { ...survey, sheet } }),
    ...(register && { register: { ...register, sheet } }),
    ...(results && { results: { ...results, table: { ...results.table, sheet } } }),
  };
}
