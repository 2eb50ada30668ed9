import { foldSpaces } from "../../../grid/foldSpaces";

const BANNER =
  /^((nilai|skor|jawaban)\W+)?((per|atas|tiap|setiap)\W+)?(unsur|pertanyaan)(\W+(pelayanan|layanan|skm|survei))?\W*$/;

/** True for the cell over the unsur columns that says what they are: "NILAI UNSUR PELAYANAN". */
export function isBanner(text: string): boolean {
  return text !== "" && BANNER.test(foldSpaces(text).toLowerCase());
}

/** Says no to most rows, by all their words. */
export function mayHoldBanner(words: string): boolean {
  return /unsur|pertanyaan/.test(words);
}
