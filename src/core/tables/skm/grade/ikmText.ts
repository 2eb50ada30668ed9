import { readNumber } from "../../../numbers/readNumber";
import { round, halfUp } from "../../../numbers/rounding";
import type { TextPart } from "../../../relations/textPart";
import { findKinerja, findMutu, gradeAt, gradeOf, type FoundWord } from "./grade";
import type { Grades } from "./grades";

const NUMBER_IN_TEXT = /([:=]\s*(?:\*+\)\s*)?)(\d{1,3}[.,]\d{1,4})/;

/** How figures of the summary are read out of longer texts and put back, by the words of a scale of grades. */
export interface TextParts {
  /** The IKM within a line such as "IKM UNIT PELAYANAN (Hasil Konversi) : 84,93 = Baik". */
  readonly ikm: TextPart;
  /** The kinerja within a text: "… = Baik", "B (Baik)". A mutu beside it is corrected with it. */
  readonly kinerja: TextPart;
  /** The mutu within a text that holds little else: "B", "B (Baik)". A kinerja beside it is corrected with it. */
  readonly mutu: TextPart;
}

export function textParts(grades: Grades): TextParts {
  const findOwn = (text: string) => findKinerja(text, grades) ?? findKinerja(text);
  return {
    ikm: {
      read: readIkm,
      write(text, figure, decimals) {
        if (typeof figure === "string") return text;
        const mark = NUMBER_IN_TEXT.exec(text)?.[2]?.includes(".") ? "." : ",";
        const digits = round(figure, halfUp(decimals)).valueOf().toFixed(decimals).replace(".", mark);
        const corrected = text.replace(NUMBER_IN_TEXT, (_, before: string) => before + digits);
        const grade = gradeAt(figure, grades);
        return grade ? replaceWord(corrected, findOwn, grade.kinerja) : corrected;
      },
    },
    kinerja: wordInText(findOwn, grades, isShort),
    mutu: wordInText(findMutu, grades, () => true),
  };

  function wordInText(
    find: (text: string) => FoundWord | null,
    own: Grades,
    mayHoldMutu: (text: string) => boolean,
  ): TextPart {
    return {
      read: (text) => find(text)?.word ?? null,
      write(text, word) {
        const grade = typeof word === "string" ? gradeOf(word, own) : null;
        if (!grade) return text;
        const withKinerja = replaceWord(text, findOwn, grade.kinerja);
        return mayHoldMutu(text) ? replaceWord(withKinerja, findMutu, grade.mutu) : withKinerja;
      },
    };
  }
}

function readIkm(text: string): ReturnType<TextPart["read"]> {
  const reading = readNumber(NUMBER_IN_TEXT.exec(text)?.[2] ?? "");
  if (reading === null) return null;
  const { value, decimals } = reading.kind === "number" ? reading : reading.decimal;
  return { number: value, decimals };
}

/** A letter standing alone is a mutu only in a text that holds little else. */
function isShort(text: string): boolean {
  return text.length <= LONGEST_GRADE;
}

const LONGEST_GRADE = 20;

function replaceWord(text: string, find: (text: string) => FoundWord | null, word: string): string {
  const found = find(text);
  if (!found) return text;
  return text.slice(0, found.start) + inCaseOf(text.slice(found.start, found.end), word) + text.slice(found.end);
}

/** Writes a word in capitals where it replaces one in capitals. */
function inCaseOf(before: string, word: string): string {
  return before.length > 1 && before === before.toUpperCase() ? word.toUpperCase() : word;
}
