import type { SumsMessages } from "../../core/tables/sums/messages";
import type { Texts } from "../texts";

/** The sentences about the figures of any table of sums, in one language. */
export interface SumsTexts {
  readonly figures: Texts["figures"];
  readonly messages: Pick<Texts["messages"], keyof SumsMessages>;
}
