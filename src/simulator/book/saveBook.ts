import type { Edit } from "../../core/edits/edit";
import type { Sheet } from "../../core/grid/sheet";
import { lastSheetNumber, withSheets } from "../../xlsx/sheets/addSheets";
import { withKeptSettings } from "../../xlsx/settings/keepSettings";
import { openPackage, savePackage } from "../../xlsx/package/package";
import type { WorkbookFile } from "../../xlsx/workbook";
import { writeWorkbook, type Written } from "../../xlsx/writeWorkbook";
import type { Book } from "./book";
import { formulaOf, valueOf } from "./content";
import { numberOfWorksheet } from "./origin";
import type { BookSheet } from "./sheet";

/** What was done in the simulator and is not in the saved file. */
export interface NotSaved {
  readonly what: "renamed" | "removed" | "added" | "formats" | "layout" | "page" | "charts" | "tables";
  /** The sheet's name in the file; of an added one its name in the simulator. */
  readonly sheet: string;
}

export interface Saved extends Written {
  readonly notSaved: readonly NotSaved[];
  /** True where the saved file is the opened one, byte for byte. */
  readonly isSame: boolean;
}

/**
 * The opened file with the cells as they are now, the sheets that were added, and what add-ins keep. Only what differs
 * from the file is written, so everything else of the package stays as it was; sheets keep the names and number formats
 * of the file.
 */
export function saveBook(book: Book): Saved {
  const file = withAddedSheets(book);
  const written = writeWorkbook(file, editsIn(file, book));
  const bytes = keeping(written.bytes, book.settings);
  return { ...written, bytes, notSaved: notSaved(book), isSame: isEqual(bytes, book.file.zip.bytes) };
}

/** What a saved file would have of the workbook and the opened one has not, as a text to be compared with another. */
export function whatDiffers(book: Book): string {
  return JSON.stringify([editsIn(withAddedSheets(book), book), notSaved(book), [...book.settings]]);
}

function keeping(bytes: Uint8Array, settings: Book["settings"]): Uint8Array {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(`What was written cannot be read: ${opened.problem}.`);
  return savePackage(opened.value, withKeptSettings(opened.value.parts, settings));
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** The sheets that the file has not, and can be given: it may have one of their name still. */
function addedSheets({ file, sheets }: Book): readonly BookSheet[] {
  const taken = new Set(file.listed.map(({ name }) => name.toLowerCase()));
  return sheets.filter(({ origin, name }) => origin.name === null && !taken.has(name.toLowerCase()));
}

/** Sheets that a person added in Univer have no number of their own before they are saved. */
function withAddedSheets(book: Book): WorkbookFile {
  const added = addedSheets(book);
  const numbers = added.map(({ id }) => numberOfWorksheet(id));
  let last = numbers.reduce<number>((most, number) => Math.max(most, number ?? 0), lastSheetNumber(book.file));
  return withSheets(
    book.file,
    added.map(({ name, origin }, at) => ({ name, like: origin.like, number: numbers[at] ?? ++last })),
  );
}

/** The cells whose entry is not that of the file, which has a sheet for every one of the book's that it can have. */
function editsIn(file: WorkbookFile, book: Book): readonly Edit[] {
  const added = new Map(addedSheets(book).map((sheet) => [sheet.name, sheet]));
  return file.workbook.sheets.flatMap((sheet) => {
    const now = added.get(sheet.name) ?? book.sheets.find(({ origin }) => origin.name === sheet.name);
    return now ? editsOf(sheet, now) : [];
  });
}

/** The cells whose entry differs: another formula, another typed value. Results of formulas are no entries. */
function editsOf(before: Sheet, now: BookSheet): Edit[] {
  const edits: Edit[] = [];
  for (const [row, right] of rightmost(before, now)) {
    const area = { top: row, left: 0, bottom: row, right };
    const [values = []] = now.read(area, (data) => [formulaOf(data), valueOf(data)] as const);
    for (const [column, [formula, value]] of values.entries()) {
      const isSame =
        before.formula(row, column) === formula && (formula !== null || before.value(row, column) === value);
      if (isSame || now.isCovered({ row, column })) continue;
      edits.push({ sheet: before.name, cell: { row, column }, value, ...(formula === null ? {} : { formula }) });
    }
  }
  return edits;
}

/** Row by row the last column that holds anything, before or now: a stray cell far away makes its own row long, no other. */
function rightmost(before: Sheet, now: BookSheet): readonly (readonly [number, number])[] {
  const last = new Map<number, number>();
  const reach = (row: number, column: number) => last.set(row, Math.max(column, last.get(row) ?? 0));
  for (let row = 0; row < before.rowCount; row++)
    if (before.row(row).length > 0) reach(row, before.row(row).length - 1);
  for (const { cell } of before.formulaCells()) reach(cell.row, cell.column);
  const everything = { top: 0, left: 0, bottom: Infinity, right: Infinity };
  for (const { row, column } of now.filledCells(everything)) reach(row, column);
  return [...last].sort(([one], [other]) => one - other);
}

function notSaved(book: Book): NotSaved[] {
  const { file, sheets } = book;
  const added = new Set(addedSheets(book));
  const isThere = (name: string) => sheets.some(({ origin }) => origin.name === name);
  const removed = file.listed.filter(({ name }) => !isThere(name));
  return [
    ...removed.map(({ name }) => ({ what: "removed", sheet: name }) as const),
    ...sheets.flatMap((one) => {
      const { name, origin } = one;
      const isSaved = origin.name !== null || added.has(one);
      const sheet = origin.name ?? name;
      const isLost: Readonly<Record<Exclude<NotSaved["what"], "removed">, boolean>> = {
        charts: one.charts.length > 0,
        added: !isSaved,
        renamed: sheet !== name,
        formats: isSaved && one.looks.any,
        layout: isSaved && one.hasNewLayout,
        page: isSaved && one.hasNewPage,
        tables: isSaved && origin.name === null && one.tables.length > 0,
      };
      const kinds = Object.keys(isLost) as (keyof typeof isLost)[];
      return kinds.filter((what) => isLost[what]).map((what) => ({ what, sheet }));
    }),
  ];
}
