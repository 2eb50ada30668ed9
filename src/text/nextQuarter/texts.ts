import type { ChangeKind, KeptReason } from "../../core/nextQuarter/change";
import type { Region } from "../../core/nextQuarter/regions";
import type { Belonging, StaysBehind } from "../../core/nextQuarter/sheetsOfTerm";
import type { Term, TermLength } from "../../core/nextQuarter/term";
import type { UndoneSheet } from "../../workbook";

/** What is said of making the sheets of the next quarter. */
export interface NextQuarterTexts {
  /** The next month, quarter, semester or year, as soon as it is known which. */
  readonly heading: Readonly<Record<TermLength | "unknown", string>>;
  /** What it does, and that nothing of the old quarter is touched. */
  readonly about: string;
  /** "Triwulan III (Tiga) 2024", "Juli 2024"; without a year where none is known. */
  readonly term: (term: Term) => string;
  /** Over the choice how long a term is. */
  readonly length: string;
  readonly lengths: Readonly<Record<TermLength, string>>;
  /** It is being worked out. */
  readonly planning: string;
  readonly planAgain: string;
  /** A region that may be emptied, with its place and so many typed entries. */
  readonly region: Readonly<Record<Region["kind"], (area: string, entries: number) => string>>;
  /** Over the regions of a sheet. */
  readonly regions: string;
  readonly fromTo: (from: string, to: string) => string;
  /** No sheet says of which quarter it is. */
  readonly unknown: string;
  /** No sheet is chosen. */
  readonly nothing: string;
  /** No sheet is of the term: those that there are, are of longer ones. */
  readonly none: (term: string) => string;
  /** Over the sheets, each with a tick. */
  readonly sheets: string;
  /** What to look at where a sheet does not name the quarter. */
  readonly belongs: Readonly<Record<Exclude<Belonging, "names" | "reads">, string>>;
  /** So many changes of a kind. */
  readonly changed: Readonly<Record<ChangeKind, (count: number) => string>>;
  readonly unchanged: string;
  /** Nothing is typed on the sheets of the quarter yet. */
  readonly stillBlank: (term: string) => string;
  /** Over the list of every cell that changes. */
  readonly texts: string;
  /** How a blank reads in the list. */
  readonly blank: string;
  readonly more: (count: number) => string;
  readonly kept: Readonly<Record<KeptReason, (cells: string) => string>>;
  readonly others: string;
  readonly stays: Readonly<Record<StaysBehind | "left", string>>;
  readonly make: (count: number) => string;
  readonly made: (sheets: string, term: string) => string;
  readonly otherwise: (cells: string) => string;
  /** What became of the sheets when the step was taken back. */
  readonly undone: Readonly<Record<UndoneSheet["became"], (sheets: string) => string>>;
  /** The command line. */
  readonly notAQuarter: (given: string) => string;
  readonly notAStep: (given: string) => string;
  /** There is no region of that name to be emptied or kept. */
  readonly noRegion: (given: string) => string;
  /** How the regions that stay are emptied. */
  readonly emptyHint: string;
  readonly saved: (out: string, term: string) => string;
}
