import type { Cell } from "../../../grid/address";
import { resultParts, type FigureColumn } from "../../../layout/columns";
import { joinedParts } from "../../../layout/joined";
import { isAdditive, isTotal } from "../../../layout/vocabulary";
import { isOneDigitOff } from "../../../numbers/slips";
import { filterInSteps, flatMapInSteps, type Steps } from "../../../steps";
import { leadsTo } from "../../../sums/circles";
import { Doubles } from "../../../sums/doubles";
import { fitOfColumn, type FitColumn } from "../../../sums/fit";
import { isSame, type Fitting } from "../../../sums/fitting";
import { isSlippedSum, sumFigureAt } from "../../../sums/slipped";
import { addedRows } from "../addedRows";
import { columnsByFigures } from "./byFigures";
import { isMultipliedInto, isSaidOtherwise, type Compared } from "../compared/compared";
import { besides, isCalledTotal, namedColumnTotals, type ColumnTotal } from "./namedColumns";
import { openedTotals } from "./received";
import { decimalsIn, isOffByRoundings, isRoughSum, roundingOf, unitOf } from "../sums/state";
import { periodTotals } from "../../../sums/periodTotals";
import type { Figures } from "../rows/rowTotals";
import type { Vocabulary } from "../vocabulary";
import { firstWhole } from "./wholes";

/** So many rows must say what a column adds up. */
const FEWEST_ROWS = 3;
/** Of the figures that a named sum states, so many must be it. */
const BELIEVED = 0.6;
/** And so many where a number over it says what it adds up. */
const HALF = 0.5;

/** The columns that are totals, and which of them only their figures show to be. */
interface ColumnTotals {
  readonly totals: readonly ColumnTotal[];
  readonly unnamed: readonly FigureColumn[];
}

/**
 * The columns called totals that are: by most of their figures, or by their words where these leave nothing open. Then
 * those that figures alone show to be sums, `additive` columns of others, where no difference says the same.
 */
export function* columnTotalsOf(
  { lines, columns, reader, isOverTime, years, numbered }: Figures & { readonly numbered: readonly ColumnTotal[] },
  additive: readonly FigureColumn[],
  compared: Compared,
  vocabulary: Vocabulary,
): Steps<ColumnTotals> {
  const rows = addedRows(lines);
  const places = rows.map(({ row }) => row);
  const doubles = new Doubles(reader, places);
  const called = columns.filter((column) => isCalledTotal(column, columns));
  yield* doubles.read(columns.map(({ column }) => column));
  const found = yield* columnsByFigures(rows, additive, reader);
  const byFigures = found.filter(
    ({ column, parts }) =>
      !isSaidOtherwise(
        compared,
        column.column,
        parts.map((part) => part.column),
      ),
  );
  yield;
  const byWords = yield* flatMapInSteps(namedColumnTotals(columns, additive, vocabulary, years), (total) => [
    { ...total, parts: firstWhole(total.parts, places, (part, row) => doubles.value(row, part.column)) },
  ]);
  const byName = yield* filterInSteps(byWords, (total) => {
    const { stated } = fittingIn(total);
    return stated === 0 ? isOverTime || isCalledTotal(total.column, columns) : isMostly(total);
  });
  // Where a row says it of each column by its number, whatever else the words over it may mean.
  const byNumber = yield* filterInSteps(numbered, (total) => isMostly(total, HALF));
  const slipped = yield* filterInSteps([...byWords, ...withAllBeside(called, additive)], (total) =>
    isRightButForASlip(total, doubles, places),
  );
  const bySlip = slipped.map((total) => ({ ...total, isSaid: true }));
  const mayAddTimes = isOverTime && lines.every(({ kind, label }) => kind === "aside" || isAdditive(label));
  const ofTime = periodTotals(columns, years).map(({ total, parts }): ColumnTotal => ({ column: total, parts }));
  const ofResult = columns.map((column, at): ColumnTotal => {
    const parts = resultParts(column.words.at(-1) ?? "", columns.slice(0, at));
    return { column, parts, mayBeFilled: mayAddTimes && !growFromTimeToTime(parts) };
  });
  const joined = columns.map((column, at): ColumnTotal => {
    return { column, parts: joinedParts(column.words.at(-1) ?? "", columns.slice(0, at)), mayBeFilled: true };
  });
  const byBoth = yield* filterInSteps(
    [...ofTime, ...ofResult, ...joined, ...openedTotals(columns), ...vocabulary.mayAdd(columns)],
    (total) => {
      const { stated, fitting } = fittingIn(total);
      if (stated === 0) return total.parts.length >= 2 && total.mayBeFilled === true;
      return total.parts.length >= 2 && fitting >= FEWEST_ROWS && fitting >= stated * BELIEVED;
    },
  );
  const named = [
    ...bySlip,
    ...byBoth,
    ...byName,
    ...byFigures.filter(({ column }) => called.includes(column)),
    ...byNumber,
  ].filter(({ column, parts }) => {
    const amounts = parts.map((part) => part.column);
    return !isMultipliedInto(compared, column.column, amounts);
  });
  const totals = new Map(named.map((total) => [total.column, total]));
  const unnamed: FigureColumn[] = [];
  for (const total of byFigures) {
    const { column, parts } = total;
    if (totals.has(column) || parts.some((part) => leadsTo(totals, part, column))) continue;
    totals.set(column, total);
    unnamed.push(column);
  }
  return { totals: [...totals.values()], unnamed };

  function fittingIn({ column, parts }: ColumnTotal): Fitting {
    return fitOfColumn(doubles, places, asFitted(column), parts.map(asFitted));
  }

  /** True where most of what a total states is the sum, but for roundings. */
  function isMostly(total: ColumnTotal, share = BELIEVED): boolean {
    const { stated, fitting } = fittingIn(total);
    return fitting >= stated * share || fitting + roughIn(total) >= stated * share;
  }

  /** In how many rows a total is off by what roundings explain. */
  function roughIn({ column, parts }: ColumnTotal): number {
    const at = (own: FigureColumn, row: number) => doubles.value(row, own.column) || 0;
    return places.filter((row) => {
      const figures = parts.map((part) => at(part, row));
      return isOffByRoundings(at(column, row), figures);
    }).length;
  }

  /** True where no row ever falls: each time may hold all that came before it, "25 │ 50 │ 75 │ 100". */
  function growFromTimeToTime(parts: readonly FigureColumn[]): boolean {
    const figures = places.map((row) =>
      parts.flatMap(({ column }) => nonZero(doubles.column(column)[row - doubles.first])),
    );
    return figures.every((own) => own.every((figure, at) => at === 0 || figure >= (own[at - 1] ?? 0)));
  }
}

function asFitted({ column, words }: FigureColumn): FitColumn {
  return { column, isSum: words.some(isTotal) };
}

/** Nothing for a blank, a text, a zero. */
function nonZero(figure: number | undefined): readonly number[] {
  return figure === undefined || Number.isNaN(figure) || figure === 0 ? [] : [figure];
}

/** Totals that may add up all that stands beside them, where none of that is a total itself. */
function withAllBeside(called: readonly FigureColumn[], additive: readonly FigureColumn[]): readonly ColumnTotal[] {
  return called.flatMap((column) => {
    const parts = besides(column, additive);
    return parts.length < 2 || parts.some((part) => called.includes(part)) ? [] : [{ column, parts }];
  });
}

/** In figures of so many units, the one row that is right is so by no chance. */
const TELLING = 100;

/** Of more rows the figures of three tell by themselves. */
const MOST_ROWS = 3;

/** True where one of two rows is the sum, or two of three but for roundings, and the other is so but for a slip of the hand. */
function isRightButForASlip({ column, parts }: ColumnTotal, doubles: Doubles, rows: readonly number[]): boolean {
  const at = (own: FigureColumn, row: number) => doubles.column(own.column)[row - doubles.first] ?? Number.NaN;
  const stated = rows.flatMap((row) => {
    const value = at(column, row);
    const figures = parts.flatMap((part) => at(part, row) || []);
    const sum = figures.reduce((so, figure) => so + figure, 0);
    return Number.isNaN(value) || (value === 0 && sum === 0) ? [] : [{ row, value, figures, sum }];
  });
  const off = stated.filter(({ value, sum }) => !isSame(value, sum));
  const [wrong, ...others] = off.filter(({ value, figures }) => !isRoughSum(value, figures.filter(Boolean)));
  if (stated.length > MOST_ROWS || off.length === stated.length || !wrong || others.length > 0) return false;
  const distance = Math.abs(wrong.value - wrong.sum);
  const unit = unitOf(stated.flatMap(({ value, figures }) => [value, ...figures]));
  return (
    stated.every(({ value }) => Math.abs(value) >= TELLING * unit) &&
    distance > roundingOf(unit, parts.length) &&
    (isOneDigitOff(distance) || isSlipped(wrong.row, unit))
  );

  function isSlipped(row: number, unit: number): boolean {
    const figureIn = (own: FigureColumn) => sumFigureAt({ row, column: own.column }, valueAt);
    const total = figureIn(column);
    const figures = parts.flatMap((part) => figureIn(part) ?? []);
    return total !== null && isSlippedSum(total, figures, { decimals: decimalsIn(unit) });
  }

  function valueAt({ row, column: own }: Cell): number | null {
    const value = doubles.value(row, own);
    return Number.isNaN(value) ? null : value;
  }
}
