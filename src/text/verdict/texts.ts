/** What a check comes to, in one language: the first thing that a person reads. */
export interface VerdictTexts {
  /** Something is wrong; `places` are the sheets that it is on. */
  readonly wrong: (count: number, places: string) => string;
  /** Nothing is wrong, but something has to be looked at. */
  readonly look: (count: number, places: string) => string;
  /** Nothing is wrong or doubtful, but cells are blank. */
  readonly blank: (count: number) => string;
  readonly fine: string;
  readonly nothingKnown: string;
  /** Sheets by name, and some that are only counted: "SKM, PMDN, dan 5 lembar lain". */
  readonly places: (named: readonly string[], others: number) => string;
  /** Before the figure that matters most, as it should be. */
  readonly headline: Readonly<Record<"ikm" | "permits" | "investment", string>>;
  /** When the workbook was checked, and how many tables. */
  readonly checked: (hour: number, minute: number, tables: number) => string;
  /** What is shown is that of one sheet; `elsewhere` is what others have. */
  readonly onlySheet: (sheet: string, elsewhere: string) => string;
  readonly wholeWorkbook: string;
}
