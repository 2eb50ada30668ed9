/** A value, and the files that have it. */
export interface Vote {
  readonly value: string;
  readonly names: readonly string[];
}

export interface FileIkm {
  readonly ikm: number;
  readonly file: string;
}

/** What many workbooks come to, in one language. */
export interface OverviewTexts {
  /** How many files there are, and of these how many have errors and how many cannot be used. */
  readonly files: (all: number, wrong: number, unusable: number) => string;
  readonly verdicts: string;
  readonly differing: string;
  readonly together: string;
  readonly traits: Readonly<Record<"surveyPeriod" | "permitsPeriod" | "unsur" | "best" | "weight" | "place", string>>;
  /** What most files have, and those that have something else. */
  readonly differs: (trait: string, most: string, others: readonly Vote[]) => string;
  readonly without: (kind: string, files: readonly string[]) => string;
  /** Files that are the same, byte for byte, as another: what they hold is added up once. */
  readonly copies: (file: string, copies: readonly string[]) => string;
  readonly noPeriod: string;
  readonly period: (months: readonly number[], year: number | null) => string;
  readonly surveyTotal: (
    period: string,
    files: number,
    respondents: number,
    lowest: FileIkm,
    highest: FileIkm,
  ) => string;
  readonly permitsTotal: (period: string, files: number, total: number) => string;
}
