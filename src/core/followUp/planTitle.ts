import type { Table } from "../tables/table";
import { periodAround, yearAround } from "../titles/aroundTable";

/** The title of a plan, in the language of the sheets: "Rencana Tindak Lanjut Hasil … (SKM) Triwulan II Tahun 2024". */
export function planTitle(survey: Table): string {
  const period = periodAround(survey);
  const year = period?.year ?? yearAround(survey);
  const ofYear = year === null || period?.text.includes(String(year)) ? [] : [`Tahun ${year}`];
  return [
    "Rencana Tindak Lanjut Hasil Survei Kepuasan Masyarakat (SKM)",
    ...(period ? [period.text] : []),
    ...ofYear,
  ].join(" ");
}
