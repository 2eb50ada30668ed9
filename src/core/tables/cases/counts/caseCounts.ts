import type { Cell } from "../../../grid/address";
import type { Area } from "../../../grid/area";
import type { MonthSpan } from "../../../dates/span";
import type { Sheet } from "../../../grid/sheet";
import type { CaseKind } from "../caseList";

/** What is counted of cases: all that came in, those that are closed, those that are not yet. */
export type CaseState = "received" | "closed" | "open";

/**
 * A table that counts complaints, or requests for data, by time, by state or by both, either way round:
 *
 *   Bulan  │ Masuk │ Selesai │ Proses        Uraian  │ April │ Mei │ Jumlah
 *   April  │   2   │    1    │   1           Masuk   │   2   │  3  │   5
 *   Jumlah │   2   │    1    │   1           Selesai │   1   │  3  │   4
 */
export interface CaseCounts {
  readonly kind: CaseKind;
  readonly sheet: Sheet;
  readonly area: Area;
  /** The line above that names it. */
  readonly title: string | null;
  /** All words around and over it, in small letters. */
  readonly words: string;
  /** The year that lines around it name; null where none does. */
  readonly year: number | null;
  readonly cells: readonly CaseCount[];
  readonly sums: readonly CaseSum[];
}

export interface CaseCount {
  readonly cell: Cell;
  /** "Selesai, April". */
  readonly subject: string;
  readonly of: CaseState;
  /** Months of the year 0 where no year is said; null for all of the table's period. */
  readonly span: MonthSpan | null;
}

/** What counts of one state come to over all months. */
export interface CaseSum {
  readonly target: Cell;
  readonly subject: string;
  readonly parts: readonly Cell[];
}
