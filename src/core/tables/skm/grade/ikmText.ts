import type { Exact } from "../../../numbers/exact";
import { readDecimal } from "../../../numbers/readNumber";
import { round, halfUp } from "../../../numbers/rounding";
import { quoted } from "../../../relations/formula";
import type { TextPart } from "../../../relations/textPart";
import { findKinerja, findMutu, gradeAt, gradeFormula, gradeOf, type FoundWord } from "./grade";
import type { Grades } from "./grades";

const NUMBER_IN_TEXT =
  /([:=]\s*(?:\*+\)\s*)?|\b(?:sebesar|adalah|yaitu|mencapai|skor(?: nilai)?(?: [is]km)?|nilai [is]km)\s+)(\d{1,3}[.,]\d{1,4})(?!\d*\s*(?:[<>≥≤]|[-–]\s*\d))/i;

/** How figures of the summary are read out of longer texts and put back, by the words of a scale of grades. */
export interface TextParts {
  /** The IKM within a line such as "IKM UNIT PELAYANAN (Hasil Konversi) : 84,93 = Baik". */
  readonly ikm: TextPart;
  /** The kinerja within a text: "… = Baik", "B (Baik)". A mutu beside it is corrected with it. */
  readonly kinerja: TextPart;
  /** The mutu within a text that holds little else: "B", "B (Baik)". A kinerja beside it is corrected with it. */
  readonly mutu: TextPart;
}

type Find = (text: string) => FoundWord | null;

export function textParts(grades: Grades): TextParts {
  const findOwn = (text: string) => findKinerja(text, grades) ?? findKinerja(text);
  return {
    ikm: ikmInText(grades, findOwn),
    kinerja: wordInText(findOwn, findOwn, grades),
    mutu: wordInText(findMutu, findOwn, grades),
  };
}

/** The IKM that a text states; null where it states none. */
export function ikmIn(text: string): { readonly number: Exact; readonly decimals: number } | null {
  const read = readDecimal(NUMBER_IN_TEXT.exec(text)?.[2] ?? "");
  return read && { number: read.value, decimals: read.decimals };
}

function ikmInText(grades: Grades, findOwn: Find): TextPart {
  return {
    read: ikmIn,
    write(text, figure, decimals) {
      if (typeof figure === "string") return text;
      const mark = NUMBER_IN_TEXT.exec(text)?.[2]?.includes(".") ? "." : ",";
      const digits = round(figure, halfUp(decimals)).valueOf().toFixed(decimals).replace(".", mark);
      const corrected = text.replace(NUMBER_IN_TEXT, (_, before: string) => before + digits);
      const grade = gradeAt(figure, grades);
      return grade ? replaceWord(replaceWord(corrected, findOwn, grade.kinerja), findNamedMutu, grade.mutu) : corrected;
    },
    formula(text, named, decimals) {
      const number = ikmPlaceIn(text);
      const words = wordOf(text, findOwn, gradeFormula(named, "kinerja", grades));
      const letters = wordOf(text, findNamedMutu, gradeFormula(named, "mutu", grades));
      return number && joined(text, [digitsOf(number, named, decimals), ...words, ...letters]);
    },
  };
}

/** In a sentence a letter is a mutu only right behind that word: "dengan mutu pelayanan B (Baik)". */
function findNamedMutu(text: string): FoundWord | null {
  const [whole, word] = /\bmutu(?: pelayanan| layanan)?[ :="“(]+([A-E])(?![\p{L}\d])/iu.exec(text) ?? [];
  if (whole === undefined || word === undefined) return null;
  const end = text.indexOf(whole) + whole.length;
  return { word: word.toUpperCase(), start: end - 1, end };
}

function wordInText(find: Find, findOwn: Find, grades: Grades): TextPart {
  return {
    read: (text) => find(text)?.word ?? null,
    write(text, word) {
      const grade = typeof word === "string" ? gradeOf(word, grades) : null;
      if (!grade) return text;
      const withKinerja = replaceWord(text, findOwn, grade.kinerja);
      return holdsMutu(text, find) ? replaceWord(withKinerja, findMutu, grade.mutu) : withKinerja;
    },
    /** Of a text that states the IKM too, a formula for the word alone would leave the number behind. */
    formula(text, named) {
      if (ikmPlaceIn(text)) return null;
      const mutu = holdsMutu(text, find) ? wordOf(text, findMutu, gradeFormula(named, "mutu", grades)) : [];
      return joined(text, [...wordOf(text, findOwn, gradeFormula(named, "kinerja", grades)), ...mutu]);
    },
  };
}

/** A letter standing alone is a mutu only in a text that holds little else. */
function holdsMutu(text: string, find: Find): boolean {
  return find === findMutu || text.length <= LONGEST_GRADE;
}

const LONGEST_GRADE = 20;

function replaceWord(text: string, find: Find, word: string): string {
  const found = find(text);
  if (!found) return text;
  return text.slice(0, found.start) + inCaseOf(text.slice(found.start, found.end), word) + text.slice(found.end);
}

/** Writes a word in capitals where it replaces one in capitals. */
function inCaseOf(before: string, word: string): string {
  return isInCapitals(before) ? word.toUpperCase() : word;
}

function isInCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** A stretch of a text, and the expression that gives what shall stand there. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly expression: string;
}

/** Where the IKM that a text states stands in it. */
export function ikmPlaceIn(text: string): { readonly start: number; readonly digits: string } | null {
  const [whole, before, digits] = NUMBER_IN_TEXT.exec(text) ?? [];
  if (whole === undefined || before === undefined || digits === undefined) return null;
  return { start: text.indexOf(whole) + before.length, digits };
}

/** FIXED writes the decimal mark of the machine, and no other mark: it is made the one that the text has. */
function digitsOf(
  { start, digits }: { readonly start: number; readonly digits: string },
  named: string,
  decimals: number,
) {
  const [other, mark] = digits.includes(".") ? [",", "."] : [".", ","];
  const expression = `SUBSTITUTE(FIXED(${named},${decimals},TRUE),"${other}","${mark}")`;
  return { start, end: start + digits.length, expression };
}

function wordOf(text: string, find: Find, formula: string): Stretch[] {
  const found = find(text);
  if (!found) return [];
  const grade = formula.slice(1);
  const { start, end } = found;
  return [{ start, end, expression: isInCapitals(text.slice(start, end)) ? `UPPER(${grade})` : grade }];
}

/** A formula that puts a text together of what stays and what is computed; null where a part is too long for one. */
function joined(text: string, stretches: readonly Stretch[]): string | null {
  const parts: (string | null)[] = [];
  let at = 0;
  for (const { start, end, expression } of [...stretches].sort((a, b) => a.start - b.start)) {
    if (start > at) parts.push(quoted(text.slice(at, start)));
    parts.push(expression);
    at = end;
  }
  if (at < text.length) parts.push(quoted(text.slice(at)));
  return parts.includes(null) || stretches.length === 0 ? null : `=${parts.join("&")}`;
}
