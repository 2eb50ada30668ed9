import type { Chart } from "../../core/charts/chart";

const MARK = "Rekap PTSP";

/** What a chart is called in the workbook: by its table's place and by what it draws. */
export function chartName(chart: Chart): string {
  return `${sortOf(chart)} (${chart.sheet})`;
}

/** True for a chart that is called so; on its own sheet it is known also after the sheet was given another name. */
export function isCalled(name: string, chart: Chart, isOnOwnSheet: boolean): boolean {
  return isOnOwnSheet ? name.startsWith(`${sortOf(chart)} (`) : name === chartName(chart);
}

function sortOf({ of, shows, number }: Chart): string {
  return `${MARK} ${of}${shows === "periods" ? " periods" : ""} ${number}`;
}
