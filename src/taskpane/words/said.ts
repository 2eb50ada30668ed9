/** How a message looks: done, worth a look, or not done. */
export type Tone = "success" | "warning" | "error" | "info";

export interface Said {
  readonly tone: Tone;
  readonly sentences: readonly string[];
}

/** A single sentence says that all went well; each further one is worth a look. */
export function said(sentences: readonly string[]): Said {
  return { tone: sentences.length === 1 ? "success" : "warning", sentences };
}
