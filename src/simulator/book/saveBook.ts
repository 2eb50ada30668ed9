import type { Edit } from "../../core/edits/edit";
import type { Sheet } from "../../core/grid/sheet";
import { writeWorkbook, type Written } from "../../xlsx/writeWorkbook";
import type { Book } from "./book";
import { formulaOf, valueOf } from "./content";
import type { BookSheet } from "./sheet";

/** What was done in the simulator and is not in the saved file. */
export interface NotSaved {
  readonly what: "renamed" | "removed" | "added" | "formats" | "layout" | "page" | "charts";
  /** The sheet's name in the file; of an added one its name in the simulator. */
  readonly sheet: string;
}

export interface Saved extends Written {
  readonly notSaved: readonly NotSaved[];
}

/**
 * The opened file with the cells as they are now. Only what differs from the file is written, so everything else of the
 * package stays as it was; sheets keep the names and number formats of the file.
 */
export function saveBook(book: Book): Saved {
  return { ...writeWorkbook(book.file, changedCells(book)), notSaved: notSaved(book) };
}

/** The cells whose entry is not that of the opened file. */
export function changedCells(book: Book): readonly Edit[] {
  return book.file.workbook.sheets.flatMap((sheet) => {
    const now = book.sheets.find(({ origin }) => origin.name === sheet.name);
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

function notSaved({ file, sheets }: Book): NotSaved[] {
  const isThere = (name: string) => sheets.some(({ origin }) => origin.name === name);
  const removed = file.listed.filter(({ name }) => !isThere(name));
  return [
    ...removed.map(({ name }) => ({ what: "removed", sheet: name }) as const),
    ...sheets.flatMap(({ origin, name, hasNewFormats, hasNewLayout, hasNewPage, charts }): NotSaved[] => {
      const changes: NotSaved[] = charts.length > 0 ? [{ what: "charts", sheet: name }] : [];
      if (origin.name === null) return [{ what: "added", sheet: name }, ...changes];
      if (origin.name !== name) changes.push({ what: "renamed", sheet: origin.name });
      if (hasNewFormats) changes.push({ what: "formats", sheet: origin.name });
      if (hasNewLayout) changes.push({ what: "layout", sheet: origin.name });
      if (hasNewPage) changes.push({ what: "page", sheet: origin.name });
      return changes;
    }),
  ];
}
