import type { SimulatorTexts } from "../../text/simulator/texts";
import type { BookChart, ChartSeries } from "../book/bookChart";
import type { Book } from "../book/book";
import { valueOf } from "../book/content";
import { rangeAddress } from "../objects/rangeAddress";

/** A drawing is so wide and high, in units of its own. */
const [WIDTH, HEIGHT] = [260, 130];
/** Excel's own colour of a column that was given none. */
const USUAL = "#4472c4";

/** The charts that an add-in has asked for, below the sheet: what each draws, and in plain strokes how it looks. */
export function ChartStrip({ book, texts }: { readonly book: Book; readonly texts: SimulatorTexts }) {
  const charts = book.sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet: sheet.name, chart })));
  if (charts.length === 0) return null;
  return (
    <section className="charts" aria-label={texts.charts}>
      {charts.map(({ sheet, chart }) => (
        <figure key={chart.id}>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={chart.altTextDescription}>
            <Strokes chart={chart} />
          </svg>
          <figcaption>
            <strong>{titleOf(chart)}</strong> ({texts.chartOn(sheet)})
            {chart.series.map((series, at) => (
              <div key={at}>
                {series.name}: {cellsOf(series)}
              </div>
            ))}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

function Strokes({ chart: { series, valueAxis } }: { readonly chart: BookChart }) {
  const figures = series.map(figuresOf);
  const [least, most] = [Number(valueAxis.get("minimum") ?? 0), Math.max(1, ...figures.flat())];
  const heightOf = (figure: number) => (Math.max(0, figure - least) / (most - least)) * (HEIGHT - 10);
  const columns = series.filter(isColumn).length;
  const slot = WIDTH / Math.max(1, figures[0]?.length ?? 1);
  return series.map((one, at) => {
    const own = figures[at] ?? [];
    if (!isColumn(one)) {
      const height = HEIGHT - heightOf(own[0] ?? 0);
      return <line key={at} x1={0} x2={WIDTH} y1={height} y2={height} stroke={one.line ?? USUAL} />;
    }
    const width = (slot * 0.8) / columns;
    return own.map((figure, place) => (
      <rect
        key={`${at} ${place}`}
        x={place * slot + slot * 0.1 + at * width}
        y={HEIGHT - heightOf(figure)}
        width={width}
        height={heightOf(figure)}
        fill={one.fill ?? USUAL}
      />
    ));
  });
}

function isColumn({ chartType }: ChartSeries): boolean {
  return chartType !== "Line";
}

/** Like Excel, a text is drawn as a zero. */
function figuresOf({ values }: ChartSeries): readonly number[] {
  if (!values?.area) return [];
  return values.sheet
    .read(values.area, valueOf)
    .flat()
    .map((value) => (typeof value === "number" ? value : 0));
}

function cellsOf({ values }: ChartSeries): string {
  return values?.area ? rangeAddress(values.sheet.name, values.area) : "#REF!";
}

function titleOf({ title }: BookChart): string {
  const text = title.get("text");
  return typeof text === "string" ? text : "";
}
