/** Words of a text, and what takes their place; the same words where they are understood and stay. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** True where no other replacement has some of the words already. */
export function isFree(start: number, end: number, taken: readonly Pick<Replacement, "start" | "end">[]): boolean {
  return taken.every((other) => end <= other.start || other.end <= start);
}

/** A text with every replacement made. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let written = "";
  let at = 0;
  for (const one of [...replacements].sort((a, b) => a.start - b.start)) {
    written += text.slice(at, one.start) + one.text;
    at = one.end;
  }
  return written + text.slice(at);
}
