import { bannerOf } from "./banner";
import { isOppositeOf } from "./complements";
import type { MonthSpan } from "../dates/span";
import type { Sheet } from "../grid/sheet";
import { withJumlah } from "../grid/withJumlah";
import { flatMapInHandfuls, HANDFUL, type Steps } from "../steps";
import { isClosing, isOpening, isPending } from "./flow";
import { saysSum, saysWhatIsLeft } from "./columnNumber";
import { isFigure, isName, isNothing, isYear } from "./cells";
import { joinedParts } from "./joined";
import { isAmount, isInDollars, isInRupiah, isLength, isPrice, isRate, isSurface } from "./prices";
import { timeIn, yearIn } from "./time";
import { wordsOver, type HeaderRows } from "./headers";
import { isComputed, isDifference, isOrder, isShare, isTotal } from "./vocabulary";

/** A column of figures and the words over it. */
export interface FigureColumn {
  readonly column: number;
  /** From top to bottom: "Realisasi", "PMA". */
  readonly words: readonly string[];
  /** The same in one: "Realisasi, PMA". */
  readonly header: string;
}

/** Of what stands in a column, so much are figures. */
const SHARE = 0.6;
/** So many rows have words, or none is named. */
const FEWEST_NAMES = 2;

/** The columns of figures below a header, and those called totals, rests, shares or of some time whose figures are all still to come. */
export function* figureColumns(sheet: Sheet, header: HeaderRows, last: number): Steps<readonly FigureColumn[]> {
  const found: FigureColumn[] = [];
  const all = withUnits(headed(sheet, header, sheet.columns(header.top, last)));
  for (const [at, { column, words }] of all.entries()) {
    const text = words.join(", ");
    const lowest = words.at(-1) ?? "";
    if (lowest === "") continue;
    const { figures, filled, years, largest } = yield* contents(sheet, header, last, column);
    if (isOrder(text, largest) || NUMBERS.test(lowest)) continue;
    const isOfFigures = figures > 0 && figures >= filled * SHARE && !(years && NAMES_YEARS.test(text));
    const adds = [...resultParts(lowest, found), ...joinedParts(lowest, found), ...yearParts(words, found)];
    const number = figures === 0 && filled === 1 ? sheet.text(header.bottom + 1, column) : "";
    const isNumbered = saysSum(number);
    const isToCome =
      isNumbered ||
      ((filled === 0 || saysWhatIsLeft(number)) &&
        (words.some(isToBeComputed) ||
          isComputed(lowest) ||
          isOfAllOthers(lowest, found.at(-1), all[at + 1]) ||
          adds.length > 0 ||
          isMultiplied(lowest, found) ||
          words.some(saysSum)));
    if (isOfFigures || isToCome) found.push({ column, words, header: text });
  }
  return found;
}

/** "Izin Terbit │ Tepat Waktu │ Terlambat"; before "Jumlah" the two are parts, and one of them is still to be typed. */
function isOfAllOthers(words: string, before?: FigureColumn, next?: HeadedColumn): boolean {
  return isOppositeOf(words, before?.words.at(-1) ?? "") && !isTotal(next?.words.at(-1) ?? "");
}

interface HeadedColumn {
  readonly column: number;
  readonly words: readonly string[];
}

function headed(sheet: Sheet, header: HeaderRows, columns: readonly number[]): readonly HeadedColumn[] {
  return columns.map((column) => ({ column, words: wordsOver(sheet, header, column) }));
}

/** "(Rp.)" below "JUMLAH" says what that is counted in, where it stands below nothing else: "JUMLAH (Rp.)". */
function withUnits(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  return columns.map((own) => {
    const [unit = "", word, ...above] = [...own.words].reverse();
    const isUnit = word !== undefined && /^\(.*\)$/.test(unit);
    const isShared = () => columns.some((other) => other !== own && bannerOf(other) === bannerOf(own));
    return isUnit && !isShared() ? { ...own, words: [...above.reverse(), `${word} ${unit}`] } : own;
  });
}

const RESULT = /^(jumlah |total )?realisasi( tahun)?( (19|20)\d\d)?( \((rp|rupiah|us ?\$|usd)[^)]*\))?$/i;

/** The quarters or months before a column that is called what came of them: "Target │ TW I │ TW II │ Realisasi". */
export function resultParts(words: string, before: readonly FigureColumn[]): readonly FigureColumn[] {
  const isOther = (column: FigureColumn) => timeIn(column.words.at(-1) ?? "")?.kind !== "span";
  const times = RESULT.test(withJumlah(words.trim().toLowerCase()))
    ? before.slice(before.findLastIndex(isOther) + 1)
    : [];
  const spans = times.map((column) => ({ column, span: spanOver(column) }));
  const parts = spans.filter(
    ({ column, span }) => !spans.some((one) => one.column !== column && isWithin(one.span, span)),
  );
  return parts.length >= 2 ? parts.map(({ column }) => column) : [];
}

/** "Luas" behind "Panjang │ Lebar", "Nilai" behind "Tarif", "Nilai (Rp)" behind "Nilai (US$) │ Kurs". */
function isMultiplied(lowest: string, before: readonly FigureColumn[]): boolean {
  const has = (isSuch: (words: string) => boolean) => before.some(({ words }) => isSuch(words.at(-1) ?? ""));
  return (
    (isSurface(lowest) && has(isLength)) ||
    (isAmount(lowest) && has(isPrice)) ||
    (isInRupiah(lowest) && has(isRate) && has(isInDollars))
  );
}

/**
 * What stands before "Tahun 2024" and is of parts of a year, below the same banner or above the same word:
 *
 *   TW I      │ TW II     │ Tahun 2024
 *   T │ R     │ T │ R     │ T │ R
 */
function yearParts(words: readonly string[], before: readonly FigureColumn[]): readonly FigureColumn[] {
  const at = words.findLastIndex((word) => yearIn(word) !== null);
  if (at < 0) return [];
  const isBeside = (column: FigureColumn) => words.every((word, place) => place === at || column.words[place] === word);
  const own = before.filter((column) => column.words.length === words.length && isBeside(column));
  return own.slice(-1).filter((column) => monthsOf(column.words[at]) !== null);
}

function spanOver({ words }: FigureColumn): MonthSpan | null {
  return monthsOf(words.at(-1));
}

function monthsOf(word = ""): MonthSpan | null {
  const time = timeIn(word);
  return time?.kind === "span" ? time.span : null;
}

/** A quarter is in its semester, which adds it up itself. */
function isWithin(part: MonthSpan | null, whole: MonthSpan | null): boolean {
  return part !== null && whole !== null && part.from >= whole.from && part.to <= whole.to;
}

/** "Jumlah" or "Capaian (%)" over "Izin │ Rp", "Stok Akhir" over "Unit │ Rp", "Semester I", and months that are still to come. */
function isToBeComputed(word: string): boolean {
  const says = [isShare, isTotal, isOpening, isClosing, isPending, isDifference];
  return says.some((saysSo) => saysSo(word)) || timeIn(word) !== null;
}

/** Over numbers of rows, also where a banner stands over them: "PMDN: No │ Sektor │ Rp". */
const NUMBERS = /^(no|nomor)( urut)?\.?$/i;

/** Over years that name the rows: "Tahun". */
const NAMES_YEARS = /^(tahun|thn|periode|year)\.?$/i;

interface Contents {
  readonly figures: number;
  readonly filled: number;
  readonly years: boolean;
  readonly largest: number;
}

function* contents(sheet: Sheet, header: HeaderRows, last: number, column: number): Steps<Contents> {
  let [figures, filled, years, largest] = [0, 0, true, 0];
  for (let row = header.bottom + 1; row <= last; row++) {
    if (row % HANDFUL === 0) yield;
    if (sheet.looksBlank(row, column) || isNothing(sheet.text(row, column))) continue;
    filled++;
    if (!isFigure(sheet, row, column)) continue;
    figures++;
    years &&= isYear(sheet.value(row, column));
    largest = Math.max(largest, Number(sheet.value(row, column)) || 0);
  }
  return { figures, filled, years, largest };
}

/** The column between two others that names its rows: of those with words, the one with the fewest repeated. */
export function* labelColumnOf(
  sheet: Sheet,
  rows: readonly number[],
  from: number,
  before: number,
): Steps<number | null> {
  let [best, most] = [-1, 0];
  for (let column = from; column < before; column++) {
    const areCounts = isOfCounts(sheet, rows, column);
    const named = yield* flatMapInHandfuls(rows, (row) => {
      const isCount = areCounts && typeof sheet.value(row, column) === "number";
      return !isCount && isName(sheet, row, column) ? [row] : [];
    });
    const names = new Set(named.map((row) => sheet.value(row, column)));
    if (named.length >= FEWEST_NAMES && names.size > most) [best, most] = [column, names.size];
  }
  return best < 0 ? null : best;
}

/** True where most numbers of a column are no years or dates: 2000 permits among them are no year either. */
function isOfCounts(sheet: Sheet, rows: readonly number[], column: number): boolean {
  let [counts, years] = [0, 0];
  for (const row of rows) {
    const value = sheet.value(row, column);
    if (typeof value !== "number" || sheet.dateFormat(row, column) !== null) continue;
    if (isYear(value)) years++;
    else counts++;
  }
  return counts > years;
}
