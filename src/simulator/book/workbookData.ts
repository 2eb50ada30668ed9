import { BooleanNumber, LocaleType, type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { cellOfKey } from "../../core/grid/address";
import type { Sheet } from "../../core/grid/sheet";
import { readLooks } from "../../xlsx/looks/looks";
import type { WorkbookFile } from "../../xlsx/workbook";
import { cellLook, PLAIN_LOOK } from "./cellLook";
import { cellData } from "./content";
import type { SheetOrigin } from "./origin";
import { sheetMeasures } from "./sheetMeasures";

/** Room for writing below and beside what the file holds. */
const SPARE_ROWS = 1000;
const SPARE_COLUMNS = 26;

/** A file's sheets as Univer opens them. Formulas keep the results they have in the file. */
export function workbookData(id: string, file: WorkbookFile, origins: readonly SheetOrigin[]): IWorkbookData {
  const looks = readLooks(file.parts);
  const styles = [...file.styles.numberFormats].map(([style, pattern]) => {
    const look = looks[style];
    return [String(style), { n: { pattern }, ...(look && cellLook(look)) }] as const;
  });
  const sheets = origins.map(
    (origin, index) => [origin.id, worksheetData(origin, file.workbook.sheets[index])] as const,
  );
  return {
    id,
    name: "",
    appVersion: "",
    custom: { dates1904: file.dates1904 },
    locale: LocaleType.EN_US,
    defaultStyle: { ...PLAIN_LOOK, ...(looks[0] && cellLook(looks[0])) },
    styles: Object.fromEntries(styles),
    sheetOrder: origins.map((origin) => origin.id),
    sheets: Object.fromEntries(sheets),
  };
}

function worksheetData({ id, name, state, layout }: SheetOrigin, sheet: Sheet | undefined): Partial<IWorksheetData> {
  if (!sheet) throw new Error(`The file has no cells for its sheet ${id}.`);
  const mergeData = layout.merges.map(({ top: startRow, left: startColumn, bottom: endRow, right: endColumn }) => ({
    startRow,
    startColumn,
    endRow,
    endColumn,
  }));
  const columnCount = sheet.columnCount + SPARE_COLUMNS;
  return {
    id,
    name: name ?? "",
    hidden: state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: sheet.rowCount + SPARE_ROWS,
    columnCount,
    ...sheetMeasures(layout, columnCount),
    mergeData,
    cellData: cellsOf(sheet, layout.styledCells),
  };
}

/** Every cell that holds something or has a style. */
function cellsOf(sheet: Sheet, styles: ReadonlyMap<number, number>): IWorksheetData["cellData"] {
  const cells: Record<number, Record<number, ICellData>> = {};
  const take = (row: number, column: number) => {
    const data = dataOf(sheet, row, column);
    if (data) (cells[row] ??= {})[column] = data;
  };
  // A single cell at the far corner of a sheet spans a grid of billions; rows are as long as what they hold.
  for (let row = 0; row < sheet.rowCount; row++)
    sheet.row(row).forEach((_, column) => {
      take(row, column);
    });
  for (const { cell } of sheet.formulaCells()) take(cell.row, cell.column);
  for (const [key, style] of styles) {
    const { row, column } = cellOfKey(key);
    if (style !== 0) ((cells[row] ??= {})[column] ??= {}).s = String(style);
  }
  return cells;
}

function dataOf(sheet: Sheet, row: number, column: number): ICellData | null {
  const value = sheet.value(row, column);
  const formula = sheet.formula(row, column);
  if (value === null && formula === null) return null;
  const { v, t } = cellData({ value });
  return { ...(formula === null ? {} : { f: formula }), ...(v === null ? {} : { v, t }) };
}
