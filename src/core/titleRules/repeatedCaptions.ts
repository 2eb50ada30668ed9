import type { Edit } from "../edits/edit";
import { rule, type Hit } from "../rules/rule";
import type { Cell } from "../grid/address";
import type { Sheet } from "../grid/sheet";
import type { Caption } from "./captions";
import { numberingOf, type RepeatedNumber } from "./numbering";

/** A sheet, and the series of captions of the whole workbook. */
export interface SheetCaptions {
  readonly sheet: Sheet;
  readonly series: readonly (readonly Caption[])[];
}

/** Captions of tables or figures whose number was used before. The fix numbers all of their series. */
export const repeatedCaptions = rule({
  says: ["repeated-caption"],
  severity: "error",
  fix: "ask",
  ground: "agreement",
  find: ({ sheet, series: all }: SheetCaptions) =>
    all.flatMap((series) => {
      const { repeated, numbers } = numberingOf(series);
      const edits = series.flatMap((caption) => editOf(caption, numbers.get(caption)));
      return repeated
        .filter(({ caption }) => caption.sheet === sheet)
        .map((one) => {
          const others = edits.filter((edit) => !isAt(one.caption, edit.sheet, edit.cell));
          return { ...hitOn(one, others.length), edits };
        });
    }),
});

function isAt(caption: Caption, sheet: string, { row, column }: Cell): boolean {
  return caption.sheet.name === sheet && caption.cell.row === row && caption.cell.column === column;
}

function hitOn({ caption, first, number }: RepeatedNumber, others: number): Hit<"repeated-caption"> {
  const { sheet, cell, label } = caption;
  const expected = caption.numbered(number);
  const place = { sheet: first.sheet.name, cell: first.cell };
  return {
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
