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
  | "not-xlsx"
  | "not-writable"
  /** The program has failed on it, or the machine had no memory left. */
  | "failed";

/** What is wrong with a file or a part of it, in one language. */
export interface FileTexts {
  readonly problems: Readonly<Record<FileProblem, (file: string) => string>>;
  /** A sheet that could not be read, while the others were. */
  readonly unread: Readonly<Record<"missing" | "damaged", (sheet: string) => string>>;
}
