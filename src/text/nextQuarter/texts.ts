import type { ChangeKind, KeptReason } from "../../core/nextQuarter/change";
import type { Belonging, StaysBehind } from "../../core/nextQuarter/sheetsOfQuarter";
import type { UndoneSheet } from "../../workbook";

/** What is said of making the sheets of the next quarter. */
export interface NextQuarterTexts {
  readonly heading: string;
  /** What it does, and that nothing of the old quarter is touched. */
  readonly about: string;
  /** "Triwulan III (Tiga) 2024"; without a year where none is known. */
  readonly quarter: (number: number, year: number | null) => string;
  readonly fromTo: (from: string, to: string) => string;
  /** No sheet says of which quarter it is. */
  readonly unknown: string;
  /** No sheet is of the quarter, or none was chosen. */
  readonly nothing: string;
  /** Over the sheets, each with a tick. */
  readonly sheets: string;
  /** What to look at where a sheet does not name the quarter. */
  readonly belongs: Readonly<Record<Exclude<Belonging, "names" | "reads">, string>>;
  /** So many changes of a kind. */
  readonly changed: Readonly<Record<ChangeKind, (count: number) => string>>;
  readonly unchanged: string;
  /** Nothing is typed on the sheets of the quarter yet. */
  readonly stillBlank: (quarter: string) => string;
  /** Over the list of every cell that changes. */
  readonly texts: string;
  /** How a blank reads in the list. */
  readonly blank: string;
  readonly more: (count: number) => string;
  readonly kept: Readonly<Record<KeptReason, (cells: string) => string>>;
  readonly others: string;
  readonly stays: Readonly<Record<StaysBehind | "left", string>>;
  readonly make: (count: number) => string;
  readonly made: (sheets: string, quarter: string) => string;
  readonly otherwise: (cells: string) => string;
  /** What became of the sheets when the step was taken back. */
  readonly undone: Readonly<Record<UndoneSheet["became"], (sheets: string) => string>>;
  /** The command line. */
  readonly usage: string;
  readonly notAQuarter: (given: string) => string;
  readonly saved: (out: string, quarter: string) => string;
}
