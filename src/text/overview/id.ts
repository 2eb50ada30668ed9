import { monthName } from "../../core/dates/months";
import { numberId } from "../counted";
import type { OverviewTexts } from "./texts";

/** So many names are listed. */
const MOST_NAMES = 5;

function listId(names: readonly string[]): string {
  const others = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(others > 0 ? [`${numberId(others)} lainnya`] : [])].join(", ");
}

function ikmId(ikm: number): string {
  return ikm.toFixed(2).replace(".", ",");
}

const ROMAN = ["I", "II", "III", "IV"];

function periodId(months: readonly number[]): string {
  const [first = 1, last = first] = [months[0], months.at(-1)];
  const length = last - first + 1;
  if (months.length === 0 || length === 12) return "Tahun";
  if (length === 3 && first % 3 === 1) return `Triwulan ${ROMAN[(first - 1) / 3] ?? ""}`;
  if (length === 6 && first % 6 === 1) return `Semester ${ROMAN[(first - 1) / 6] ?? ""}`;
  return length === 1 ? monthName(first) : `${monthName(first)}–${monthName(last)}`;
}

/** What many workbooks come to, in Bahasa Indonesia. */
export const overview: OverviewTexts = {
  files: (all, wrong, unusable) =>
    [
      `${numberId(all)} berkas`,
      ...(wrong > 0 ? [`${numberId(wrong)} dengan kesalahan`] : []),
      ...(unusable > 0 ? [`${numberId(unusable)} tidak dapat dibaca`] : []),
    ].join(", ") + ".",
  verdicts: "HASIL SETIAP BERKAS",
  differing: "YANG BERBEDA DI ANTARA BERKAS",
  together: "SEMUA BERKAS BERSAMA",
  traits: {
    surveyPeriod: "Periode survei",
    permitsPeriod: "Periode izin",
    unsur: "Banyaknya unsur",
    best: "Jawaban tertinggi",
    weight: "Bobot unsur",
    place: "Letak jawaban survei",
  },
  differs: (trait, most, others) =>
    `${trait}: kebanyakan ${most}; ${others.map(({ value, names }) => `${value} di ${listId(names)}`).join("; ")}.`,
  without: (kind, files) => `${kind}: tidak ada di ${listId(files)}.`,
  copies: (file, copies) => `${listId(copies)} sama persis dengan ${file}; isinya dihitung satu kali.`,
  noPeriod: "tanpa periode",
  period: (months, year) => [periodId(months), year ?? ""].join(" ").trim(),
  surveyTotal: (period, files, respondents, lowest, highest) =>
    `Survei ${period}: ${numberId(respondents)} responden di ${numberId(files)} berkas; IKM ${ikmId(lowest.ikm)}` +
    (ikmId(lowest.ikm) === ikmId(highest.ikm)
      ? "."
      : ` (${lowest.file}) sampai ${ikmId(highest.ikm)} (${highest.file}).`),
  permitsTotal: (period, files, total) => `Izin terbit ${period}: ${numberId(total)} di ${numberId(files)} tabel.`,
};
