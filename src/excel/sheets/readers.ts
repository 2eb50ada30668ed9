import { tokensOf } from "../../core/grid/formulaTokens";
import type { Sheet, Workbook } from "../../core/grid/sheet";
import { sheetNameOf } from "../lines/references";
import type { Names } from "./names";

/**
 * True where another sheet that stays reads a sheet in some formula, by its cells or by a table on it, or a name that stays
 * stands for some of its cells: deleted, it would leave an error there.
 */
export function isRead(own: Sheet, { sheets }: Workbook, { given, tables }: Names, going: ReadonlySet<Sheet>): boolean {
  const name = own.name.toLowerCase();
  const isOwn = (sheet: string | null) => sheet?.toLowerCase() === name;
  const onIt = new Set(tables.flatMap((table) => (isOwn(table.sheet) ? table.name.toLowerCase() : [])));
  const reads = (formula: string) =>
    tokensOf(formula).some(
      (token) =>
        isOwn(sheetNameOf(token.sheet ?? null)) || (token.name !== undefined && onIt.has(token.name.toLowerCase())),
    );
  const goes = new Set([own, ...going].map((sheet) => sheet.name));
  return (
    given.some(({ formula, sheet }) => (sheet === null || !goes.has(sheet)) && reads(formula)) ||
    sheets.some((sheet) => !goes.has(sheet.name) && [...sheet.formulaCells()].some(({ formula }) => reads(formula)))
  );
}

/** Of sheets that are to be deleted, those that nothing reads that stays; where one that stays reads another, that stays as well. */
export function unreadAmong(sheets: readonly Sheet[], workbook: Workbook, names: Names): readonly Sheet[] {
  const going = new Set(sheets);
  let before = -1;
  while (before !== going.size) {
    before = going.size;
    for (const sheet of going) if (isRead(sheet, workbook, names, going)) going.delete(sheet);
  }
  return [...going];
}
