import type { ProfileMessages } from "../../core/tables/profile/messages";
import type { Texts } from "../texts";

/** The sentences about the profile of respondents, in one language. */
export interface ProfileTexts {
  readonly figures: Texts["figures"];
  readonly messages: Pick<Texts["messages"], keyof ProfileMessages>;
}
