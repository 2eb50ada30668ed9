import type { PermitMessages } from "../../core/tables/permits/messages";
import type { Texts } from "../texts";

/** The sentences about permit tables, in one language. */
export interface PermitTexts {
  readonly figures: Texts["figures"];
  readonly messages: Pick<Texts["messages"], keyof PermitMessages>;
}
