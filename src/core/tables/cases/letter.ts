/** A number of a letter, taken apart: serial, who wrote it, month in Roman numerals, year. */
export interface LetterNumber {
  /** As it stands: "234/DPMPTSP/PIPM/IV/2024". */
  readonly text: string;
  /** The same for the same number, however it is spaced. */
  readonly key: string;
  /** Null where several parts may be it. */
  readonly serial: number | null;
  /** 1 to 12, and as it stands; null where the number names no month, or several. */
  readonly month: { readonly number: number; readonly roman: string } | null;
  readonly year: number | null;
}

const MONTHS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/** Three parts or more between strokes. */
const NUMBER = /(?<![\p{L}\p{N}/])[\p{L}\p{N}][\p{L}\p{N}.-]*(?: ?\/ ?[\p{L}\p{N}][\p{L}\p{N}.&-]*){2,}/gu;
const YEAR = /^(?:19|20)\d\d$/;
/** "234", "234.a", "B-234"; "000.1.5" is a code of what the letter is about. */
const SERIAL = /^(?:[A-Z]{1,2}[.-])?(\d+)(?:[.-]?[A-Z])?$/;

/** The numbers of letters in a text; dates between strokes and offices named so are none. */
export function lettersIn(text: string): readonly LetterNumber[] {
  return [...text.matchAll(NUMBER)].flatMap(([found]) => letterOf(found.replace(/[.-]+$/, "")) ?? []);
}

function letterOf(text: string): LetterNumber | null {
  const parts = text.split("/").map((part) => part.trim().toUpperCase());
  const months = parts.filter((part) => MONTHS.includes(part));
  const year = parts.findLast((part) => YEAR.test(part));
  const serials = parts.flatMap((part) => (part === year ? [] : (SERIAL.exec(part)?.[1] ?? [])));
  const isOfOffice = parts.some((part) => /[A-Z]{2}/.test(part) && !MONTHS.includes(part));
  if (serials.length === 0 || !isOfOffice || (year === undefined && months.length === 0)) return null;
  const [roman, ...more] = months;
  return {
    text,
    key: parts.join("/"),
    serial: serials.length === 1 ? Number(serials[0]) : null,
    month: roman !== undefined && more.length === 0 ? { number: MONTHS.indexOf(roman) + 1, roman } : null,
    year: year === undefined ? null : Number(year),
  };
}

/** "V" for 5. */
export function romanMonth(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}
