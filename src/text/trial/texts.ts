/** What the person is to do in Excel before the trial of its undo goes on. */
export type UndoPrompt = "type" | "undo" | "undoAgain";

/** Of so many trials so many went as expected. */
interface Agreed {
  readonly agreeing: number;
  readonly asked: number;
}

/** Everything a person reads on the page of the trial in Excel. */
export interface TrialTexts {
  readonly title: string;
  /** What it does to the workbook, and what it does not. */
  readonly purpose: string;
  readonly start: string;
  readonly progress: (done: number, all: number) => string;
  /** What documents answer, apart from what is only supposed. */
  readonly done: (documented: Agreed, supposed: Agreed) => string;
  /** Sheets that the person is asked to delete. */
  readonly left: (sheets: string) => string;
  readonly failed: (detail: string) => string;
  readonly result: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser does not let a page copy. */
  readonly copyYourself: string;
  readonly undo: string;
  readonly undoPurpose: string;
  readonly undoPrompts: Readonly<Record<UndoPrompt, (sheet: string) => string>>;
  readonly goOn: string;
}
