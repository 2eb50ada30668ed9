/** What the page for many workbooks says, in one language. */
export interface BanyakTexts {
  readonly title: string;
  readonly lead: string;
  /** That nothing leaves the machine. */
  readonly stays: string;
  /** Names the other language, in that language. */
  readonly otherLanguage: string;
  readonly dropHere: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  /** A folder without workbooks. */
  readonly nothingChosen: string;
  readonly progress: (done: number, of: number) => string;
  readonly cancel: string;
  /** The person stopped; so many files were checked by then. */
  readonly stopped: (done: number, of: number) => string;
  readonly done: (files: number) => string;
  readonly results: string;
  readonly download: string;
  /** The name of the file that is downloaded. */
  readonly fileName: string;
  readonly print: string;
  readonly files: string;
  /** What is wrong with a file that a worker could not check. */
  readonly failed: (file: string) => string;
  readonly differing: string;
  readonly agree: string;
  readonly together: string;
  readonly tables: string;
  readonly noFindings: string;
  /** More findings than are listed. */
  readonly more: (count: number) => string;
  readonly states: Readonly<Record<"unusable" | "wrong" | "look" | "fine", string>>;
  readonly help: string;
}
