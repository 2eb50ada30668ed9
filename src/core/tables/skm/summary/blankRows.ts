import type { Sheet } from "../../../grid/sheet";
import { withJumlah } from "../../../grid/withJumlah";
import type { SummaryRole } from "./labels";
import type { Line } from "./summaryLines";
import type { Unsur } from "../header/unsur";

/** Words of a row that is about each unsur, and of one that is about the whole survey. */
const OF_EACH = /\b(unsur|pertanyaan)\b/i;
const OF_THE_WHOLE =
  /^(jumlah|total|σ|∑)|\bunit\b|\b[is]km\b|ind(eks|ex) (kepuasan|persepsi)|\bip(ak|k|kp)\b|survei|tertimb|tertb/i;
/** What multiplies the averages in the row above it. */
const OF_AVERAGES = /konversi|\bnrr\b/i;
/** Words beside a grade may be a legend. */
const GRADE = /^(nilai |kategori )?mutu|^kinerja|^kategori$/i;

/** How a figure is come by, as in "Indeks per unsur dihitung dengan NRR x 25": such a line waits for none. */
const METHOD = /\b(di ?hitung|menggunakan|merupakan|dilakukan|di ?mana)\b/i;
const FACTOR = /[x×*÷/] ?\d+([.,]\d+)?/gi;

const FIGURES: readonly (SummaryRole | null)[] = [
  "nrr",
  "nrrSub",
  "weighted",
  "weightedIndex",
  "total",
  "ikm",
  "index",
];
const AVERAGES: readonly (SummaryRole | null)[] = ["nrr", "nrrSub"];

/**
 * Tells of rows of indices and grades that are blank, as far as the last unsur and right of it, whether they wait for a
 * figure under each unsur or for one: by their words, their place and what else the summary has.
 *
 *   NRR                  │ 3,50 │ 3,25 │                      NRR             │ 3,50 │ 3,25 │
 *   Nilai Konversi (x25) │  .   │  .   │   ◀─ of each         NRR tertimbang  │ 1,75 │ 1,63 │ 3,38
 *   Mutu                 │  .   │  .   │   ◀─ of each         Nilai Konversi  │      │      │  .    ◀─ one
 */
export function tellBlankRows(sheet: Sheet, unsur: readonly Unsur[], lines: readonly Line[]): readonly Line[] {
  const told: Line[] = [];
  if (unsur.length === 1) return lines;
  for (const [index, line] of lines.entries()) {
    const isOpen = line.numbers.size === 0 && line.texts.size === 0 && !isMerged(sheet, unsur, line.row);
    told.push(isOpen ? tell(line, told, lines.slice(index + 1)) : line);
  }
  return told;
}

function tell(line: Line, before: readonly Line[], after: readonly Line[]): Line {
  if (METHOD.test(line.label) || (line.role === "index" && statesFigure(line.label))) return { ...line, role: null };
  if (statesFigure(line.label)) return line;
  if (line.role === "mutu" || line.role === "kinerja") return isGradeOfEach(line, before, after) ? ofEach(line) : line;
  if (line.role === "ikm" || line.role === "index") return tellIndex(line, before, after);
  const isSecond = line.role === "nrr" && /^ikm|^ind(eks|ex)/i.test(line.label);
  return isSecond && before.some(({ role }) => role === "nrr") ? ofEach({ ...line, role: "index" }) : line;
}

function tellIndex(line: Line, before: readonly Line[], after: readonly Line[]): Line {
  const index: Line = { ...line, role: "index" };
  if (meansEach(line)) return ofEach(index);
  if (isOfTheWhole(line.label)) return { ...line, role: "ikm" };
  const above = figureAbove(before);
  const isBelowAverages = AVERAGES.includes(above?.role ?? null);
  const hasIkm = [...before, ...after].some(isIkm);
  if (after.some(({ role }) => role === "weighted")) return ofEach(index);
  if (hasIkm && (isBelowAverages || !above)) return ofEach(index);
  if (isBelowAverages && OF_AVERAGES.test(line.label)) return isOfUnit(after) ? unclear(line) : ofEach(index);
  return isBelowAverages || hasIkm || line.role === "index" ? unclear(line) : line;
}

/** "Indeks Reformasi Birokrasi 75,2" says all there is to say. */
function statesFigure(label: string): boolean {
  return /\d[.,]\d/.test(label.replace(FACTOR, ""));
}

function isGradeOfEach(line: Line, before: readonly Line[], after: readonly Line[]): boolean {
  if (!GRADE.test(line.label)) return false;
  if (OF_EACH.test(line.label) || isOfTheWhole(line.label)) return meansEach(line);
  const above = figureAbove(before);
  if (above?.role === "index") return above.waitsFor === "each" || above.numbers.size > 1;
  return AVERAGES.includes(above?.role ?? null) && after.some(({ role }) => role === "weighted");
}

function isOfTheWhole(label: string): boolean {
  return OF_THE_WHOLE.test(withJumlah(label));
}

/** "Jumlah … per unsur" is one sum. */
function meansEach({ label }: Line): boolean {
  return OF_EACH.test(label) && !/^(jumlah|total|σ|∑)|\bunit\b/i.test(withJumlah(label));
}

function figureAbove(before: readonly Line[]): Line | undefined {
  return before.findLast(({ role }) => FIGURES.includes(role));
}

/** True for the row of the IKM: by its name, or because it states one. */
function isIkm({ role, label, numbers }: Line): boolean {
  return role === "ikm" && (numbers.size > 0 || (isOfTheWhole(label) && !OF_EACH.test(label)));
}

function isOfUnit(after: readonly Line[]): boolean {
  return after.some(({ role, label }) => (role === "mutu" || role === "kinerja") && /\bunit\b/i.test(label));
}

function ofEach(line: Line): Line {
  return { ...line, waitsFor: "each" };
}

/** No figure is looked for in a row of which nobody knows what it waits for. */
function unclear(line: Line): Line {
  return { ...line, role: null, waitsFor: "unclear" };
}

/** True where cells under several unsur are one. */
function isMerged(sheet: Sheet, unsur: readonly Unsur[], row: number): boolean {
  return unsur.some(({ columns }, index) => {
    const next = unsur[index + 1]?.columns[0];
    return next !== undefined && (sheet.mergeAt(row, columns[0] ?? next)?.right ?? 0) >= next;
  });
}
