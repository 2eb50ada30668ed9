/** Why bytes cannot be used as a workbook. */
export type WorkbookProblem = "damaged" | "encrypted" | "old-xls" | "other-format" | "empty-file" | "too-large";

/** Either what was asked for, or the reason why it cannot be had. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: WorkbookProblem };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(problem: WorkbookProblem): { readonly ok: false; readonly problem: WorkbookProblem } {
  return { ok: false, problem };
}
