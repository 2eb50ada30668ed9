/** "Jumlah" as it is shortened ("Jml.", "Jlh", "Juml") and as it is mistyped ("Jumlha"). */
const WRITTEN = /\bj(?:(?:ml|lh|uml)\b\.?|(?:umlha|umalh|umlh|umah|ulmah|mlah|umlahh|umlah)\b)/gi;

/**
 * The same words with "jumlah" however it is written: "jumlah nilai" for "Jlh. Nilai". Patterns that are held against
 * what this gives know "jumlah" alone.
 */
export function withJumlah(words: string): string {
  return words.replace(WRITTEN, "jumlah");
}
