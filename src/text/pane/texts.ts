/** What a piece of work is doing. */
export type Stage = "reading" | "checking" | "writing" | "undoing";

/** What stands in the pane, in one language. */
export interface PaneTexts {
  readonly name: string;
  readonly starting: string;
  readonly check: string;
  /** Beside it, a list of what may be checked. */
  readonly chooseScope: string;
  readonly scopes: Readonly<Record<"workbook" | "sheet", string>>;
  /** What is not needed for every check. */
  readonly more: string;
  /** What the buttons do, while nothing has been found yet. */
  readonly hint: string;
  readonly hitungIkm: string;
  /** Over the numbers that answers in words are read as, and the button that confirms them. */
  readonly reading: string;
  readonly confirmReading: string;
  readonly tables: string;
  /** Heads what is wrong with titles and captions. */
  readonly words: string;
  /** The state of a table. */
  readonly complete: string;
  readonly fill: (count: number) => string;
  /** Over all that would be filled in. */
  readonly fills: (count: number) => string;
  readonly preview: string;
  readonly see: (cell: string) => string;
  readonly fix: string;
  /** The same for who does not see which finding the button belongs to. */
  readonly fixOf: (cell: string) => string;
  /** Asks for consent: what would be replaced stands below it. */
  readonly replaces: (count: number) => string;
  readonly replace: (count: number) => string;
  readonly keep: string;
  readonly consequences: (count: number) => string;
  /** Heads what is wrong only because something on another sheet is; it is put right there. */
  readonly led: (count: number) => string;
  /** Stands above the cells any one of which may be the wrong one. */
  readonly candidates: string;
  readonly notices: (count: number) => string;
  /** The same where one that offers something stands above them. */
  readonly otherNotices: (count: number) => string;
  /** Nothing in the workbook was recognised; says what could have been. */
  readonly noTables: string;
  /** Opens the sample workbook beside the person's own. */
  readonly openSample: string;
  /** This Excel does not do that; the file follows. */
  readonly sampleRefused: string;
  readonly downloadSample: string;
  /** Says of a sheet that the person does not see it. */
  readonly hidden: string;
  /** Sheets in which nothing was recognised. */
  readonly bare: (sheets: string) => string;
  /** How many cells were filled or replaced. */
  readonly applied: (count: number) => string;
  readonly undo: string;
  /** Closes the message of what was done. */
  readonly dismiss: string;
  /** What is being done, while it is done. */
  readonly stages: Readonly<Record<Stage, string>>;
  /** The same while tables are looked for: on which of so many sheets. */
  readonly sheetOf: (sheet: number, sheets: number) => string;
  readonly cancel: string;
  /** Stands where the way to stop would be, while the workbook is being changed. */
  readonly notStopped: string;
  /** Excel does not answer while it changes the workbook: go on waiting, or give up. */
  readonly silent: string;
  readonly goOnWaiting: string;
  readonly giveUp: string;
  /** Excel has not answered for a while, most likely because somebody is typing in a cell. */
  readonly excelWaits: string;
  /** Something was left because it had changed: what to do, or that it is done. */
  readonly checkFirst: string;
  readonly checkedAnew: string;
  /** What was found may not be true any more; `sheets` is "" where it is not known on which. */
  readonly stale: (sheets: string) => string;
  /** Beside that: looks again. */
  readonly checkNow: string;
  /** Excel computes only when it is told to, so that results may be out of date. */
  readonly manual: string;
  /** Excel is older than what the add-in needs. */
  readonly tooOld: string;
  /** The program itself has failed; `detail` is for those who mend it. */
  readonly fault: (detail: string) => string;
  /** The page was opened in a browser instead of in Excel: says what it is and where it belongs. */
  readonly outsideExcel: string;
  /** Office.js did not load or does not answer. */
  readonly officeMissing: string;
  /** Beside #N/A, where the functions of the formula bar could not be loaded. */
  readonly functionsMissing: string;
  /** A button that loads the pane again. */
  readonly reload: string;
}
