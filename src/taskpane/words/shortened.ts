/** So much of a long text tells which it is. */
const LONGEST_QUOTE = 80;

/** A text of a cell, or as much of its beginning as tells which it is. */
export function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
