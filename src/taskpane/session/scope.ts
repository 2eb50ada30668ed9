import { countsOf, sumOf } from "../../core/findings/counts";
import type { Review } from "./review";

/** What a person wants to see: everything, or the sheet that they look at. */
export type Scope = "workbook" | "sheet";

/**
 * What was found on one sheet of a workbook. The whole workbook is checked all the same: which cell of the sheet is wrong
 * may be told by tables on others alone. Null for the sheet, or one that is not there any more, is the whole.
 */
export function onSheet(review: Review, sheet: string | null): Review {
  if (!isThere(review, sheet)) return review;
  const tables = review.tables.filter(({ table }) => table.sheet.name === sheet);
  const isOn = (finding: { readonly sheet: string }) => finding.sheet === sheet;
  const words = review.words.filter(isOn);
  return {
    ...review,
    seen: { ...review.seen, unread: review.seen.unread.filter((name) => name === sheet) },
    tables,
    words,
    ignored: review.ignored.filter(isOn),
    counts: sumOf([...tables.map(({ counts }) => counts), countsOf(words)]),
    unknown: review.unknown.filter(isOn),
    bare: review.bare.filter((name) => name === sheet),
  };
}

/** The same of all other sheets. */
export function countsElsewhere(review: Review, sheet: string): Review["counts"] {
  const tables = review.tables.filter(({ table }) => table.sheet.name !== sheet);
  const words = review.words.filter((finding) => finding.sheet !== sheet);
  return sumOf([...tables.map(({ counts }) => counts), countsOf(words)]);
}

export function isThere({ seen }: Review, sheet: string | null): sheet is string {
  return sheet !== null && seen.workbook.sheets.some(({ name }) => name === sheet);
}
