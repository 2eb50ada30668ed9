import type { Sheet } from "../grid/sheet";
import type { Preferences } from "../preferences/preferences";
import type { Steps } from "../steps";
import { markedKinds, tableKinds } from "../tables";
import type { PermitRegister } from "../tables/register/register";
import type { Table } from "../tables/table";
import type { Page } from "./pages";

/** The tables of a sheet: those of the kinds that a person has said regions are, and any kind elsewhere. */
export function* tablesOfPage(
  { sheet, rest, marked }: Page,
  registers: readonly PermitRegister[],
  before: readonly Table[],
  preferences: Preferences,
): Steps<readonly Table[]> {
  const found: Table[] = [];
  for (const kind of tableKinds) {
    found.push(...(yield* kind.recognise(rest, registers, [...before, ...found], preferences)));
  }
  for (const { hint, view } of marked) {
    for (const kind of markedKinds[hint.kind]) {
      found.push(...(yield* kind.recognise(view, registers, [...before, ...found], preferences)));
    }
  }
  return marked.length === 0 ? found : found.map((table) => onWhole(table, sheet));
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
