import type { MessageKey } from "../../core/findings/message";
import type { Texts } from "../texts";

/** The sentences about registers of issued permits. */
export type RegisterTexts = Pick<Texts["messages"], Extract<MessageKey, `register-${string}`>>;
