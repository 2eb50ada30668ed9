/** Months as offices write them, in Bahasa Indonesia and, from other systems, in English. */
const MONTHS: readonly RegExp[] = [
  /^jan(uari|uary)?$/,
  /^[fp]eb(ruari|ruary)?$/,
  /^mar(et|ch)?$/,
  /^apr(il)?$/,
  /^(mei|may)$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^(agu|agt|ags|agustus|aug|august)$/,
  /^sept?(ember)?$/,
  /^o[ck]t(ober)?$/,
  /^no[vp](ember)?$/,
  /^de[sc](ember)?$/,
];

/** A pattern, without regard to case, for the name of a month. */
export const MONTH_NAME = MONTHS.map(({ source }) => source.slice(1, -1).replaceAll("(", "(?:")).join("|");

const ANY = new RegExp(`^(?:${MONTH_NAME})$`);

/** The number of a month by its name or abbreviation: 4 for "April", "Apr." or "APR"; null for anything else. */
export function monthOf(name: string): number | null {
  const bare = name.trim().toLowerCase().replace(/\.$/, "");
  return ANY.test(bare) ? MONTHS.findIndex((pattern) => pattern.test(bare)) + 1 : null;
}

const NAMES = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];

/** The name of a month as the sheets have it: "April" for 4. */
export function monthName(month: number): string {
  return NAMES[month - 1] ?? String(month);
}

const ENGLISH = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The same in English: "May" for 5. */
export function monthNameEn(month: number): string {
  return ENGLISH[month - 1] ?? String(month);
}

/** A month of a year; the year is null where nothing says it. */
export interface Month {
  readonly month: number;
  readonly year: number | null;
}

/** Reads "April", "Apr-24", "APRIL 2024", "Bulan April" or "04/2024"; null for anything else. */
export function readMonth(text: string): Month | null {
  const folded = text.trim().replace(/^bulan /i, "");
  const numeric = /^(0?[1-9]|1[0-2])[/-]((?:19|20)\d\d)$/.exec(folded);
  if (numeric) return { month: Number(numeric[1]), year: Number(numeric[2]) };
  const named = /^([a-z]+)\.?(?:[\s\-/'’]*((?:19|20)?\d\d))?$/i.exec(folded);
  const month = monthOf(named?.[1] ?? "");
  if (month === null) return null;
  return { month, year: named?.[2] === undefined ? null : yearOf(named[2]) };
}

/** "24" is 2024. */
function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
