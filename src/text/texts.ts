import type { Fixed } from "../core/edits/fixed";
import type { Refusal } from "../core/edits/refusal";
import type { Figure, Message, MessageKey, MessageParams, SheetCell } from "../core/findings/message";
import type { Counts } from "../core/findings/counts";
import type { Severity } from "../core/findings/finding";
import type { Shown } from "../core/findings/shown";
import type { Working } from "../core/relations/operators";
import type { Cell } from "../core/grid/address";
import type { Exact } from "../core/numbers/exact";
import type { Obstacle, Stays } from "../workbook";

/** The languages the program speaks. */
export type Language = "id" | "en";

/** What a piece of work is doing. */
export type Stage = "reading" | "checking" | "writing" | "undoing";

/** Why a file cannot be used. */
export type FileProblem =
  | "not-found"
  | "not-readable"
  | "is-folder"
  | "damaged"
  | "truncated"
  | "bytes-before"
  | "encrypted"
  | "old-xls"
  | "xlsb"
  | "ods"
  | "web-page"
  | "old-xml"
  | "text"
  | "other-format"
  | "empty-file"
  | "too-large"
  | "same-file"
  | "not-writable";

/** Ways to write what a sentence is about; every sentence gets them in its own language. */
export interface Speech {
  shown(figure: Shown): string;
  number(number: Exact, decimals?: number): string;
  working(working: readonly Working[]): string;
  readonly cell: (cell: Cell) => string;
  /** A column's letters. */
  readonly column: (column: number) => string;
  /** A cell of another sheet. */
  readonly place: (place: SheetCell) => string;
  figure(figure: Figure): string;
  /** A sentence within a sentence. */
  message(message: Message): string;
}

/** Everything a person reads, in one language. The compiler sees to it that both languages say the same things. */
export interface Texts {
  readonly decimalMark: "," | ".";
  readonly groupMark: "," | ".";
  readonly nothing: string;
  /** What the figures of a rule are called: "NRR U1". */
  readonly figures: Readonly<Record<string, (subject: string) => string>>;
  readonly messages: { readonly [K in MessageKey]: (params: MessageParams[K], say: Speech) => string };
  readonly severities: Readonly<Record<Severity, string>>;
  /** So many findings of a sort, wherever they are counted. */
  readonly counts: Readonly<Record<keyof Counts, (count: number) => string>>;
  readonly nothingFound: string;
  readonly tableKinds: Readonly<Record<string, string>>;
  readonly sum: (area: string) => string;
  readonly mean: (area: string) => string;
  readonly count: (area: string) => string;
  readonly copy: (area: string) => string;
  /** So many rows of a register. */
  readonly registerRows: (count: number, sheet: string) => string;
  readonly problems: Readonly<Record<FileProblem, (file: string) => string>>;
  readonly pane: {
    readonly name: string;
    readonly starting: string;
    readonly check: string;
    readonly checkAgain: string;
    /** What the buttons do, while nothing has been found yet. */
    readonly hint: string;
    readonly hitungIkm: string;
    readonly tables: string;
    /** Heads what is wrong with titles and captions. */
    readonly words: string;
    /** The state of a table. */
    readonly complete: string;
    readonly fill: (count: number) => string;
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
    /** Stands above the cells any one of which may be the wrong one. */
    readonly candidates: string;
    readonly notices: (count: number) => string;
    /** The same where one that offers something stands above them. */
    readonly otherNotices: (count: number) => string;
    /** Nothing in the workbook was recognised; says what could have been. */
    readonly noTables: string;
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
    readonly cancel: string;
    /** Stands where the way to stop would be, while the workbook is being changed. */
    readonly notStopped: string;
    /** Excel does not answer while it changes the workbook: go on waiting, or give up. */
    readonly silent: string;
    readonly goOnWaiting: string;
    readonly giveUp: string;
    /** Excel has not answered for a while, most likely because somebody is typing in a cell. */
    readonly excelWaits: string;
    /** What a check has found, in one sentence; `found` are the counts. */
    readonly summary: (tables: number, found: string) => string;
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
    /** A button that loads the pane again. */
    readonly reload: string;
  };
  readonly settings: {
    readonly title: string;
    readonly language: string;
    /** The language that Office itself speaks. */
    readonly asOffice: string;
    readonly languages: Readonly<Record<Language, string>>;
    readonly journal: string;
    readonly noSteps: string;
    /** What is kept of so many steps, where, and who gets to see it. */
    readonly steps: (count: number) => string;
    readonly forget: string;
    /** What forgetting means; asks for consent. */
    readonly forgetAsk: string;
    readonly forgetYes: string;
    readonly forgotten: string;
  };
  readonly cli: {
    readonly checkUsage: string;
    readonly fillUsage: string;
    readonly unknownOption: (option: string) => string;
    readonly table: (kind: string, sheet: string, range: string) => string;
    readonly noTables: string;
    readonly nothingFound: string;
    readonly consequences: (count: number) => string;
    /** Blank figures side by side, with the values they should have. */
    readonly blanks: (count: number, values: string) => string;
    readonly filled: (count: number, out: string) => string;
    readonly nothingToFill: (out: string) => string;
    readonly kept: (name: string) => string;
    /** A sheet that could not be read, while the others were. */
    readonly unread: Readonly<Record<"missing" | "damaged", (sheet: string) => string>>;
  };
  /** Why a cell was left as it was. */
  readonly refused: Readonly<Record<Refusal, (cell: string) => string>>;
  /** Why the workbook did not do what it was asked for; `detail` is the host's own word for it, "" where it has none. */
  readonly obstacles: Readonly<Record<Obstacle, (detail: string) => string>>;
  readonly undo: {
    readonly restored: (count: number) => string;
    /** Why cells were not put back. */
    readonly left: Readonly<Record<Stays, (cells: string) => string>>;
    readonly nothing: string;
    /** Asks before a step is taken back that another pane has made, or this one before it was closed. */
    readonly others: string;
    readonly othersYes: string;
    /** Stands for the name of a sheet that is no longer there. */
    readonly deletedSheet: string;
  };
  readonly ikm: {
    /** `cell` is where the IKM stands. */
    readonly filled: (count: number, ikm: string, cell: string) => string;
    readonly nothingBlank: (ikm: string, cell: string) => string;
    /** The same for a table that has no place for an IKM. */
    readonly filledWithout: (count: number, sheet: string) => string;
    readonly nothingBlankWithout: (sheet: string) => string;
    /** Everything blank was left; why, is said of the cells. */
    readonly nothingFilled: string;
    /** The work is done, but the IKM's cell could not be brought to the front; why, follows. */
    readonly notShown: (cell: string) => string;
    /** An IKM that stands in its cell, and what it should be. */
    readonly wrong: (ikm: string, expected: string) => string;
    /** What makes it wrong, and what to do; `causes` are cells with their figures, "" where it is wrong itself. */
    readonly because: (causes: string, others: number) => string;
    /** `found` are the counts of the table. */
    readonly findings: (found: string) => string;
    readonly noSurvey: string;
    /** Cells that show something else than was written into them. */
    readonly otherwise: (cells: string) => string;
    /** Cells that hold a value although a formula was meant: in a table that was made with Insert › Table. */
    readonly fixed: (cells: string) => string;
    /** Cells that Excel changed by itself along with these. */
    readonly spread: (cells: string) => string;
    /** Where Excel computes only when it is told to. */
    readonly notComputed: (cells: string) => string;
    /** Why, follows. */
    readonly stopped: string;
    readonly unread: (sheets: string) => string;
  };
  /** Why a figure is written as a fixed one, which moves with no other. */
  readonly fixed: Readonly<Record<Fixed, string>>;
}
