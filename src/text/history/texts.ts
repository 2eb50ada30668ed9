/** What is said of the steps that were done, in one language. */
export interface HistoryTexts {
  readonly heading: string;
  readonly show: (steps: number) => string;
  readonly none: string;
  /** When a step was made: "2024-07-01", "09:05". */
  readonly when: (day: string, time: string) => string;
  /** What a step did. */
  readonly cells: (sheet: string, count: number, cells: string) => string;
  /** Of more sheets, so many cells. */
  readonly more: (sheets: number, cells: number) => string;
  readonly chartMade: (title: string, sheet: string) => string;
  readonly chartUpdated: (title: string, sheet: string) => string;
  readonly sheetAdded: (sheet: string) => string;
  readonly undo: string;
  /** The same for who does not see which step it belongs to. */
  readonly undoOf: (when: string, what: string) => string;
  /** Why an older step is not taken back yet. */
  readonly waits: (steps: number) => string;
  readonly others: string;
  /** Asks before such a step is taken back. */
  readonly othersAsk: string;
  readonly othersYes: string;
}
