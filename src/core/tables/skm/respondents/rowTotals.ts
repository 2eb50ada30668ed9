import { foldSpaces } from "../../../grid/foldSpaces";
import type { Sheet } from "../../../grid/sheet";
import { withJumlah } from "../../../grid/withJumlah";
import { wordsOver, type HeaderRows } from "../../../layout/headers";
import type { Scale } from "../scale/scale";
import { lastReach, type Columns } from "../summary/summaryLines";
import { numberIn } from "./answer";
import type { QuestionColumn } from "./questionColumns";
import type { Rows } from "./rows";

/** What a column beside the answers has of each respondent: their sum, their mean, or that on the scale of the IKM. */
export type RowTotalKind = "sum" | "mean" | "ikm";

/**
 * A column with a figure for each respondent:
 *
 *   No │ U1 │ U2 │ U3 │ Jumlah │ Rata-rata
 *   1  │ 3  │ 4  │ 4  │ 11     │ 3,67
 */
export interface RowTotals {
  readonly column: number;
  readonly kind: RowTotalKind;
}

/** Respondents below their header. */
interface Place {
  readonly sheet: Sheet;
  readonly header: HeaderRows;
  readonly columns: Columns;
  readonly numberColumn: number | null;
  readonly rows: Rows;
  readonly questions: readonly QuestionColumn[];
  readonly scale: Scale;
}

const NAMES: readonly (readonly [RowTotalKind, RegExp])[] = [
  ["sum", /^((jumlah|total|σ|∑)\.?( (nilai|skor|score|jawaban))*|(nilai|skor) total|skor)( (per|tiap) responden)?$/],
  [
    "mean",
    /^(nilai |skor )?(rata ?- ?rata|rata2|rerata|rataan|mean|nrr)( (nilai|skor|jawaban))?( (per|tiap) responden)?$/,
  ],
  ["ikm", /^(nilai )?(ikm|skm|indeks|index|konversi)( (per|tiap) responden| \(?konversi\)?| \(?x ?25\)?)?$/],
];
/** Of the figures of a column so many must be what its name says, or it is of something else. */
const BELIEVED = 0.6;
/** Half a unit of the first decimal. */
const CLOSE = 0.051;

/**
 * The columns beside the answers that add up or average those of each respondent, by name and figures. One without
 * figures is meant so only on a form of which nothing is filled in yet: elsewhere its name may be that of the one total.
 */
export function rowTotals(place: Place, isUnfilled: boolean): readonly RowTotals[] {
  const { columns, numberColumn } = place;
  const found: RowTotals[] = [];
  for (let column = columns.left; column <= lastReach(columns); column++) {
    if (column === numberColumn || (column >= columns.firstUnsur && column <= columns.lastUnsur)) continue;
    const kind = kindOfColumn(place, column, isUnfilled);
    const isNew = kind !== null && !found.some((other) => other.kind === kind);
    if (isNew) found.push({ column, kind });
    else if (column > columns.lastUnsur) break;
  }
  return found;
}

function kindOfColumn(place: Place, column: number, isUnfilled: boolean): RowTotalKind | null {
  const { sheet, header, rows } = place;
  const words = wordsOver(sheet, header, column).map((text) =>
    withJumlah(foldSpaces(text).toLowerCase()).replace(/[:.]$/, ""),
  );
  const named = NAMES.find(([, name]) => words.some((word) => name.test(word)))?.[0];
  if (named === undefined) return null;
  const stated = rows.answered.filter((row) => !sheet.isEmpty(row, column));
  if (stated.length === 0) return isUnfilled ? named : null;
  const kinds = [named, ...NAMES.map(([kind]) => kind).filter((kind) => kind !== named)];
  const fits = (kind: RowTotalKind) => stated.filter((row) => isFitting(place, row, column, kind)).length;
  return kinds.find((kind) => fits(kind) >= stated.length * BELIEVED) ?? null;
}

/** True also for a formula whose result the file does not hold. */
function isFitting(place: Place, row: number, column: number, kind: RowTotalKind): boolean {
  const { sheet, questions, scale } = place;
  const value = sheet.value(row, column);
  if (value === null) return true;
  let [sum, count] = [0, 0];
  for (const { column: own } of questions) {
    const answer = numberIn(sheet.value(row, own), scale);
    if (Number.isNaN(answer)) continue;
    sum += answer;
    count++;
  }
  const number = Number(typeof value === "string" ? value.replace(",", ".") : value);
  if (kind === "sum") return number === sum;
  const mean = sum / count;
  return Math.abs(number - (kind === "mean" ? mean : mean * scale.conversion.value.valueOf())) < CLOSE;
}
