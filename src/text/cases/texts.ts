import type { CaseMessages } from "../../core/tables/cases/messages";
import type { Texts } from "../texts";

/** The sentences about lists of complaints and requests, in one language. */
export type CaseTexts = Pick<Texts["messages"], keyof CaseMessages>;
