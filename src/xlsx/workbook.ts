import type { Workbook } from "../core/grid/sheet";
import { openPackage, partName, partText, type Parts } from "./package";
import { failure, success, type Result } from "./problem";
import { readSheet } from "./readSheet";
import { relationshipsOf, type Relationship } from "./relationships";
import { readSharedStrings } from "./sharedStrings";
import { listIn, type ListedSheet } from "./sheetList";
import { readStyles, type Styles } from "./styles";
import { DamagedPart } from "./xml";

/** A .xlsx file that was read: its sheets, and the package they came from. */
export interface WorkbookFile {
  readonly workbook: Workbook;
  readonly parts: Parts;
  /** The part of the package that holds each sheet, by the sheet's name. */
  readonly sheetParts: ReadonlyMap<string, string>;
  readonly styles: Styles;
  /** What the workbook says of each sheet, in the order of `workbook.sheets`. */
  readonly listed: readonly ListedSheet[];
  /** The sheet whose tab is open; none where that is a sheet without cells. */
  readonly activeSheet: string | undefined;
}

/** Reads a .xlsx file, or says why it cannot be read. */
export function readWorkbook(bytes: Uint8Array): Result<WorkbookFile> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  try {
    return readParts(opened.value);
  } catch (error) {
    if (error instanceof DamagedPart) return failure("damaged");
    throw error;
  }
}

function readParts(parts: Parts): Result<WorkbookFile> {
  const main = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.part;
  if (main === undefined || main.endsWith(".bin")) return failure("other-format");
  const text = partText(parts, main);
  if (text === null) return failure("damaged");
  const list = listIn(text);
  if (list === null) return failure("other-format");
  const related = relationshipsOf(parts, main);
  const byType = (type: string) => partText(parts, related.find((one) => one.type === type)?.part ?? "");
  const shared = { strings: readSharedStrings(byType("sharedStrings")), styles: readStyles(byType("styles")) };
  const sheetParts = new Map<string, string>();
  const listed: ListedSheet[] = [];
  const sheets = [];
  for (const one of list.sheets) {
    const { name } = one;
    const target = related.find(({ id }) => id === one.relationship);
    if (isOtherSheet(target)) continue;
    const part = partName(parts, target?.part ?? "");
    const xml = part === null ? null : partText(parts, part);
    if (part === null || xml === null) return failure("damaged");
    sheetParts.set(name, part);
    listed.push(one);
    sheets.push(readSheet(name, xml, shared));
  }
  const activeSheet = list.sheets[list.active]?.name;
  return success({ workbook: { sheets }, parts, sheetParts, styles: shared.styles, listed, activeSheet });
}

/** A sheet without cells: a chart on a sheet of its own, an old macro or dialog. */
function isOtherSheet(target: Relationship | undefined): boolean {
  return target !== undefined && target.type !== "worksheet";
}
