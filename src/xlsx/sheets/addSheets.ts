import { withContent } from "../xml/content";
import { decodeXml, isDecodable } from "../xml/encoding";
import { GrowingPackage } from "../package/growingPackage";
import { withNamesOfCopies } from "./localNames";
import { partText, savePackage } from "../package/package";
import { mainPart, relationshipsPart } from "../package/relationships";
import { copyOfSheet } from "./sheetCopy";
import { listIn } from "../read/sheetList";
import { readWorkbook, type WorkbookFile } from "../workbook";
import { quotable } from "../xml/xml";

/** A sheet that a workbook is to have beside those of its file. */
export interface AddedSheet {
  readonly name: string;
  /** The workbook's own number for it. */
  readonly number: number;
  /** The sheet of the file that it is a copy of; null for one without cells. */
  readonly like: string | null;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const BLANK = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;

/** A file with further sheets behind its own, so that what counts sheets – names of one sheet, the open tab – stays true. */
export function withSheets(file: WorkbookFile, added: readonly AddedSheet[]): WorkbookFile {
  if (added.length === 0) return file;
  const main = mainPart(file.parts) ?? "";
  const growing = new GrowingPackage(file.parts);
  for (const { name, number, like } of added) {
    const { xml, links } = contentOf(file, like);
    const part = growing.add("xl/worksheets/sheet", CONTENT, xml);
    if (links !== null) growing.write(relationshipsPart(part), links);
    const id = growing.relate(main, `${OFFICE}/worksheet`, part);
    growing.change(main, (workbook) =>
      withContent(
        workbook,
        "sheets",
        (all, x) => `${all}<${x}sheet name="${quotable(name)}" sheetId="${number}" xmlns:r="${OFFICE}" r:id="${id}"/>`,
      ),
    );
  }
  const copies = added.flatMap(({ name, like }) => (like === null ? [] : [{ name, like }]));
  growing.change(main, (workbook) => withNamesOfCopies(workbook, copies));
  const read = readWorkbook(savePackage(file, growing.parts));
  if (!read.ok) throw new Error(`What was written cannot be read: ${read.problem}.`);
  return read.value;
}

/** The highest number that the workbook has for a sheet of any kind. */
export function lastSheetNumber({ parts }: WorkbookFile): number {
  const { sheets } = listIn(partText(parts, mainPart(parts) ?? "") ?? "") ?? { sheets: [] };
  return sheets.reduce((last, { number }) => Math.max(last, number), 0);
}

function contentOf({ parts, sheetParts }: WorkbookFile, like: string | null) {
  const part = sheetParts.get(like ?? "") ?? "";
  const bytes = parts.get(part);
  return bytes && isDecodable(bytes) ? copyOfSheet(parts, part, decodeXml(bytes)) : { xml: BLANK, links: null };
}
