import { listed, numberEn } from "../counted";
import type { ChartTexts } from "./texts";

/** More names than this are counted, not listed. */
const MOST_NAMED = 12;

/** Charts and what stands around them, in English. */
export const charts: ChartTexts = {
  titles: {
    permits: "Permits issued by month",
    investment: "Investment by sektor",
    nrr: "Average (NRR) of each unsur",
    index: "Index of each unsur",
  },
  periods: (title) => `${title}: periods compared`,
  altText: ({ title, categories, series, extremes, bands }, figure) =>
    [
      `Column chart: ${title}.`,
      `Along the axis: ${named(categories)}.`,
      ...(series.length > 1 ? [`Columns: ${named(series)}.`] : []),
      ...(extremes
        ? [
            `Highest ${figure(extremes.highest.figure)} (${point(extremes.highest, series)}), ` +
              `lowest ${figure(extremes.lowest.figure)} (${point(extremes.lowest, series)}).`,
          ]
        : []),
      ...(bands.length > 0 ? [`Lines of the grades: ${bands.join("; ")}.`] : []),
    ].join(" "),
  heading: "Chart",
  place: "Where a new chart goes",
  places: { beside: "Beside the table", sheet: "On the sheet Grafik" },
  make: "Make or update the chart",
  makeOf: (title) => `Make or update the chart ${title}`,
  preview: "See a preview",
  previewFailed: "The preview could not be loaded. The chart in Excel can be made all the same.",
  hasErrors: "Some figures of this table are still wrong. Put them right first; the chart shows what the table says.",
  withheld: {
    blank: "There are no figures to draw yet. Fill the table first.",
    texts:
      "Some figures are stored as text, which Excel draws as zeros. Turn them into numbers (Data › Text to Columns), then check again.",
    many: "There are too many rows and columns for one chart. Add a row or column of totals.",
    scattered: "The figures do not stand in one row or column, so Excel cannot draw them.",
  },
  made: (title, sheet) => `The chart “${title}” was made on the sheet ${sheet}.`,
  updated: (title, sheet) => `The chart “${title}” on the sheet ${sheet} was brought up to date.`,
  noAltText: (altText) =>
    `This Excel takes no alternative text. Right-click the chart, choose Edit Alt Text, and enter: ${altText}`,
  undone: {
    removed: (title) => `The chart “${title}” was taken away again.`,
    restored: (title) => `The chart “${title}” is as it was before it was brought up to date.`,
    changed: (title) => `The chart “${title}” was left, because it was changed since.`,
    gone: (title) => `The chart “${title}” is not to be found any more.`,
  },
};

function named(names: readonly string[]): string {
  return names.length > MOST_NAMED ? `${numberEn(names.length)} names` : listed(names.filter(Boolean), "and");
}

function point(
  { category, series }: { readonly category: string; readonly series: string },
  all: readonly string[],
): string {
  return all.length > 1 ? `${category}, ${series}` : category;
}
