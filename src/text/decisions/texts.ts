/** What is said where a person decides to leave a finding as it is, in one language. */
export interface DecisionTexts {
  readonly offer: string;
  /** The same for who does not see which finding it belongs to. */
  readonly offerOf: (cell: string) => string;
  readonly reason: string;
  readonly reasonMissing: string;
  /** Where the reason is kept, and how long it holds. */
  readonly kept: string;
  readonly leave: string;
  readonly cancel: string;
  readonly heading: string;
  readonly count: (findings: number) => string;
  /** Why a finding was left, and when: "2024-07-01". */
  readonly because: (reason: string, date: string) => string;
  readonly heed: string;
  readonly heedOf: (cell: string) => string;
}
