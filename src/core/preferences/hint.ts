import type { Area } from "../grid/area";

/** What a person may say that a region is. */
export const MARKS = ["survey", "results", "permits", "investment", "register", "totals"] as const;
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
}
