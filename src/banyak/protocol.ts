import type { Outcome } from "../many/known";
import type { Language } from "../text/texts";

/** What a worker is asked: to read a file, which it opens itself, and to check it. */
export interface Asked {
  readonly name: string;
  /** Null where the browser could not open it. */
  readonly file: File | null;
  readonly language: Language;
}

/** What it answers. */
export type Answered = Outcome;
