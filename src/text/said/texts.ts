import type { SaidMessages } from "../../core/said/messages";
import type { Texts } from "../texts";

/** The sentences about sentences of a report. */
export type SaidTexts = Pick<Texts["messages"], keyof SaidMessages>;
