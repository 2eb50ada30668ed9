/** What is said where answers in words or letters can become figures, in one language. */
export interface AnswerTexts {
  /** The button that shows what would change in so many cells. */
  readonly convert: (cells: number) => string;
  /** What becomes of the answers, and of formulas that count them. */
  readonly about: string;
  /** Above the formulas that are written anew. */
  readonly formulas: (cells: number) => string;
  /** So many answers, one by one. */
  readonly each: (cells: number) => string;
  /** Nothing is changed, because a formula goes by the words. */
  readonly read: (cell: string) => string;
  /** Nothing is changed, because only the words tell how far the scale goes. */
  readonly scale: (most: number) => string;
}
