import type { Sheet } from "../grid/sheet";
import { readUnsurName } from "../tables/skm/header/unsur";
import type { Matrix } from "../tables/skm/matrix";
import { MOST_TEXT_ROWS } from "../tables/skm/perUnsur/unsurRows";

/** An unsur of a survey: what its figures are called, and which it is, where its sheet says so. */
export interface SurveyUnsur {
  readonly label: string;
  /** The same for the same unsur, however offices name and number it; null where only its code is known. */
  readonly name: number | null;
}

/**
 * The unsur of a survey by their names: offices number sarana and pengaduan either way. A header that gives codes alone may
 * be explained beside the answers, which is said of these answers where there are no others on the sheet (`isAlone`).
 */
export function surveyUnsur(matrix: Matrix, isAlone: boolean): readonly SurveyUnsur[] {
  const { sheet, area, rows } = matrix;
  return matrix.unsur.map(({ label, columns }) => {
    const over = columns.flatMap((column) => textsIn(sheet, column, area.top, rows.first - 1));
    const named = [label, ...over].map(readUnsurName).find((name) => name !== null);
    return { label, name: named ?? (isAlone ? explained(matrix, label) : null) };
  });
}

function textsIn(sheet: Sheet, column: number, from: number, to: number): readonly string[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => sheet.text(from + at, column)).filter(Boolean);
}

/** "U8 │ Sarana dan Prasarana", "U8 = Sarana": what stands beside or behind a code. */
function explained({ sheet, area, rows }: Matrix, label: string): number | null {
  const code = label.toLowerCase();
  const names = new Set<number>();
  for (const row of sheet.textRows.slice(0, MOST_TEXT_ROWS)) {
    if (row >= area.top && row <= rows.last) continue;
    for (const column of sheet.columns(row)) {
      const text = sheet.text(row, column).toLowerCase();
      if (!text.startsWith(code)) continue;
      const behind = text.slice(code.length);
      const name = behind === "" ? sheet.text(row, column + 1) : /^\s*[-:=.)(]\s*(\D.*)$/.exec(behind)?.[1];
      const read = readUnsurName(name ?? "");
      if (read !== null) names.add(read);
    }
  }
  return names.size === 1 ? ([...names][0] ?? null) : null;
}
