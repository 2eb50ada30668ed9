import type { Workbook } from "../core/grid/sheet";
import { openPackage, partName, partText, type Package } from "./package/package";
import { failure, success, type Result } from "./package/problem";
import { SheetsOfParts, type UnreadSheet } from "./read/readSheets";
import { mainPart, relationshipsOf } from "./package/relationships";
import { readSharedStrings } from "./read/sharedStrings";
import { listIn, type ListedSheet } from "./read/sheetList";
import { readStyles, type Styles } from "./read/styles";
import { DamagedPart } from "./xml/xml";

/** A .xlsx file that was read: its sheets, and the package they came from. */
export interface WorkbookFile extends Package {
  readonly workbook: Workbook;
  /** The part of the package that holds each sheet, by the sheet's name. */
  readonly sheetParts: ReadonlyMap<string, string>;
  readonly styles: Styles;
  /** The part that holds the styles; null where there is none. */
  readonly stylesPart: string | null;
  /** What the workbook says of each sheet, in the order of `workbook.sheets`. */
  readonly listed: readonly ListedSheet[];
  /** Sheets that are not in `workbook`, because they cannot be read. */
  readonly unread: readonly UnreadSheet[];
  /** The sheet whose tab is open; none where that is a sheet without cells. */
  readonly activeSheet: string | undefined;
  /** True where date numbers count from 1904 on. */
  readonly dates1904: boolean;
}

/** Reads a .xlsx file, or says why it cannot be read. */
export function readWorkbook(bytes: Uint8Array): Result<WorkbookFile> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  try {
    return readPackage(opened.value);
  } catch (error) {
    if (error instanceof DamagedPart) return failure("damaged");
    throw error;
  }
}

function readPackage({ zip, parts }: Package): Result<WorkbookFile> {
  const main = mainPart(parts);
  if (main === undefined) return failure("other-format");
  if (main.endsWith(".bin")) return failure("xlsb");
  const text = partText(parts, main);
  if (text === null) return failure("damaged");
  const list = listIn(text);
  if (list === null) return failure("other-format");
  const related = relationshipsOf(parts, main);
  const byType = (type: string) => partText(parts, related.find((one) => one.type === type)?.part ?? "");
  const styles = readStyles(byType("styles"));
  const stylesPart = partName(parts, related.find(({ type }) => type === "styles")?.part ?? "");
  const { dates1904 } = list;
  const shared = { strings: readSharedStrings(byType("sharedStrings")), styles, dates1904 };
  const read = new SheetsOfParts(parts, shared);
  for (const one of list.sheets) {
    read.read(
      one,
      related.find(({ id }) => id === one.relationship),
    );
  }
  const { sheets, sheetParts, listed, unread } = read;
  if (sheets.length === 0 && unread.length > 0) return failure("damaged");
  const activeSheet = list.sheets[list.active]?.name;
  const found = { sheetParts, styles, stylesPart, listed, unread, activeSheet, dates1904 };
  return success({ workbook: { sheets }, zip, parts, ...found });
}
