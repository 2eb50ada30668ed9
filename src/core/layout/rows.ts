import type { Sheet } from "../grid/sheet";
import { HANDFUL, type Steps } from "../steps";
import { isFigure, isWords, nameAt } from "./cells";
import type { FigureColumn } from "./columns";
import { numberTheColumns } from "./numbering";
import { numberingOf } from "./rowNumbers";
import { isTimeOfSums, yearIn } from "./time";
import { isComputed, isTotal } from "./vocabulary";
import { wholePlace } from "./wholePlace";

/** A row of a block, with the words at its left. */
export interface BlockRow {
  readonly row: number;
  readonly label: string;
  /** What stands left of the label: "1", "A"; "" where nothing does. */
  readonly number: string;
  readonly hasFigures: boolean;
  /** True where it is called by the place that all the others are in, so that it is their sum. */
  readonly isWhole: boolean;
}

/** Where the words and figures of a block's rows stand. */
export interface Places {
  readonly left: number;
  readonly labelColumn: number;
  readonly columns: readonly FigureColumn[];
}

/** The rows between two that hold words or figures; not the one that numbers the columns, nor words behind the last. */
export function* rowsOf(sheet: Sheet, from: number, to: number, places: Places): Steps<readonly BlockRow[]> {
  const { left, labelColumn, columns } = places;
  const first = columns[0]?.column ?? 0;
  const all = [labelColumn, ...columns.map(({ column }) => column)];
  const rows: BlockRow[] = [];
  for (let row = from; row <= to; row++) {
    if (row % HANDFUL === 0) yield;
    if (rows.length === 0 && numberTheColumns(sheet, row, all)) continue;
    const label = labelOf(sheet, row, places, first);
    const hasFigures = columns.some(({ column }) => isFigure(sheet, row, column));
    if (label === "" && !hasFigures) continue;
    rows.push({ row, label, number: numberAt(sheet, row, left, labelColumn), hasFigures, isWhole: false });
  }
  const whole = wholePlace(sheet, from, rows);
  const areOfTime = rows.some(({ label }) => isTimeOfSums(label));
  const isToCome = (label: string) => isComputed(label) || (areOfTime && yearIn(label) !== null);
  const last = withRepeated(
    rows,
    rows.findLastIndex((row) => row.hasFigures || isToCome(row.label) || row === whole),
  );
  return rows.slice(0, last + 1).map((row) => (row === whole ? { ...row, isWhole: true } : row));
}

/** The last of the rows that go on behind a total still to come as those behind other names do: "JUMLAH: Unit Usaha, Investasi". */
function withRepeated(rows: readonly BlockRow[], last: number): number {
  const sum = rows.slice(0, last + 1).findLastIndex(({ hasFigures, label }) => !hasFigures && isTotal(label));
  if (sum < 0 || rows.slice(sum, last + 1).some(({ hasFigures }) => hasFigures)) return last;
  const known = new Set(rows.slice(0, sum).map(({ label }) => label));
  const end = rows.findIndex(({ label }, at) => at > last && !known.has(label));
  return (end < 0 ? rows.length : end) - 1;
}

/** "Jumlah" stands in any column left of the figures, often in that of numbers, merged over the names. */
function labelOf(sheet: Sheet, row: number, { left, labelColumn }: Places, before: number): string {
  const words: string[] = [];
  for (let column = left; column < before; column++)
    if (isWords(sheet, row, column) || sheet.text(row, column) === "%") words.push(sheet.text(row, column));
  return words.find(isTotal) ?? (nameAt(sheet, row, labelColumn) || (words[0] ?? ""));
}

function numberAt(sheet: Sheet, row: number, left: number, labelColumn: number): string {
  if (labelColumn === left) return "";
  const value = sheet.value(row, labelColumn - 1);
  if (typeof value === "number") return String(value);
  const text = sheet.text(row, labelColumn - 1);
  // "II" is a number as "I" is, though it has letters enough for a word.
  return isWords(sheet, row, labelColumn - 1) && numberingOf(text) === null ? "" : text;
}
