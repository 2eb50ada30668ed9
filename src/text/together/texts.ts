/** What is said where many changes are offered at once, in one language. */
export interface TogetherTexts {
  readonly heading: string;
  /** The buttons that show what would change in so many cells. */
  readonly fixSafe: (cells: number) => string;
  readonly convertTexts: (cells: number) => string;
  /** What is among it, and what is not. */
  readonly aboutSafe: string;
  readonly aboutTexts: string;
  /** How many of the cells would hold a formula, and how many a fixed figure or text; nothing where none would hold a formula. */
  readonly kinds: (formulas: number, fixed: number) => string;
  /** Asks for consent: what would change stands below. */
  readonly asks: (cells: number) => string;
  readonly agree: (cells: number) => string;
  /** Behind a cell that would hold one. */
  readonly formula: string;
}
