import { readNumber } from "../../numbers/readNumber";
import { round, halfUp } from "../../numbers/rounding";
import type { TextPart } from "../../relations/textPart";
import { findKinerja, findMutu, gradeOf, toKinerja } from "./grade";

const NUMBER_IN_TEXT = /([:=]\s*(?:\*+\)\s*)?)(\d{1,3}[.,]\d{1,4})/;

/** The IKM within a line such as "IKM UNIT PELAYANAN (Hasil Konversi) : 84,93 = Baik". */
export const ikmInText: TextPart = {
  read(text) {
    const reading = readNumber(NUMBER_IN_TEXT.exec(text)?.[2] ?? "");
    if (reading === null) return null;
    const { value, decimals } = reading.kind === "number" ? reading : reading.decimal;
    return { number: value, decimals };
  },
  write(text, figure, decimals) {
    if (typeof figure === "string") return text;
    const mark = NUMBER_IN_TEXT.exec(text)?.[2]?.includes(".") ? "." : ",";
    const digits = round(figure, halfUp(decimals)).valueOf().toFixed(decimals).replace(".", mark);
    const corrected = text.replace(NUMBER_IN_TEXT, (_, before: string) => before + digits);
    const kinerja = toKinerja.compute([{ sum: figure, count: 1 }]);
    return typeof kinerja === "string" ? replaceWord(corrected, findKinerja, kinerja) : corrected;
  },
};

/** The kinerja within a text: "… = Baik", "B (Baik)". A mutu beside it is corrected with it. */
export const kinerjaInText: TextPart = wordInText(findKinerja);

/** The mutu within a text that holds little else: "B", "B (Baik)". A kinerja beside it is corrected with it. */
export const mutuInText: TextPart = wordInText(findMutu);

function wordInText(find: typeof findKinerja): TextPart {
  return {
    read: (text) => find(text)?.word ?? null,
    write(text, word) {
      const grade = typeof word === "string" ? gradeOf(word) : null;
      if (!grade) return text;
      const withKinerja = replaceWord(text, findKinerja, grade.kinerja);
      return find === findMutu || isShort(text) ? replaceWord(withKinerja, findMutu, grade.mutu) : withKinerja;
    },
  };
}

/** A letter standing alone is a mutu only in a text that holds little else. */
function isShort(text: string): boolean {
  return text.length <= LONGEST_GRADE;
}

const LONGEST_GRADE = 20;

function replaceWord(text: string, find: typeof findKinerja, word: string): string {
  const found = find(text);
  if (!found) return text;
  return text.slice(0, found.start) + inCaseOf(text.slice(found.start, found.end), word) + text.slice(found.end);
}

/** Writes a word in capitals where it replaces one in capitals. */
function inCaseOf(before: string, word: string): string {
  return before.length > 1 && before === before.toUpperCase() ? word.toUpperCase() : word;
}
