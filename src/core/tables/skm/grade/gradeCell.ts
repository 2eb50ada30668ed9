import type { Cell } from "../../../grid/address";
import { foldSpaces } from "../../../grid/foldSpaces";
import type { Sheet } from "../../../grid/sheet";
import { isGrade } from "./grade";
import { isBandLine, isPending, type Columns, type Line } from "../summary/summaryLines";
import { openCell } from "../summary/openCell";

/** The grades are shorter than this. */
const LONGEST_WORD = 14;

/** The cell of a mutu or kinerja: where one is stated, else an empty one beside a label that does not head a legend. */
export function gradeCell(
  sheet: Sheet,
  columns: Columns,
  lines: readonly Line[],
  role: "mutu" | "kinerja",
  ikm: Cell | null,
): Cell | null {
  for (const [index, line] of lines.entries()) {
    if (line.role !== role || isBandLine(line)) continue;
    const stated = [...line.texts].filter(([, text]) => isGrade(text));
    if (stated.length === 1 && stated[0]) return { row: line.row, column: stated[0][0] };
    const [waiting, ...others] = line.numbers.keys();
    if (waiting !== undefined && others.length === 0 && isPending(line, waiting))
      return { row: line.row, column: waiting };
    if (stated.length > 1 || line.numbers.size > 0) continue;
    if (isGrade(afterSign(line.label))) return labelled(sheet, columns, line);
    const headsLegend = bandsFollow(line.row, lines.slice(index + 1, index + 3)) || /:$|^keterangan/i.test(line.label);
    const [unknown] = [...line.texts].filter(([, text]) => isWord(text));
    if (unknown && isExplained(sheet, line.row, unknown[1])) return null;
    if (unknown && line.texts.size === 1 && !headsLegend) return { row: line.row, column: unknown[0] };
    if (!headsLegend && ikm) return openCell(sheet, columns, line, ikm);
  }
  return null;
}

/** True where the table of grades stands right below, with nothing blank between. */
function bandsFollow(row: number, next: readonly Line[]): boolean {
  return next.some((line, index) => isBandLine(line) && line.row === row + index + 1);
}

/** A short word where a grade belongs, although it is none: "Cukup", "E". */
function isWord(text: string): boolean {
  return text.length <= LONGEST_WORD && /^[a-z]+( [a-z]+)?$/i.test(text);
}

const INTERVAL = /\d ?(?:-|–|—|s\.?\/?d\.?|sampai(?: dengan)?|hingga) ?\d|[<>≥≤] ?\d/i;

/** True for a word that the sheet gives an interval elsewhere, "Cukup Bersih │ 62,50 - 87,49": one of a scale of its own. */
function isExplained(sheet: Sheet, stated: number, word: string): boolean {
  for (let row = 0; row < sheet.rowCount; row++) {
    if (row === stated) continue;
    const texts = sheet.row(row).flatMap((value) => (typeof value === "string" ? [value] : []));
    if (texts.some((text) => INTERVAL.test(text)) && texts.some((text) => startsWithWord(text, word))) return true;
  }
  return false;
}

function startsWithWord(text: string, word: string): boolean {
  const [found, sought] = [foldSpaces(text).toLowerCase(), foldSpaces(word).toLowerCase()];
  return found.startsWith(sought) && !/^ ?\p{L}/u.test(found.slice(sought.length));
}

/** "B" for "Mutu Pelayanan : B". */
function afterSign(text: string): string {
  return text.replace(/^[^:=]*[:=]?/, "");
}

function labelled(sheet: Sheet, columns: Columns, line: Line): Cell | null {
  for (let column = columns.left; column < columns.labelsEnd; column++) {
    if (isGrade(afterSign(sheet.text(line.row, column)))) return { row: line.row, column };
  }
  return null;
}
