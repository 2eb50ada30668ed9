import { foldSpaces } from "../grid/foldSpaces";
import type { CellValue, Sheet } from "../grid/sheet";
import { withJumlah } from "../grid/withJumlah";

/** A column of a header: all words over it, and those of its own cell, in small letters. */
export interface NamedColumn {
  readonly column: number;
  readonly text: string;
  readonly name: string;
}

/**
 * The named columns of a header in one row or two, split where one has no name: another table may stand there. A word
 * that is merged over columns, or stands over the first of them, is said of each.
 *
 *   No │ Jenis Izin │  Rekomendasi   │       Izin
 *      │            │ Nomor │ Tanggal │ Nomor │ Tanggal      "rekomendasi tanggal", "izin tanggal"
 */
export function namedColumns(sheet: Sheet, top: number, bottom: number): readonly NamedColumn[][] {
  const runs: NamedColumn[][] = [[]];
  let over = "";
  for (const column of sheet.columns(top, bottom)) {
    const isBehindGap = (runs.at(-1)?.at(-1)?.column ?? column) < column - 1;
    if (isBehindGap) runs.push([]);
    const upper = top === bottom ? "" : nameAt(sheet, top, column);
    const lower = nameAt(sheet, bottom, column);
    over = upper === "" && lower !== "" && !isBehindGap ? over : upper;
    const isNamed = lower !== "" || over !== "" || sheet.isCovered(bottom, column);
    if (isNamed) runs.at(-1)?.push({ column, text: `${over} ${lower}`.trim(), name: lower === "" ? over : lower });
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** What stands in a cell, or is merged over it from the left. */
function nameAt(sheet: Sheet, row: number, column: number): string {
  const merge = sheet.merges.length === 0 ? null : sheet.mergeAt(row, column);
  return merge?.top === row ? wordsOf(sheet.value(row, merge.left)) : wordsOf(sheet.value(row, column));
}

/** The words of a header as programs and people write them: "tgl_izin" and "TglIzin" are "tgl izin". */
export function wordsOf(value: CellValue | undefined): string {
  if (value == null) return "";
  const words = String(value)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .replaceAll("_", " ");
  return withJumlah(foldSpaces(words).toLowerCase());
}
