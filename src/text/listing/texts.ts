/** How findings can be put in order. */
export type Grouping = "table" | "severity" | "sheet" | "cause";

/** Ways through the list of what was found, in one language. */
export interface ListingTexts {
  /** Names the buttons that show one sort of finding only. */
  readonly filters: string;
  /** So many of a sort, as short as can be: "Salah 16". */
  readonly filter: Readonly<Record<"errors" | "warnings" | "blanks" | "notices", (count: number) => string>>;
  /** Folds the search and the grouping out. */
  readonly tools: string;
  readonly search: string;
  readonly grouping: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  /** Nothing is left of the list. */
  readonly nothing: string;
  readonly all: string;
  /** Goes to the finding before or after; the keys are named with it. */
  readonly previous: string;
  readonly next: string;
  /** Which of so many: "3 dari 19"; before the first, how many there are. */
  readonly position: (at: number, of: number) => string;
  /** Heads the tables that nothing is to be said of. */
  readonly complete: (count: number) => string;
  /** Heads what looks like a table, but is none that is known. */
  readonly unknown: (count: number) => string;
  readonly unknownHint: string;
}
