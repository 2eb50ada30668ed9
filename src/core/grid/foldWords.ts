import { withJumlah } from "./withJumlah";

/** A text in small letters with nothing but one space between its words: "pbg gedung" for "PBG (Gedung)". */
export function foldWords(text: string): string {
  const small = withJumlah(text.toLowerCase());
  return PLAIN.test(small) ? small : small.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** Most names are letters, digits and spaces, which tell sooner than the whole alphabet of all languages. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/;
