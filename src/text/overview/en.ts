import { monthNameEn } from "../../core/dates/months";
import { counted, numberEn } from "../counted";
import type { OverviewTexts } from "./texts";

/** So many names are listed. */
const MOST_NAMES = 5;

function list(names: readonly string[]): string {
  const others = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(others > 0 ? [`${numberEn(others)} more`] : [])].join(", ");
}

const ROMAN = ["I", "II", "III", "IV"];

function periodEn(months: readonly number[]): string {
  const [first = 1, last = first] = [months[0], months.at(-1)];
  const length = last - first + 1;
  if (months.length === 0 || length === 12) return "year";
  if (length === 3 && first % 3 === 1) return `quarter ${ROMAN[(first - 1) / 3] ?? ""}`;
  if (length === 6 && first % 6 === 1) return `half-year ${ROMAN[(first - 1) / 6] ?? ""}`;
  return length === 1 ? monthNameEn(first) : `${monthNameEn(first)}–${monthNameEn(last)}`;
}

function ikmEn(ikm: number): string {
  return ikm.toFixed(2);
}

/** What many workbooks come to, in English. */
export const overview: OverviewTexts = {
  page: { name: "Check many workbooks", address: "banyak.html" },
  files: (all, wrong, unusable) =>
    [
      counted(all, "file", "files"),
      ...(wrong > 0 ? [`${numberEn(wrong)} with errors`] : []),
      ...(unusable > 0 ? [`${numberEn(unusable)} that cannot be read`] : []),
    ].join(", ") + ".",
  verdicts: "EACH FILE",
  differing: "WHAT DIFFERS BETWEEN FILES",
  together: "ALL FILES TOGETHER",
  traits: {
    surveyPeriod: "Period of the survey",
    permitsPeriod: "Period of the permits",
    unsur: "Number of unsur",
    best: "Best answer",
    weight: "Weight of an unsur",
    place: "Place of the answers",
  },
  differs: (trait, most, others) =>
    `${trait}: mostly ${most}; ${others.map(({ value, names }) => `${value} in ${list(names)}`).join("; ")}.`,
  without: (kind, files) => `${kind}: none in ${list(files)}.`,
  copies: (file, copies) => `Just the same as ${file}, and added up once: ${list(copies)}.`,
  noPeriod: "without a period",
  period: (months, year) => [periodEn(months), year ?? ""].join(" ").trim(),
  surveyTotal: (period, files, respondents, lowest, highest) =>
    `Survey ${period}: ${counted(respondents, "respondent", "respondents")} in ${counted(files, "file", "files")}; IKM ` +
    ikmEn(lowest.ikm) +
    (ikmEn(lowest.ikm) === ikmEn(highest.ikm) ? "." : ` (${lowest.file}) to ${ikmEn(highest.ikm)} (${highest.file}).`),
  permitsTotal: (period, files, total) =>
    `Permits issued ${period}: ${counted(total, "permit", "permits")} in ${counted(files, "table", "tables")}.`,
};
