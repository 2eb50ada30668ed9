import type { SkmMessages } from "../../core/tables/skm/messages";
import type { Texts } from "../texts";

/** The sentences about survey matrices, in one language. */
export interface SkmTexts {
  readonly figures: Texts["figures"];
  readonly messages: Pick<Texts["messages"], keyof SkmMessages>;
}
