import type { Edit } from "../edits/edit";
import { editOf } from "./change";
import { laterFormula } from "./formulas";
import type { NextQuarter } from "./nextQuarter";

/** What a file with the next quarter in place of this one has otherwise than the file that it is made of. */
export interface Turned {
  readonly edits: readonly Edit[];
  readonly names: ReadonlyMap<string, string>;
  readonly formula: (formula: string, sheet: string | null) => string;
}

/** The next quarter as a file of its own: its formulas are put right where they stand, whichever other cells share them. */
export function turnedFile({ from, sheets }: NextQuarter): Turned {
  const names = new Map(
    sheets.flatMap(({ sheet, name }) => (sheet.name === name ? [] : [[sheet.name, name] as const])),
  );
  const turning = new Set(sheets.map(({ sheet }) => sheet.name));
  const known = new Map([...names].map(([name, later]) => [name.toLowerCase(), later]));
  const sheetLater = (name: string) => known.get(name.toLowerCase()) ?? null;
  return {
    edits: sheets.flatMap(({ sheet, changes }) =>
      changes.filter(({ kind }) => kind !== "formula").map((change) => editOf(change, sheet.name)),
    ),
    names,
    formula: (formula, sheet) => laterFormula(formula, sheet !== null && turning.has(sheet) ? from : null, sheetLater),
  };
}
