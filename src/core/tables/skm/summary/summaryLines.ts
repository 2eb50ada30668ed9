import { foldSpaces } from "../../../grid/foldSpaces";
import type { Sheet } from "../../../grid/sheet";
import { readNumber } from "../../../numbers/readNumber";
import { isGrade, isGradeBand } from "../grade/grade";
import { isContinuation, summaryRole, type SummaryRole } from "./labels";
import { readUnsurCode } from "../header/unsur";

/** A row below the respondents that may state figures of the summary. */
export interface Line {
  readonly row: number;
  /** Its label, put together again where it was split over cells or rows. */
  readonly label: string;
  readonly role: SummaryRole | null;
  /** Every number of the row by its column; a text that can be read in two ways gives both, a formula without a result none. */
  readonly numbers: ReadonlyMap<number, readonly number[]>;
  /** Texts right of the label, by column. */
  readonly texts: ReadonlyMap<number, string>;
  /** Where a label reaches under the unsur, the column right of it, in which its figure belongs. */
  readonly beside?: number;
  /** Of a blank row: "each" where it waits for a figure under each unsur, "unclear" where one alone may be meant. */
  readonly waitsFor?: "each" | "unclear";
}

/** The columns of a matrix on its sheet. */
export interface Columns {
  /** Labels stand from here … */
  readonly left: number;
  /** … up to here: the first unsur, also that of a matrix further left whose labels are this one's too. */
  readonly labelsEnd: number;
  readonly firstUnsur: number;
  readonly lastUnsur: number;
  /** What stands right of this column belongs to another table; infinite where there is none. */
  readonly right: number;
  /** A figure that stands alone stands under the first unsur, as in the matrix beside it that has no room elsewhere. */
  readonly standsUnderFirst: boolean;
}

/** The summary ends at the latest after so many rows, or this many columns right of the last unsur. */
const LONGEST = 40;
const REACH_RIGHT = 3;

/** The last column in which figures of a summary may stand. */
export function lastReach({ lastUnsur, right }: Columns): number {
  return Math.min(right, lastUnsur + REACH_RIGHT);
}

/** Reads the rows from `from` to `to`, up to where a list, a legend of its own or another table begins. */
export function readLines(sheet: Sheet, columns: Columns, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  for (let row = from; row <= Math.min(to, from + LONGEST); row++) {
    const line = readLine(sheet, columns, row);
    if (startsAnotherTable(line)) break;
    if (line.label !== "" || line.numbers.size > 0 || line.texts.size > 0) lines.push(line);
  }
  return explainedRows(joinSplitLabels(lines));
}

/**
 * A label may say how its figures are computed: "NRR tertimbang per unsur = NRR per unsur x 0,11". So do legends, but
 * those stand below the IKM, and explain a row that is there.
 */
function explainedRows(lines: readonly Line[]): Line[] {
  const ikm = lines.findLastIndex(({ role }) => role === "ikm");
  const isThere = (role: SummaryRole | null) => role === null || lines.some((line) => line.role === role);
  return lines.map((line, index) => {
    if (line.role !== null || index >= ikm || line.texts.size > 0 || !line.label.includes("=")) return line;
    const role = summaryRole(line.label.replace(/ ?=.*$/, ""));
    return isThere(role) ? line : { ...line, role };
  });
}

function readLine(sheet: Sheet, columns: Columns, row: number): Line {
  const label: string[] = [];
  const numbers = new Map<number, readonly number[]>();
  const texts = new Map<number, string>();
  for (let column = columns.left; column <= lastReach(columns); column++) {
    const isLabel = column < columns.labelsEnd;
    if (!isLabel && column < columns.firstUnsur) continue;
    const text = sheet.text(row, column);
    const value = sheet.value(row, column);
    const values = numbersIn(value);
    if (isLabel && !standsBesideLabel(label.at(-1), text, values)) {
      if (text !== "") label.push(text);
      continue;
    }
    if (values.length > 0 || (value === null && sheet.formula(row, column) !== null)) numbers.set(column, values);
    else if (text !== "") texts.set(column, text);
  }
  const line = withLabel({ row, label: "", role: null, numbers, texts }, label.join(" "));
  return label.length === 0 ? labelledWithin(sheet, columns, line) : besideMerged(sheet, columns, line);
}

/**
 * A label under the unsur, right below other rows of the summary, with its figure in the cell beside it:
 *
 *      │ U1 │ U2 │ U3 │ Jumlah
 *      │    │ IKM  : │ 84,5 │
 */
function labelledWithin(sheet: Sheet, columns: Columns, line: Line): Line {
  const [[column, label] = [0, ""], ...others] = [...line.texts].filter(
    ([, text]) => !SIGN.test(text) && !isGrade(text),
  );
  if (others.length > 0 || column > columns.lastUnsur || !ALONE.includes(summaryRole(label))) return line;
  if (/\d[.,]\d/.test(label) || isBlankRow(sheet, columns, line.row - 1)) return line;
  const texts = new Map([...line.texts].filter(([at]) => at > column));
  return { ...withLabel({ ...line, texts }, label), beside: rightOf(sheet, line.row, column) };
}

function isBlankRow(sheet: Sheet, columns: Columns, row: number): boolean {
  for (let column = columns.left; column <= lastReach(columns); column++) {
    if (!sheet.looksBlank(row, column)) return false;
  }
  return true;
}

const SIGN = /^[:=]$/;

/** "IKM" merged over the number and the first unsur. */
function besideMerged(sheet: Sheet, { left, labelsEnd, firstUnsur }: Columns, line: Line): Line {
  for (let column = left; column < labelsEnd; column++) {
    const merge = sheet.mergeAt(line.row, column);
    if (merge && merge.right >= firstUnsur) return { ...line, beside: rightOf(sheet, line.row, column) };
  }
  return line;
}

/** The column right of a cell and of what is merged with it; a sign between them is passed over. */
function rightOf(sheet: Sheet, row: number, column: number): number {
  const next = (sheet.mergeAt(row, column)?.right ?? column) + 1;
  return SIGN.test(sheet.text(row, next)) ? next + 1 : next;
}

/** Labels of figures that stand alone; beside those of a row may stand the count of respondents. */
const ALONE: readonly (SummaryRole | null)[] = ["ikm", "total", "mutu", "kinerja"];

/** True for a figure right beside the label that names it, left of the unsur: "Nilai IKM │ 81,65". */
function standsBesideLabel(label: string | undefined, text: string, values: readonly number[]): boolean {
  const role = label === undefined ? null : summaryRole(label);
  if (!ALONE.includes(role)) return false;
  return values.length > 0 || ((role === "mutu" || role === "kinerja") && isGrade(text));
}

function withLabel(line: Line, label: string): Line {
  const explains = [...line.texts.values()].some((text) =>
    /^[=:] ?(?!(sangat|kurang|tidak)? ?baik)[a-z]{2}/i.test(text),
  );
  return { ...line, label, role: explains ? null : summaryRole(label) };
}

/** Every number that a cell may state: two where its text can be read in two ways. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "string") return [];
  const reading = readNumber(value);
  if (reading === null) return [];
  if (reading.kind === "number") return [reading.value.valueOf()];
  return [reading.grouped.value.valueOf(), reading.decimal.value.valueOf()];
}

/** A list of results ("No. | Unsur | Nilai", "No. | Layanan | IKM", "U1 | Persyaratan | 3,35") or the table of grades is not the summary. */
function startsAnotherTable({ label, texts }: Line): boolean {
  const folded = foldSpaces(label).toLowerCase();
  const isHeader = /^(no|kode)\b\.?( unsur)?$/.test(folded) || (/^(no|kode)\b/.test(folded) && texts.size > 0);
  return isHeader || (readUnsurCode(folded) !== null && texts.size > 0);
}

/**
 * Puts labels together that were split over rows.
 *
 *   NRR     │      │              NRR tertbg/ unsur │ 0,37 │ 0,35
 *   tertbg/ │ 0,37 │ 0,35    ─▶
 *   unsur   │      │
 */
function joinSplitLabels(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const goesOn = before?.row === line.row - 1 && isContinuation(line.label);
    if (!before || !goesOn || (hasFigures(before) && hasFigures(line)) || isOfItsOwn(line, before, lines, joined)) {
      joined.push(line);
      continue;
    }
    joined.pop();
    joined.push(withLabel(hasFigures(line) ? line : before, `${before.label} ${line.label}`));
  }
  return joined;
}

function isOfItsOwn(line: Line, before: Line, all: readonly Line[], above: readonly Line[]): boolean {
  return isWeightedBelow(line, before, above) || isBelowWeights(line, before, all);
}

/** "Tertimbang", blank below weights, is a row of its own where there are averages to be weighted and no other such row. */
function isBelowWeights(line: Line, before: Line, all: readonly Line[]): boolean {
  if (before.role !== "weight" || !hasFigures(before) || !/^tertimbang$/i.test(line.label)) return false;
  const has = (role: SummaryRole) => all.some((other) => other !== before && other !== line && other.role === role);
  return has("nrr") && !has("weighted");
}

/** "Rata-rata" over "Tertimbang", both blank and no NRR above them, are the NRR and the weighted NRR, and no label in two. */
function isWeightedBelow(line: Line, before: Line, above: readonly Line[]): boolean {
  if (hasFigures(before) || hasFigures(line) || !/^tertimbang/i.test(line.label)) return false;
  return before.role === "nrr" && !above.some((other) => other !== before && other.role === "nrr");
}

function hasFigures(line: Line): boolean {
  return line.numbers.size > 0;
}

/** True for a formula whose result the file does not hold. */
export function isPending(line: Line, column: number): boolean {
  return line.numbers.get(column)?.length === 0;
}

/** True for a line of the table of grades. */
export function isBandLine(line: Line): boolean {
  return isGradeBand(line.label) || [...line.texts.values()].some(isGradeBand);
}
