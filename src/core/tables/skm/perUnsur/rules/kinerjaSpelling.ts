import type { Cell } from "../../../../grid/address";
import type { Sheet } from "../../../../grid/sheet";
import { rule } from "../../../../rules/rule";
import { findKinerja } from "../../grade/grade";
import type { UnsurTable } from "../unsurTable";

/** A kinerja as a cell writes it. */
interface Written {
  readonly cell: Cell;
  readonly text: string;
  /** As the regulation writes it. */
  readonly word: string;
}

/** The tables of results of one sheet. */
export interface OnSheet {
  readonly sheet: Sheet;
  readonly tables: readonly UnsurTable[];
}

/** "Sangat baik" where most of the others on the sheet are written "Sangat Baik", as the regulation has it. */
export const kinerjaSpelling = rule<OnSheet, "kinerja-spelling">({
  says: ["kinerja-spelling"],
  severity: "info",
  fix: "ask",
  ground: "agreement",
  find({ sheet, tables }) {
    const written = tables.flatMap(kinerjaIn);
    const unlike = written.filter(({ text, word }) => text !== word);
    const [first] = unlike;
    const usual = written.filter(({ text, word }) => text === word && word === first?.word).length;
    const alike = unlike.filter(({ text }) => text === first?.text);
    if (!first || usual <= alike.length) return [];
    const cells = alike.map(({ cell }) => cell);
    const message = { key: "kinerja-spelling", actual: first.text, expected: first.word, cells } as const;
    const edits = cells.map((cell) => ({ sheet: sheet.name, cell, value: first.word }));
    return [{ cell: first.cell, actual: first.text, expected: first.word, message, edits }];
  },
});

/** Formulas write what they write, and capitals alone are a manner of their own. */
function kinerjaIn({ sheet, fields, lines }: UnsurTable): readonly Written[] {
  return fields
    .filter(({ kind }) => kind === "kinerja")
    .flatMap(({ column }) =>
      lines.flatMap(({ row }): Written[] => {
        const text = sheet.text(row, column);
        const word = findKinerja(text)?.word;
        const isWord = word?.toLowerCase() === text.toLowerCase() && text !== text.toUpperCase();
        return word && isWord && sheet.formula(row, column) === null ? [{ cell: { row, column }, text, word }] : [];
      }),
    );
}
