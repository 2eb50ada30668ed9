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

/** A value, and the files that have it. */
export interface Vote {
  readonly value: string;
  readonly names: readonly string[];
}

export interface FileIkm {
  readonly ikm: number;
  readonly file: string;
}

/** What the commands of the terminal say, and what is wrong with a file, in one language. */
export interface CliTexts {
  readonly problems: Readonly<Record<FileProblem, (file: string) => string>>;
  readonly cli: {
    readonly checkUsage: string;
    readonly fillUsage: string;
    readonly unknownOption: (option: string) => string;
    readonly table: (kind: string, sheet: string, range: string) => string;
    readonly noTables: string;
    /** No workbook in the folders that were named. */
    readonly noFiles: string;
    readonly progress: (done: number, of: number) => string;
    /** How many files there are, and of these how many have errors and how many cannot be used. */
    readonly files: (all: number, wrong: number, unusable: number) => string;
    readonly differing: string;
    readonly together: string;
    readonly traits: Readonly<Record<"surveyPeriod" | "permitsPeriod" | "unsur" | "best", string>>;
    /** What most files have, and those that have something else. */
    readonly differs: (trait: string, most: string, others: readonly Vote[]) => string;
    readonly without: (kind: string, files: readonly string[]) => string;
    readonly noPeriod: string;
    readonly period: (months: readonly number[], year: number | null) => string;
    readonly surveyTotal: (
      period: string,
      files: number,
      respondents: number,
      lowest: FileIkm,
      highest: FileIkm,
    ) => string;
    readonly permitsTotal: (period: string, files: number, total: number) => string;
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
}
