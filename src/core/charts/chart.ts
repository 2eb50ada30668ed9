import type { Area, SheetArea } from "../grid/area";
import type { GradeBand, Plot } from "../tables/plot";

/** A chart as a table deserves it: plain data, which Excel is told and the pane's preview draws. */
export interface Chart {
  readonly of: Plot["of"];
  /** Whether it draws one table, or the same figures of several periods. */
  readonly shows: "table" | "periods";
  /** The sheet and the area of the table that it belongs to. */
  readonly sheet: string;
  readonly area: Area;
  /** Which of the charts of its sort on its sheet it is, from 1. */
  readonly number: number;
  /** The line of the sheet that names the table; null where none does. */
  readonly title: string | null;
  /** What stands along the axis: cells of one row or column, and what they say. */
  readonly categories: SheetArea;
  readonly categoryNames: readonly string[];
  /** What is drawn at each of these, from the darkest on. */
  readonly series: readonly Series[];
  /** Lines to read a grade off, the best first; null where figures have none. */
  readonly bands: readonly GradeBand[] | null;
}

/** Figures of one colour. */
export interface Series {
  readonly name: string;
  readonly values: SheetArea;
  /** Null where nothing stands. */
  readonly figures: readonly (number | null)[];
}

/**
 * Why a table has no chart though reports draw its like: nothing is in it; figures are typed as texts, which Excel draws as
 * zeros; there are more lines than colours, and no sums; what belongs together does not stand in one row or column.
 */
export type Withheld = "blank" | "texts" | "many" | "scattered";
