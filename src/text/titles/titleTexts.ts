import type { TitleMessages } from "../../core/titleRules/messages";
import type { Texts } from "../texts";

/** The sentences about titles, their periods and channels, and the numbers of captions. */
export type TitleTexts = Pick<Texts["messages"], keyof TitleMessages>;
