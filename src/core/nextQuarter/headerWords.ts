/** How a text of a header looks, and what the program puts in: &C, &"Arial,Bold", &12, &P. */
const CODE = /(&(?:"[^"]*"|\d{1,3}|K[0-9A-F]{6}|.))/;

/** The header or footer of a printed page with its texts as `rewrite` has them, and all that tells how they look as it is. */
export function inHeader(text: string, rewrite: (text: string) => string): string {
  return text
    .split(CODE)
    .map((part, at) => (at % 2 === 1 || part === "" ? part : rewrite(part)))
    .join("");
}
