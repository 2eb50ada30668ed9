import type { RegisterMessages } from "../../core/tables/register/messages";
import type { TallyMessages } from "../../core/tally/messages";
import type { Texts } from "../texts";

/** The sentences about registers of issued permits. */
export type RegisterTexts = Pick<Texts["messages"], keyof RegisterMessages | keyof TallyMessages>;
