import type { Sheet } from "../../grid/sheet";
import type { NamedColumn } from "../../layout/columnNames";
import { isVerdict } from "./refusal";

const NAMES = /\b(status|keterangan|ket|hasil|catatan|respons?|progres|tahap(an)?|posisi|keputusan)\b/;
const ROWS_READ = 500;
/** Names of firms and places may hold such a word; a column of verdicts holds hardly anything else, and few of them. */
const MOST_TEXTS = 12;
const SHARE = 0.8;

/** The columns that may say that a permit was not issued: by their names, or because they hold little but verdicts. */
export function statusColumns(sheet: Sheet, bottom: number, columns: readonly NamedColumn[]): readonly number[] {
  return columns
    .filter(({ column, text }) => NAMES.test(text) || holdsVerdicts(sheet, bottom, column))
    .map(({ column }) => column);
}

function holdsVerdicts(sheet: Sheet, bottom: number, column: number): boolean {
  const times = new Map<string, number>();
  for (let row = bottom + 1; row < Math.min(sheet.rowCount, bottom + 1 + ROWS_READ); row++) {
    const text = sheet.text(row, column);
    if (text !== "") times.set(text, (times.get(text) ?? 0) + 1);
    if (times.size > MOST_TEXTS) return false;
  }
  const all = [...times.values()].reduce((sum, count) => sum + count, 0);
  const verdicts = [...times].reduce((sum, [text, count]) => sum + (isVerdict(text) ? count : 0), 0);
  return all > 1 && verdicts >= all * SHARE;
}
