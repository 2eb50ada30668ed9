/** What is said of copies of sheets that stayed when they were taken back, in one language. */
export interface CopyTexts {
  /** Asks for consent: nothing brings back what somebody has written on them. */
  readonly asks: (names: string) => string;
  readonly agree: (sheets: number) => string;
  readonly removed: (names: string) => string;
  /** By now a formula of another sheet reads them, or they are the last that are seen. */
  readonly stay: (names: string) => string;
}
