/** What stands on a sheet of proof, and what is said of it, in one language. */
export interface ProofTexts {
  /** What the sheet is called, where no sheet is called so. */
  readonly sheet: string;
  /** The sheet with the findings of many files. */
  readonly sheetOfFindings: string;
  /** The button that has it made, and what that does. */
  readonly make: string;
  readonly hint: string;
  readonly made: (sheet: string) => string;
  readonly updated: (sheet: string) => string;
  /** Some of its cells cannot be written; why, follows. */
  readonly notUpdated: (sheet: string) => string;
  /** Somebody has changed the sheet since. */
  readonly changed: (sheet: string) => string;
  readonly makeNew: string;
  /** The workbook has nothing yet that could be proved. */
  readonly nothing: string;
  /** What is found where no table is recognised. */
  readonly noTables: string;
  readonly title: string;
  readonly facts: Readonly<
    Record<"checked" | "workbook" | "checker" | "found" | "decided" | "unread" | "mark", string>
  >;
  /** A moment, as a day and a time, "2024-07-01" and "14:05": "1 Juli 2024 pukul 14.05". */
  readonly moment: (day: string, time: string) => string;
  readonly unnamed: string;
  /** How many findings are open, and how many were left with a reason. */
  readonly standing: (open: number, left: number) => string;
  /** Above the columns of the table. */
  readonly columns: Readonly<
    Record<"number" | "file" | "severity" | "place" | "says" | "actual" | "expected" | "decision", string>
  >;
  readonly sections: Readonly<Record<"tables" | "findings" | "fixed" | "filled", string>>;
  readonly none: string;
  readonly open: string;
  readonly note: string;
  /** What follows from a wrong figure, which a decision is about. */
  readonly follows: (cell: string) => string;
  readonly fixed: string;
  readonly filled: string;
  /** A cell that holds something else by now. */
  readonly since: (done: string) => string;
  /** The file that holds the proof. */
  readonly written: (file: string) => string;
}
