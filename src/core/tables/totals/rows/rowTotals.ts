import type { Cell } from "../../../grid/address";
import { withJumlah } from "../../../grid/withJumlah";
import type { FigureColumn } from "../../../layout/columns";
import { isPlainTotal } from "../../../layout/labels";
import { isSum, type Line } from "../../../layout/line";
import { timeIn } from "../../../layout/time";
import type { RepeatedRows } from "../../../layout/repeatedRows";
import { groupName } from "../../../layout/rowNumbers";
import { areWholeByName } from "../../../layout/wholeByName";
import { isOpposed } from "../columns/splits";
import type { Fit, Total } from "../../../sums/fit";
import { isOneSlip } from "../../../numbers/slips";
import { shareOf, type Fitting } from "../../../sums/fitting";
import { isSlippedSum, sumFigureAt } from "../../../sums/slipped";
import { repeatedTotals } from "../../../sums/repeatedTotals";
import { totalsInSteps } from "../../../sums/totals";
import { numberIn } from "../../../relations/reader";
import type { SumsReader } from "../../sums/reader";
import { onDemand } from "../../../onDemand";
import { flatMapInSteps, type Steps } from "../../../steps";
import { awaitedGroups } from "./awaitedGroups";
import { areOfOneWhole, Closing, isNamedAsParts, saysMeasure, tellOutcomes } from "./closing";
import { codeTotals } from "./codeTotals";
import { mayNest } from "./nesting";
import { decimalsIn, isOffByRoundings, unitOf } from "../sums/state";
import { isSoFar, withoutOpening } from "./opened";
import { pageTotals } from "../../../sums/pageTotals";
import { timedAmong, timeTotals } from "./timeTotals";
import type { Vocabulary } from "../vocabulary";

/** What a block holds: its lines, the columns whose figures may be added up, and how they are read. */
export interface Figures {
  readonly lines: readonly Line[];
  readonly columns: readonly FigureColumn[];
  readonly reader: SumsReader;
  readonly fit: Fit;
  /** True where "Kode" or "Rekening" stands over what numbers the lines. */
  readonly areCalledCodes: boolean;
  /** True where nothing says of the figures that they cannot be added up over time. */
  readonly isOverTime: boolean;
  /** The years that its titles name. */
  readonly years: readonly number[];
  /** What its titles and the words over its columns speak of, in small letters. */
  readonly subjects: readonly string[];
  /** True where the lines are some of all that a total may be of. */
  readonly isExcerpt: boolean;
  /** The groups of lines that all repeat the same words, if they do. */
  readonly repeated: RepeatedRows<Line> | null;
}

/** A row that adds up others, column by column. */
export interface RowTotal extends Total {
  /** True where its name alone says so: what it states otherwise is wrong. */
  readonly isSaid: boolean;
}

/** A total is believed where most of its figures are the sums; where none is filled, by a name that says no more. */
const BELIEVED = 0.6;
/** One figure may be wrong where the name says what it is. */
const MOST_WRONG = 1;

/** The rows called totals that are. */
export function* rowTotalsOf(
  { lines, columns, reader, fit, areCalledCodes, isOverTime, years, subjects, isExcerpt, repeated }: Figures,
  vocabulary: Vocabulary,
): Steps<readonly RowTotal[]> {
  const byCodes = yield* codeTotals(lines, fit, areCalledCodes);
  if (byCodes) return byCodes.map((total) => ({ ...total, isSaid: true }));
  const ofPages = pageTotals(lines, fit);
  if (ofPages) return ofPages.map((total) => ({ ...total, isSaid: true }));
  const areOfOneSort = (words: readonly string[]) => areRowsOfOneSort(words, vocabulary);
  const ofGroups = repeated && repeatedTotals(repeated, fit, areOfOneSort);
  if (ofGroups) return ofGroups.map((total) => ({ ...total, isSaid: true }));
  const ofTime = believedByTime(timeTotals(yield* timedAmong(lines), years), fit, isOverTime);
  const added = new Set(ofTime.flatMap(({ parts }) => parts));
  const rest = lines.filter((line) => !added.has(line) || isSum(line));
  const areSoFar = lines.some(isSoFar);
  const found = yield* totalsInSteps(rest, fit.knowing(ofTime));
  const totals = yield* flatMapInSteps(found, (total) => withoutOpening(total, columns, value, areSoFar));
  const knowing = fit.knowing([...ofTime, ...totals]);
  const closing = onDemand(() => new Closing(lines, totals));
  const awaited = awaitedGroups(totals, lines, (total) => isBelievedAsStated(knowing.of(total.line, total.parts)));
  const called = yield* flatMapInSteps(totals, ({ line, parts }): readonly RowTotal[] => {
    const found = knowing.of(line, parts);
    const closes =
      isNamedAsParts(line, parts) || (areOfOneWhole(line, parts, subjects) && closing().isClosedBy({ line, parts }));
    if (parts.length < 2 && !(closes && parts.some(isSum))) return [];
    const areFlat = (vocabulary.areRowsAlike && areNumbered(parts)) || !mayNest(parts, columns, reader);
    const isOfAll = areFlat && !isExcerpt && !countsTwice(line, parts);
    const isCalled = line.kind === "total" || isPlainTotal(line.label);
    const isOfSubject =
      namesSubject(line, subjects) &&
      ((isOnlySum(line, lines) && areOfOneKind(parts)) ||
        (closesGroups({ line, parts }, lines, totals) && areWholeByName(parts.map(({ label }) => groupName(label)))));
    const isPlain = (isCalled || isOfSubject) && isOfAll;
    const fitting = found.fitting + (found.fitting < found.stated ? roughIn(line, parts) : 0);
    const wrong = found.stated - fitting;
    const isSure = vocabulary.areRowsAlike || fitting > 0;
    const isSaid =
      wrong <= MOST_WRONG && ((isPlain && isSure) || (isOfAll && isMistyped(line, parts, isPlain ? 0 : MANY)));
    const isBelieved =
      found.stated > 0
        ? shareOf({ stated: found.stated, fitting }) >= BELIEVED
        : (isPlain && !tellOutcomes(parts)) || closes || awaited.has(line);
    return isSaid || isBelieved ? [{ line, parts, isSaid }] : [];
  });
  const known = new Set([...ofTime, ...called].map(({ line }) => line));
  // What is still to come of the sum of this month is no nothing in that of all so far.
  const areToCome = ({ parts }: Total) =>
    parts.some((part) => isSum(part) && !known.has(part) && isBlankIn(part, parts));
  const told = ofTime.filter((total) => !areToCome(total));
  const carriers = new Set(totals.flatMap(({ line }) => (line.hasFigures ? [] : [line])));
  return withoutUntold([...told.map((total) => ({ ...total, isSaid: true })), ...called], carriers);

  function value({ row }: Line, column: number): number {
    return numberIn(reader.stated({ row, column }))?.valueOf() ?? 0;
  }

  function sumOf(parts: readonly Line[], column: number): number {
    return parts.reduce((sum, part) => sum + value(part, column), 0);
  }

  function isBlankIn(part: Line, parts: readonly Line[]): boolean {
    return columns.some(({ column }) => value(part, column) === 0 && sumOf(parts, column) !== 0);
  }

  /** In how many columns a total is off by what roundings explain. */
  function roughIn(line: Line, parts: readonly Line[]): number {
    return columns.filter(({ column }) => {
      const figures = parts.map((part) => value(part, column));
      return isOffByRoundings(value(line, column), figures);
    }).length;
  }

  /** True where all lines come to twice the total: each is there by itself and in the line of its group. */
  function countsTwice(line: Line, parts: readonly Line[]): boolean {
    const stated = columns.filter(({ column }) => value(line, column) !== 0);
    return stated.length > 0 && stated.every(({ column }) => sumOf(parts, column) === 2 * value(line, column));
  }

  /** True where a figure of a total, of at least so many units, is what its parts come to, but for a slip of the hand. */
  function isMistyped(line: Line, parts: readonly Line[], fewestUnits: number): boolean {
    return columns.some(({ column }) => {
      const [own, sum] = [value(line, column), sumOf(parts, column)];
      const unit = unitOf([own, ...parts.map((part) => value(part, column))]);
      const units = Math.abs(sum) / unit;
      return (
        own !== 0 &&
        own !== sum &&
        units >= fewestUnits &&
        (isOneSlip(own, sum) || (units >= MANY && isSlippedIn(column, line, parts, unit)))
      );
    });
  }

  function isSlippedIn(column: number, line: Line, parts: readonly Line[], unit: number): boolean {
    const valueAt = (cell: Cell) => numberIn(reader.stated(cell))?.valueOf() ?? null;
    const total = sumFigureAt({ row: line.row, column }, valueAt);
    const figures = parts.flatMap(({ row }) => sumFigureAt({ row, column }, valueAt) ?? []);
    return total !== null && isSlippedSum(total, figures, { decimals: decimalsIn(unit) });
  }
}

/** The totals that add up no blank sum of which nothing is known: it is no nothing in the sum of all. */
function withoutUntold(totals: readonly RowTotal[], carriers: ReadonlySet<Line>): readonly RowTotal[] {
  const known = new Set(totals.map(({ line }) => line));
  const isUntold = (part: Line) => !part.hasFigures && !known.has(part) && (isSum(part) || carriers.has(part));
  const told = totals.filter(({ parts }) => !parts.some(isUntold));
  return told.length === totals.length ? totals : withoutUntold(told, carriers);
}

/** Most of several figures are the sums. */
function isBelievedAsStated(found: Fitting): boolean {
  return found.stated > 0 && shareOf(found) >= BELIEVED;
}

/** The lines that say by their time what they add up: all where most of their figures do, as averages do not. */
function believedByTime(totals: readonly Total[], fit: Fit, isOverTime: boolean): readonly Total[] {
  const knowing = fit.knowing(totals);
  const found = totals.map((total) => ({ total, own: knowing.of(total.line, total.parts) }));
  const stated = found.reduce((sum, { own }) => sum + own.stated, 0);
  const fitting = found.reduce((sum, { own }) => sum + own.fitting, 0);
  const areBelieved = stated === 0 ? isOverTime : shareOf({ stated, fitting }) >= BELIEVED;
  return areBelieved ? totals : found.filter(({ own }) => shareOf(own) >= BELIEVED).map(({ total }) => total);
}

/** "Jumlah SOP" in a table whose title, or the words over whose columns, speak of SOP. */
function namesSubject({ label }: Line, subjects: readonly string[]): boolean {
  const name = /^(?:jumlah|total) (?<name>\p{L}+( \p{L}+)?)$/iu
    .exec(withJumlah(label.trim()))
    ?.groups?.name?.toLowerCase();
  return name !== undefined && subjects.some((text) => new RegExp(`\\b${name}\\b`, "u").test(text));
}

/** True for what stands below all rows and is alone in being called a sum. */
function isOnlySum(line: Line, lines: readonly Line[]): boolean {
  return lines.at(-1) === line && lines.every((other) => other === line || !isSum(other));
}

/** "TOTAL PEGAWAI" below "Jumlah PNS" and "Jumlah PPPK", which close all groups there are. */
function closesGroups({ line, parts }: Total, lines: readonly Line[], totals: readonly Total[]): boolean {
  const groups = new Set(totals.map((total) => total.line));
  const sums = lines.filter((other) => isSum(other) && other !== line);
  return (
    lines.at(-1) === line &&
    sums.length > 1 &&
    sums.length === parts.length &&
    parts.every((part) => isSum(part) && groups.has(part))
  );
}

/** "Baru" and "Perpanjangan", and what is counted in one measure. */
function areRowsOfOneSort(words: readonly string[], vocabulary: Vocabulary): boolean {
  const measures = words.map((word) => vocabulary.measure({ column: -1, words: [word], header: word }));
  const isOneUnit = !measures.includes(null) && new Set(measures).size === 1 && !words.some(isOpposed);
  return isOneUnit || areWholeByName(words.map((word) => word.toLowerCase()));
}

/** False for rows that each tell another thing: "Proyek", "Nilai Investasi (Rp)", "Tenaga Kerja". */
function areOfOneKind(parts: readonly Line[]): boolean {
  const areListed = areNumbered(parts) || parts.every(({ label }) => timeIn(label) !== null);
  return areListed && !parts.some(({ label }) => saysMeasure(label));
}

/** A total of so many units of its last digit is by no chance a sum but for one digit. */
const MANY = 5000;

/** "1, 2, 3 …": what is numbered through stands beside each other, not one below another. */
function areNumbered(parts: readonly Line[]): boolean {
  return parts.every(({ number }, at) => Number.parseInt(number) === at + 1 && /^\d+[.)]?$/.test(number));
}
