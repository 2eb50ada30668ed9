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
  | "not-writable"
  /** The program has failed on it, or the machine had no memory left. */
  | "failed";

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
