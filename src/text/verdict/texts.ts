/** What a check comes to, in one language: the first thing that a person reads. */
export interface VerdictTexts {
  /** Something is wrong; `places` are the sheets that it is on. */
  readonly wrong: (count: number, places: string) => string;
  /** Something has to be looked at; `isRight` where nothing is wrong, be it left as it is. */
  readonly look: (count: number, places: string, isRight: boolean) => string;
  /** Nothing is doubtful, but cells are blank. */
  readonly blank: (count: number, isRight: boolean) => string;
  readonly fine: string;
  /** The same where the last months of a table are not filled in yet. */
  readonly soFar: string;
  /** From which month to which, as the table calls them; one alone is both. */
  readonly open: (first: string, last: string) => string;
  /** Nothing is left to do, but for what a person has left. */
  readonly settled: string;
  /** So many findings are not counted: a person has left them, or wants them told as less. */
  readonly left: (count: number) => string;
  /** Answers in words whose numbers nobody has confirmed yet. */
  readonly asked: string;
  /** So many sheets and regions were not understood or not read. */
  readonly unchecked: (count: number) => string;
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
