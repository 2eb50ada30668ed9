import type { Area } from "../grid/area";

/** What a person may say that a region is; "any" where the program is to tell by itself. */
export const MARKS = ["survey", "results", "permits", "investment", "register", "totals", "any"] as const;
export type Mark = (typeof MARKS)[number];

/** What a person says of a region of a sheet, where it was not understood or misunderstood. */
export interface Hint {
  readonly sheet: string;
  readonly area: Area;
  readonly kind: Mark;
  /** Its period in words, "Triwulan II Tahun 2024"; null where the sheet says it. */
  readonly period: string | null;
  /** The best answer of a survey; null where the sheet says it. */
  readonly scale: number | null;
  /** Left out where the program is to find them. */
  readonly header?: SaidHeader;
  /** What some of its columns are; the others are what their heads say. */
  readonly columns?: readonly SaidColumn[];
}

/**
 * The rows of a header, counted from 0 on. What stands between it and the first row of the table's body is none of either.
 *
 *   top ─▶    │ Jenis Izin │   Bulan    │
 *   bottom ─▶ │            │ Apr │ Mei  │
 *             │ (1)        │ (2) │ (3)  │
 *   body ─▶   │ Reklame    │  12 │   9  │
 */
export interface SaidHeader {
  readonly top: number;
  /** Above `top` where there is none. */
  readonly bottom: number;
  readonly body: number;
}

/** What a column is, in a word that headers have: "Jenis Izin", "U3"; null for one that is no part of the table. */
export interface SaidColumn {
  readonly column: number;
  readonly word: string | null;
}

/** True where a region is to be read apart from the rest of its sheet. */
export function isReadApart({ kind, header, columns }: Hint): boolean {
  return kind !== "any" || header !== undefined || columns !== undefined;
}
