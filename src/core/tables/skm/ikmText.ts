import { readNumber } from "../../numbers/readNumber";
import { round, halfUp } from "../../numbers/rounding";
import type { TextPart } from "../../relations/textPart";
import { findKinerja, findMutu } from "./grade";

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
    return text.replace(NUMBER_IN_TEXT, (_, before: string) => before + digits);
  },
};

/** The kinerja within a text: "… = Baik", "B (Baik)". */
export const kinerjaInText: TextPart = wordInText(findKinerja);

/** The mutu within a text that holds little else: "B", "B (Baik)". */
export const mutuInText: TextPart = wordInText(findMutu);

function wordInText(find: typeof findKinerja): TextPart {
  return {
    read: (text) => find(text)?.word ?? null,
    write(text, word) {
      const found = find(text);
      if (!found || typeof word !== "string") return text;
      return text.slice(0, found.start) + inCaseOf(text.slice(found.start, found.end), word) + text.slice(found.end);
    },
  };
}

/** Writes a word in capitals where it replaces one in capitals. */
function inCaseOf(before: string, word: string): string {
  return before === before.toUpperCase() ? word.toUpperCase() : word;
}
