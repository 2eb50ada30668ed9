import { BAND_COLOURS, COLOURS, OUTLINE } from "../../core/charts/colours";
import type { CellsOf, ChartImage, SeriesImage } from "./chartStep";

/** Points. */
const LINE_WEIGHT = 1.5;

/**
 * Has a chart draw what an image says, where it drew what `was` says. Series that it has keep their look; new ones get
 * one, and so do all from the first that is a column where it was a line, or the other way round. What somebody has added
 * behind them stays.
 */
export function drawImage(context: Excel.RequestContext, chart: Excel.Chart, image: ChartImage, was: ChartImage): void {
  const columns = columnsOf(image);
  const isAlike = columns === columnsOf(was) || image.bands + was.bands === 0;
  const kept = Math.min(image.series.length, isAlike ? was.series.length : Math.min(columns, columnsOf(was)));
  for (let at = was.series.length - 1; at >= kept; at--) chart.series.getItemAt(at).delete();
  for (const [at, series] of image.series.entries()) {
    const own = at < kept ? chart.series.getItemAt(at) : chart.series.add(series.name);
    draw(context, own, series);
    if (at >= kept) dress(own, at, columns);
  }
  chart.title.text = image.title;
}

function columnsOf({ series, bands }: ChartImage): number {
  return series.length - bands;
}

function draw(
  context: Excel.RequestContext,
  series: Excel.ChartSeries,
  { name, values, categories }: SeriesImage,
): void {
  series.name = name;
  if (values) series.setValues(rangeOf(context, values));
  if (categories) series.setXAxisValues(rangeOf(context, categories));
}

/** Columns are told apart by how dark they are, lines have no marks. */
function dress(series: Excel.ChartSeries, at: number, columns: number): void {
  if (at < columns) {
    series.format.fill.setSolidColor(COLOURS[at % COLOURS.length] ?? COLOURS[0]);
    series.format.line.color = OUTLINE;
    return;
  }
  series.chartType = "Line";
  series.markerStyle = "None";
  series.format.line.color = BAND_COLOURS[(at - columns) % BAND_COLOURS.length] ?? BAND_COLOURS[0];
  series.format.line.weight = LINE_WEIGHT;
}

export function rangeOf(context: Excel.RequestContext, { sheet, address }: CellsOf): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}
