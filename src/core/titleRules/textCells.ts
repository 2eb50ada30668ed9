import type { Cell } from "../grid/address";
import { foldSpaces } from "../grid/foldSpaces";
import { oncePerObject } from "../grid/oncePerObject";
import type { Sheet } from "../grid/sheet";

/** A cell that holds words, with its white space folded. */
export interface TextCell {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly text: string;
}

/** What titles and captions are told by, and lines about a region. */
export const SUBJECTS = {
  period: /\b(?:triwulan|tri wulan|tw|semester|smt)\b/i,
  caption: /^\s*(?:tabel|table|gambar|grafik|diagram|bagan|daftar)\b/i,
  region: /\b(?:kab|kota|prov)/i,
};
/** Most cells of a large table are about none of them, which is asked once of each. */
const ANY = new RegExp(
  Object.values(SUBJECTS)
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** Every cell of a sheet whose text is about a subject, row by row. */
export function textCells(sheet: Sheet, subject: keyof typeof SUBJECTS): readonly TextCell[] {
  return tellingCells(sheet).filter(({ text }) => SUBJECTS[subject].test(text));
}

const tellingCells = oncePerObject((sheet: Sheet): readonly TextCell[] => {
  const found: TextCell[] = [];
  for (const row of sheet.textRows) {
    for (const column of sheet.textColumns(row)) {
      const value = String(sheet.value(row, column));
      if (ANY.test(value)) found.push({ sheet, cell: { row, column }, text: foldSpaces(value) });
    }
  }
  return found;
});
