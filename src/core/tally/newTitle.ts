import { monthName } from "../dates/months";

const QUARTERS = ["I", "II", "III", "IV"];

/** The title of a new table, in the language of the sheets: "Rekapitulasi Izin Terbit Triwulan II Tahun 2024". */
export function newTitle(months: readonly number[], year: number): string {
  return `Rekapitulasi Izin Terbit ${periodOf(months)}Tahun ${year}`;
}

/** The months are consecutive. */
function periodOf(months: readonly number[]): string {
  const [first = 1] = months;
  const last = months.at(-1) ?? first;
  if (months.length === 12) return "";
  if (months.length === 3 && first % 3 === 1) return `Triwulan ${QUARTERS[(first - 1) / 3] ?? ""} `;
  return `Bulan ${first === last ? monthName(first) : `${monthName(first)}–${monthName(last)}`} `;
}
