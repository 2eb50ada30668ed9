import type { Shown } from "../../findings/shown";

/** What the sentences about plans, realisations and evaluations need to know. Rows are as Excel numbers them. */
export interface PlanMessages {
  /** A column that every plan has to have. */
  readonly "plan-without-column": { readonly missing: "time" | "who" };
  /** An unsur that was given less than one of the plan's, and is not in it; `survey` names the results, where something does. */
  readonly "lower-unsur-left-out": {
    readonly planned: ScoredUnsur;
    readonly left: ScoredUnsur;
    readonly survey: string | null;
  };
  readonly "plan-without-year": { readonly actual: string };
  /** The columns, as they are headed, in which nothing is written yet for any of so many unsur. */
  readonly "plan-unwritten": { readonly columns: readonly string[]; readonly unsur: number };
  /** `column` as it is headed. */
  readonly "plan-blank": { readonly column: string; readonly rows: readonly number[] };
  readonly "problem-without-solution": { readonly column: string };
  readonly "measure-not-realised": { readonly measure: string };
}

declare module "../../findings/message" {
  interface MessageParams extends PlanMessages {}
}

/** An unsur and what it was given. */
export interface ScoredUnsur {
  readonly name: string;
  readonly score: Shown;
}
