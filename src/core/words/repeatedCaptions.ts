import type { Edit } from "../edits/edit";
import type { Finding } from "../findings/finding";
import { note, type Note } from "../findings/note";
import type { Cell } from "../grid/address";
import type { Workbook } from "../grid/sheet";
import { captionsOf, type Caption } from "./captions";
import { numberingOf, type RepeatedNumber } from "./numbering";
import { seriesOf } from "./series";

/** Captions of tables or figures whose number was used before. The fix numbers all of their series. */
export function repeatedCaptions(workbook: Workbook): readonly Finding[] {
  return seriesOf(captionsOf(workbook)).flatMap((series) => {
    const { repeated, numbers } = numberingOf(series);
    const edits = series.flatMap((caption) => editOf(caption, numbers.get(caption)));
    return repeated.map((one) => {
      const others = edits.filter(({ sheet, cell }) => !isAt(one.caption, sheet, cell));
      const found = noteOn(one, others.length);
      return note(edits.length > 0 ? { ...found, fix: { safe: false, edits } } : found);
    });
  });
}

function isAt(caption: Caption, sheet: string, { row, column }: Cell): boolean {
  return caption.sheet.name === sheet && caption.cell.row === row && caption.cell.column === column;
}

function noteOn({ caption, first, number }: RepeatedNumber, others: number): Note {
  const { sheet, cell, label } = caption;
  const expected = caption.numbered(number);
  const place = { sheet: first.sheet.name, cell: first.cell };
  return {
    severity: "error",
    sheet: sheet.name,
    cell,
    actual: sheet.text(cell.row, cell.column),
    expected: expected.text,
    message: { key: "repeated-caption", label, first: place, expected: expected.label, others },
  };
}

function editOf(caption: Caption, number: number | undefined): readonly Edit[] {
  const { sheet, cell } = caption;
  if (number === undefined || number === caption.number || sheet.formula(cell.row, cell.column) !== null) return [];
  return [{ sheet: sheet.name, cell, value: caption.numbered(number).text }];
}
