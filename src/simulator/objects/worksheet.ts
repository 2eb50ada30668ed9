import { COLUMNS, ROWS } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";
import type { BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";
import { autoFilterObject } from "./autoFilter";
import { chartsObject } from "./chart";
import { commentsObject, notesObject } from "./comments";
import type { HostContext } from "./hostContext";
import { namesObject } from "./names";
import { pageLayoutObject } from "./pageLayout";
import { rangeObject } from "./range";
import { parseAddress, within } from "./rangeAddress";
import { shapesObject } from "./shapes";
import { tablesObject } from "./table";
import { protectionObject } from "./worksheetProtection";

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };
const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };
const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
/** Excel's own rules for the name of a sheet. */
const WRONG_NAME = /^$|^'|'$|[\\/?*[\]:]|.{32}/;

/** Excel.Worksheet. */
export function worksheetObject(host: HostContext, sheet: BookSheet): HostObject {
  const { book } = host;
  const range = (area: Area | null) => {
    if (!area) throw errors.invalidArgument();
    return rangeObject(host, sheet, area);
  };
  const usedArea = (valuesOnly: unknown) => sheet.usedArea(valuesOnly === true);
  return {
    type: "Worksheet",
    identity: () => ({ Id: sheet.id, Name: sheet.name }),
    reads: {
      id: () => sheet.id,
      name: () => sheet.name,
      position: () => book.sheets.indexOf(sheet),
      visibility: () => VISIBILITY[sheet.state],
    },
    writes: {
      name(name) {
        book.renameSheet(sheet.name, possibleName(host, name, sheet));
      },
    },
    calls: {
      activate: () => {
        book.screen.activate(sheet.id);
      },
      delete: () => {
        if (book.sheets.every((other) => other === sheet || other.state !== "visible")) throw errors.invalidArgument();
        book.removeSheet(sheet.name);
      },
      _RegisterDataChangedEvent: () => {
        host.listen("DataChanged", sheet.id, true);
      },
      _UnregisterDataChangedEvent: () => {
        host.listen("DataChanged", sheet.id, false);
      },
    },
    opens: {
      copy: (position) => {
        if (book.isStructureProtected) throw errors.accessDenied();
        return worksheetObject(host, book.copySheet(sheet, placeOf(position, book.sheets.length)));
      },
      _GetAnotherWorksheetById: (id) => {
        const other = book.sheet(String(id));
        return other ? worksheetObject(host, other) : null;
      },
      protection: () => protectionObject(sheet),
      tables: () => tablesObject(host, [sheet]),
      charts: () => chartsObject(host, sheet),
      shapes: () => shapesObject(host, sheet),
      comments: () => commentsObject(sheet),
      notes: () => notesObject(sheet),
      names: () => namesObject(book, sheet.id),
      pageLayout: () => pageLayoutObject(sheet),
      autoFilter: () => autoFilterObject(host, sheet),
      getRange: (address) => range(typeof address === "string" ? parseAddress(address) : WHOLE_SHEET),
      getCell: (row, column) => range(block(row, column, 1, 1)),
      getRangeByIndexes: (row, column, rows, columns) => range(block(row, column, rows, columns)),
      getUsedRange: (valuesOnly) => range(usedArea(valuesOnly) ?? A1),
      getUsedRangeOrNullObject: (valuesOnly) => {
        const area = usedArea(valuesOnly);
        return area && range(area);
      },
    },
  };
}

/** A name that a sheet can have, which may be its own already. */
export function possibleName({ book }: HostContext, name: unknown, own?: BookSheet): string {
  if (typeof name !== "string" || WRONG_NAME.test(name)) throw errors.invalidArgument();
  const holder = book.sheet(name);
  if (holder && holder !== own) throw errors.itemAlreadyExists();
  return name;
}

/** As many rows and columns from a cell on; null where that is no area of a sheet. */
function block(row: unknown, column: unknown, rows: unknown, columns: unknown): Area | null {
  const [top, left, height, width] = [row, column, rows, columns].map(Number) as [number, number, number, number];
  if (![top, left, height, width].every(Number.isInteger) || height < 1 || width < 1) return null;
  return within({ top, left, bottom: top + height - 1, right: left + width - 1 });
}

/** Where a copy goes among so many tabs: at the beginning, unless it is to go to the end; beside another is not simulated. */
function placeOf(position: unknown, sheets: number): number {
  if (position === undefined || position === null || position === "None" || position === "Beginning") return 0;
  if (position === "End") return sheets;
  throw errors.invalidArgument();
}
