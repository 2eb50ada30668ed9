/** The words over a column but its own, in one: "" where none stands above these. */
export function bannerOf({ words }: { readonly words: readonly string[] }): string {
  return words.slice(0, -1).join("\n");
}
