import type { Table } from "../tables/table";
import { datedPeriod } from "../titles/datedPeriod";

/** The title of a plan, in the language of the sheets: "Rencana Tindak Lanjut Hasil … (SKM) Triwulan II Tahun 2024". */
export function planTitle(survey: Table): string {
  const period = datedPeriod(survey);
  return ["Rencana Tindak Lanjut Hasil Survei Kepuasan Masyarakat (SKM)", ...(period ? [period.text] : [])].join(" ");
}
