import type { Chart, Withheld } from "../../core/charts/chart";
import type { Point } from "../../core/charts/extremes";
import type { UndoneChart } from "../../workbook";

/** How a figure of a chart is written: with as many decimals as it has, three at most. */
export type WriteFigure = (figure: number) => string;

/** What a chart says, and what stands around it in the pane. */
export interface ChartTexts {
  /** What a chart is called whose table has no title. */
  readonly titles: Readonly<Record<Chart["of"], string>>;
  /** Over the same figures of several periods. */
  readonly periods: (title: string) => string;
  /** What is told in place of the chart. */
  readonly altText: (told: AltText, figure: WriteFigure) => string;
  readonly heading: string;
  readonly place: string;
  readonly places: { readonly beside: string; readonly sheet: string };
  readonly make: string;
  /** The same for who does not see which chart the button belongs to. */
  readonly makeOf: (title: string) => string;
  readonly preview: string;
  readonly previewFailed: string;
  /** The table has mistakes, which the chart shows until they are put right. */
  readonly hasErrors: string;
  readonly withheld: Readonly<Record<Withheld, string>>;
  readonly made: (title: string, sheet: string) => string;
  readonly updated: (title: string, sheet: string) => string;
  /** Excel took no alternative text; it follows, to be copied. */
  readonly noAltText: (altText: string) => string;
  readonly undone: Readonly<Record<UndoneChart["became"], (title: string) => string>>;
}

/** What an alternative text tells. */
export interface AltText {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly string[];
  readonly extremes: { readonly highest: Point; readonly lowest: Point } | null;
  /** The lines to read a grade off. */
  readonly bands: readonly string[];
}
