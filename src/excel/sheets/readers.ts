import { referencesIn } from "../../core/grid/references";
import type { Sheet, Workbook } from "../../core/grid/sheet";
import { sheetNameOf } from "../lines/references";

/** The other sheets that read a sheet in some formula: deleted, it would leave an error there. */
export function readersOf(own: Sheet, { sheets }: Workbook): readonly Sheet[] {
  const name = own.name.toLowerCase();
  const reads = (formula: string) =>
    referencesIn(formula).references.some((one) => sheetNameOf(one.sheet)?.toLowerCase() === name);
  return sheets.filter((sheet) => sheet !== own && [...sheet.formulaCells()].some(({ formula }) => reads(formula)));
}

/** Of sheets that are to be deleted, those that no sheet reads that stays; where one that stays reads another, that stays as well. */
export function unreadAmong(sheets: readonly Sheet[], workbook: Workbook): readonly Sheet[] {
  const going = new Set(sheets);
  let before = -1;
  while (before !== going.size) {
    before = going.size;
    for (const sheet of going) if (readersOf(sheet, workbook).some((reader) => !going.has(reader))) going.delete(sheet);
  }
  return [...going];
}
