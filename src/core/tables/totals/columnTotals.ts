import type { FigureColumn } from "../../layout/columns";
import { isTotal } from "../../layout/vocabulary";
import { Lines, type Figure } from "../../sums/lines";
import { outline } from "../../sums/outline";
import type { Line } from "../../layout/line";
import { Doubles } from "../../sums/doubles";
import { fitOfColumn, type FitColumn, type Total } from "../../sums/fit";
import type { Fitting } from "../../sums/fitting";
import type { SumsReader } from "../sums/reader";
import { isCalledTotal, namedColumnTotals, type ColumnTotal } from "./namedColumns";
import type { Figures } from "./rowTotals";
import type { Vocabulary } from "./vocabulary";

/** So many rows must say what a column adds up. */
const FEWEST_ROWS = 3;
/** Of the figures that a named sum states, so many must be it. */
const BELIEVED = 0.6;

/** The columns called totals that are: by most of their figures, or by their words where these leave nothing open. */
export function columnTotalsOf(
  { lines, columns, reader }: Figures,
  rowTotals: readonly Total[],
  vocabulary: Vocabulary,
): readonly ColumnTotal[] {
  const rows = addedRows({ lines, rowTotals });
  const places = rows.map(({ row }) => row);
  const doubles = new Doubles(reader, places);
  const named = columns.filter((column) => isCalledTotal(column, columns));
  const byFigures =
    named.length === 0 ? [] : outlined(rows, columns, reader).filter(({ column }) => named.includes(column));
  const byName = namedColumnTotals(columns, vocabulary).filter((total) => {
    const { stated, fitting } = fittingIn(total);
    return stated === 0 || fitting >= stated * BELIEVED;
  });
  const byBoth = vocabulary.mayAdd(columns).filter((total) => {
    const { stated, fitting } = fittingIn(total);
    return total.parts.length >= 2 && fitting >= FEWEST_ROWS && fitting >= stated * BELIEVED;
  });
  return [...new Map([...byBoth, ...byName, ...byFigures].map((total) => [total.column, total])).values()];

  function fittingIn({ column, parts }: ColumnTotal): Fitting {
    return fitOfColumn(doubles, places, asFitted(column), parts.map(asFitted));
  }
}

function asFitted({ column, words }: FigureColumn): FitColumn {
  return { column, isSum: words.some(isTotal) };
}

function outlined(rows: readonly Line[], columns: readonly FigureColumn[], reader: SumsReader): readonly ColumnTotal[] {
  const figures = rows.map(({ row }) => columns.map(({ column }) => figureAt(reader, row, column)));
  return outline(Lines.ofRows(figures).turned()).flatMap(({ line, parts, hits, misses }) => {
    const column = columns[line];
    const isSure = hits >= FEWEST_ROWS && misses * 3 <= hits;
    return column && isSure ? [{ column, parts: parts.flatMap((part) => columns[part] ?? []) }] : [];
  });
}

/** Rows of items and of believed totals: what stands beside them, as averages, is not added up across. */
export function addedRows({
  lines,
  rowTotals,
}: {
  readonly lines: readonly Line[];
  readonly rowTotals: readonly Total[];
}): readonly Line[] {
  const sums = new Set(rowTotals.map(({ line }) => line));
  return lines.filter((line) => line.hasFigures && (line.kind === "item" || sums.has(line)));
}

function figureAt(reader: SumsReader, row: number, column: number): Figure | null {
  const stated = reader.stated({ row, column });
  return stated.kind === "number" ? { value: stated.value.valueOf(), decimals: stated.decimals } : null;
}
