import { referencesIn } from "../../core/grid/references";
import type { Sheet, Workbook } from "../../core/grid/sheet";
import { sheetNameOf } from "../references";

/** The other sheets that read a sheet in some formula: deleted, it would leave an error there. */
export function readersOf(own: Sheet, { sheets }: Workbook): readonly Sheet[] {
  const name = own.name.toLowerCase();
  const reads = (formula: string) =>
    referencesIn(formula).references.some((one) => sheetNameOf(one.sheet)?.toLowerCase() === name);
  return sheets.filter((sheet) => sheet !== own && [...sheet.formulaCells()].some(({ formula }) => reads(formula)));
}
