import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from "chart.js";
import type { Chart } from "../../core/charts/chart";
import { axisOf } from "../../core/charts/axis";
import { BAND_COLOURS, COLOURS, OUTLINE } from "../../core/charts/colours";
import type { ChartWords } from "../../workbook";

Drawing.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

/** A narrow pane has room for so much of a name. */
const LONGEST_NAME = 16;

/** Draws a chart as Excel will, as near as a pane needs it; gives the way to take it away. */
export function drawPreview(canvas: HTMLCanvasElement, chart: Chart, { bands }: ChartWords): () => void {
  const leasts = (chart.bands ?? []).map(({ least }) => least).filter((least) => least > 0);
  const columns = chart.series.map(({ name, figures }, at) => ({
    type: "bar" as const,
    label: short(name),
    data: [...figures],
    backgroundColor: COLOURS[at % COLOURS.length] ?? COLOURS[0],
    borderColor: OUTLINE,
    borderWidth: 1,
    order: 1,
  }));
  const lines = leasts.map((least, at) => ({
    type: "line" as const,
    label: bands[at] ?? "",
    data: chart.categoryNames.map(() => least),
    borderColor: BAND_COLOURS[at % BAND_COLOURS.length] ?? BAND_COLOURS[0],
    borderWidth: 2,
    pointRadius: 0,
    order: 0,
  }));
  const axis = axisOf(chart);
  const drawing = new Drawing(canvas, {
    data: { labels: chart.categoryNames.map(short), datasets: [...columns, ...lines] },
    options: {
      animation: false,
      aspectRatio: 1.1,
      plugins: { legend: { display: columns.length + lines.length > 1, position: "bottom", labels: { boxWidth: 12 } } },
      scales: { y: axis ? { min: axis.minimum, max: axis.maximum } : { beginAtZero: true } },
    },
  });
  return () => {
    drawing.destroy();
  };
}

function short(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
