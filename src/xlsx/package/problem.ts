/**
 * Why bytes cannot be used as a workbook. `truncated`: the end is missing; `bytes-before`: something stands before the
 * zip file; `web-page` and `old-xml`: HTML and the XML of Excel 2003, whatever the file's name says.
 */
export type WorkbookProblem =
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
  | "too-large";

/** Either what was asked for, or the reason why it cannot be had. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: WorkbookProblem };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(problem: WorkbookProblem): { readonly ok: false; readonly problem: WorkbookProblem } {
  return { ok: false, problem };
}
