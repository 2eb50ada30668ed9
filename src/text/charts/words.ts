import type { Chart } from "../../core/charts/chart";
import { extremesOf } from "../../core/charts/extremes";
import { decimalsOf, exact } from "../../core/numbers/exact";
import type { ChartWords } from "../../workbook";
import { writeNumber } from "../speak";
import type { Texts } from "../texts";

/** What is said beyond this is noise of the arithmetic. */
const MOST_DECIMALS = 4;

/** The words of a chart: its title is that of its table. */
export function chartWords(chart: Chart, texts: Texts): ChartWords {
  const { charts } = texts;
  const figure = (number: number) => writeNumber(exact(number), Math.min(decimalsOf(number), MOST_DECIMALS), texts);
  const own = chart.title ?? charts.titles[chart.of];
  const title = chart.shows === "periods" ? charts.periods(own) : own;
  const bands = (chart.bands ?? [])
    .filter(({ least }) => least > 0)
    .map(({ mutu, least }) => `${mutu} ≥ ${figure(least)}`);
  const series = chart.series.map(({ name }) => name);
  const altText = charts.altText(
    { title, categories: chart.categoryNames, series, extremes: extremesOf(chart), bands },
    figure,
  );
  return { title, altText, bands };
}
