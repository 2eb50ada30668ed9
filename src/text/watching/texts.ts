/** What is said of following edits, in one language. */
export interface WatchingTexts {
  readonly label: string;
  readonly on: string;
  readonly off: string;
  /** What it does. */
  readonly about: string;
}
