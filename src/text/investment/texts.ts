import type { Texts } from "../texts";

type InvestmentMessage =
  | "column-order"
  | "contradicted-total"
  | "apbn-rate"
  | "projects-without-money"
  | "money-without-projects"
  | "workers-without-projects"
  | "foreign-sub-sector"
  | "repeated-sub-sector"
  | "sub-sector-spelling";

/** The sentences about investment tables, in one language. */
export interface InvestmentTexts {
  readonly figures: Texts["figures"];
  readonly messages: Pick<Texts["messages"], InvestmentMessage>;
}
