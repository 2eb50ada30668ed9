/** What the sentences about plans, realisations and evaluations need to know. Rows are as Excel numbers them. */
export interface PlanMessages {
  /** A column that every plan has to have. */
  readonly "plan-without-column": { readonly missing: "time" | "who" };
  readonly "plan-without-year": { readonly actual: string };
  /** `column` as it is headed. */
  readonly "plan-blank": { readonly column: string; readonly rows: readonly number[] };
  readonly "problem-without-solution": { readonly column: string };
  readonly "measure-not-realised": { readonly measure: string };
}

declare module "../../findings/message" {
  interface MessageParams extends PlanMessages {}
}
