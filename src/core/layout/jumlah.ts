/**
 * "Jumlah" as it is shortened ("Jml", "Jlh", "Juml.") and as it is mistyped ("Jumlha"): a part of a pattern, for small
 * letters.
 */
export const JUMLAH = "jumlah|jml|jlh|juml|jumlha|jumalh|jumlh|jumah|julmah|jmlah|jumlahh";

const SAID = new RegExp(String.raw`\b(${JUMLAH})\b`, "g");

/** The same words in small letters with "jumlah" however it is written: "jlh nilai" is "jumlah nilai". */
export function withJumlah(words: string): string {
  return words.replace(SAID, "jumlah");
}
