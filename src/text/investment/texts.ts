import type { InvestmentMessages } from "../../core/tables/investment/messages";
import type { Texts } from "../texts";

/** The sentences about investment tables, in one language. */
export interface InvestmentTexts {
  readonly figures: Texts["figures"];
  readonly messages: Pick<Texts["messages"], keyof InvestmentMessages>;
}
