import type { Unsur } from "./unsur";

/**
 * The rows that head a matrix.
 *
 *   top ─▶  NO.  │ NILAI UNSUR PELAYANAN
 *           RESP │ U1 │ U2 │ … │ U9   ◀─ bottom
 *                  └ unsur columns ┘
 *
 * A matrix without a header has its top at the first respondent, and its bottom just above.
 */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly unsur: readonly Unsur[];
  /** False where the header could as well be that of another table ("P1", "Waktu"): then more must speak for a survey. */
  readonly isTelling: boolean;
}

export function firstColumn({ unsur }: Header): number {
  return unsur[0]?.columns[0] ?? 0;
}

export function lastColumn({ unsur }: Header): number {
  return unsur.at(-1)?.columns.at(-1) ?? 0;
}
