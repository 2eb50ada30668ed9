import type { CellValue } from "../grid/sheet";

/** The number of a column as a row below its header tells it, and those of the columns that it adds up; none where nothing says so. */
export interface ColumnNumber {
  readonly number: number | null;
  readonly parts: readonly number[];
}

/** "5", "(5)", "5.". */
const NUMBER = /^\(?(\d{1,2})\)?\.?$/;
/** "5=3+4", "(5=3+4)", "5 = (3) + (4)", "9=3 s.d. 8". */
const SUM =
  /^\(?(?:\(?(\d{1,2})\)? ?[=:] ?)?\(?(\(?\d{1,2}\)?(?: ?(?:\+|s ?[./]? ?d\.?|sampai( dengan)?) ?\(?\d{1,2}\)?)+)\)?$/i;

/** What a cell says of the number of its column; null for anything else. Excel turns a typed "(5)" into −5. */
export function columnNumber(value: CellValue): ColumnNumber | null {
  if (typeof value === "number") return Number.isInteger(value) ? { number: Math.abs(value), parts: [] } : null;
  if (typeof value !== "string") return null;
  const number = NUMBER.exec(value.trim())?.[1];
  if (number !== undefined) return { number: Number(number), parts: [] };
  const [, own, sum] = SUM.exec(value.trim()) ?? [];
  return sum === undefined ? null : { number: own === undefined ? null : Number(own), parts: partsIn(sum) };
}

/** True for "5=3+4". */
export function saysSum(text: string): boolean {
  return /[+sd]/i.test(text) && (columnNumber(text)?.parts.length ?? 0) > 0;
}

/** "9 = 5-6-7-8". */
const LEFT = /^\(?(?<own>\d{1,2}) ?= ?(?<parts>\d{1,2}(?: ?[-–] ?\d{1,2}){2,})\)?$/;

/** True for the number of a column that holds what all columns between leave of another: "9 = 5-6-7-8". */
export function saysWhatIsLeft(text: string): boolean {
  const { own, parts = "" } = LEFT.exec(text.trim())?.groups ?? {};
  const numbers = [...parts.split(/[-–]/), own].map(Number);
  return own !== undefined && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}

/** 3 and 4 of "3+4"; all from 3 to 8 of "3 s.d. 8". */
function partsIn(sum: string): readonly number[] {
  return sum.split("+").flatMap((part) => {
    const [first = 0, last = first] = (part.match(/\d+/g) ?? []).map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  });
}
