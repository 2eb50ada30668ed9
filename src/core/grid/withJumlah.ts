/** "Jumlah" as it is shortened, with its dot: "Jml.", "Jlh", "Juml"; and as it is mistyped: "Jumlha". */
const SHORTENED = /\bj(?:ml|lh|uml)(?!\p{L})\.?/giu;
const MISTYPED = /\bj(?:umlha|umalh|umlh|umah|ulmah|mlah|umlahh|umlah)(?!\p{L})/giu;
/** "Jml.Izin" is two words. */
const JOINED = /\bj(?:ml|lh|uml)\.(?=\p{L})/giu;
const MAY_SAY = /\bj[mlu]/i;

/**
 * The same words with "jumlah" however it is written: "jumlah nilai" for "Jlh. Nilai". Patterns that are held against
 * what this gives know "jumlah" alone.
 */
export function withJumlah(words: string): string {
  if (!MAY_SAY.test(words)) return words;
  return words.replace(JOINED, "jumlah ").replace(SHORTENED, "jumlah").replace(MISTYPED, "jumlah");
}
