import type { Chart } from "../../core/charts/chart";
import { areaName, type Area } from "../../core/grid/area";
import type { Block, CellsOf } from "./chartStep";

/** Lines are drawn from cells, which stand right of the charts on their common sheet, a column for each line. */
const FIRST_COLUMN = 26;
/** Above the figures: whose lines they are, and what each is called. */
const HEAD = 2;

/**
 * The cells that the lines of a chart are drawn from: the same figure as often as the chart has names on its axis.
 *
 *   Rekap PTSP nrr 1 (SKM) │             │
 *   A ≥ 3,5324             │ B ≥ 3,0644  │ C ≥ 2,6
 *   3.5324                 │ 3.0644      │ 2.6
 *   3.5324                 │ 3.0644      │ 2.6
 */
export interface BandCells {
  readonly area: Area;
  readonly block: Block;
  /** The figures of each line. */
  readonly lines: readonly CellsOf[];
}

/** The lowest band has no line: everything below the others is in it. */
export function bandsDrawn({ bands }: Chart): readonly { readonly least: number }[] {
  return bands?.filter(({ least }) => least > 0) ?? [];
}

/** The cells of the lines of a chart in the columns from one on. */
export function bandCells(
  chart: Chart,
  name: string,
  words: readonly string[],
  sheet: string,
  left: number,
): BandCells {
  const bands = bandsDrawn(chart);
  const count = chart.categoryNames.length;
  const figures = bands.map(({ least }) => least);
  const area = { top: 0, left, bottom: HEAD + count - 1, right: left + bands.length - 1 };
  const heading = figures.map((_, at) => (at === 0 ? name : ""));
  return {
    area,
    block: [heading, figures.map((_, at) => words[at] ?? ""), ...Array.from({ length: count }, () => figures)],
    lines: figures.map((_, at) => {
      const column = { ...area, top: HEAD, left: left + at, right: left + at };
      return { sheet, address: areaName(column) };
    }),
  };
}

/**
 * The column of the lines that a chart has already, or the first that is free, by the headings of the sheet's first row and
 * the last column in which anything stands: the sheet may be a person's own.
 */
export function columnFor(name: string, headings: readonly unknown[], lastFilled: number): number {
  const own = headings.indexOf(name);
  if (own !== -1) return own;
  if (lastFilled < FIRST_COLUMN) return FIRST_COLUMN;
  return Math.max(headings.findLastIndex((heading) => heading !== "") + WIDEST, lastFilled + APART);
}

/** A blank column between what stands there and new lines. */
const APART = 2;

/** Lines of one chart, with a blank column behind them. */
const WIDEST = 5;
