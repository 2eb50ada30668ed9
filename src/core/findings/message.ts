import type { Cell } from "../grid/address";
import type { Cause } from "./cause";
import type { Shown } from "./shown";
import type { Working } from "./working";

/** Which figure of a table a sentence is about: the rule that governs it, and which one of them ("U1"). */
export interface Figure {
  readonly rule: string;
  readonly subject: string;
}

/**
 * What each sentence needs to know. The sentences themselves stand in src/text, one set for each language. Here are those
 * of every figure; each room and kind of table adds its own in its `messages.ts`.
 */
export interface MessageParams {
  readonly "wrong-figure": {
    readonly figure: Figure;
    readonly actual: Shown;
    readonly expected: Shown;
    readonly working: readonly Working[];
    readonly evidence: Message | null;
  };
  readonly "follows-wrong-figure": {
    readonly figure: Figure;
    readonly actual: Shown;
    readonly expected: Shown;
    readonly causes: readonly Cause[];
  };
  readonly "blank-figure": { readonly figure: Figure; readonly expected: Shown; readonly working: readonly Working[] };
  /** More cells are wrong together than can be told apart; `cells` are the totals that do not add up. */
  readonly "too-much-wrong": { readonly cells: readonly Cell[] };
}

export type MessageKey = keyof MessageParams;

/** A sentence as data: which one, and what it needs. */
export type Message = MessageOf<MessageKey>;

/** One of the sentences of these keys. */
export type MessageOf<Keys extends MessageKey> = {
  readonly [K in Keys]: { readonly key: K } & MessageParams[K];
}[Keys];
