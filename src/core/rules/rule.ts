import type { Edit } from "../edits/edit";
import type { Finding, Severity } from "../findings/finding";
import type { MessageKey, MessageOf } from "../findings/message";
import type { Ground } from "./ground";
import { note } from "../findings/note";
import type { Shown } from "../findings/shown";
import type { Cell } from "../grid/address";
import type { Steps } from "../steps";

/** What a rule offers: nothing; to fill empty cells; to replace something, which a person is asked about. */
export type FixKind = "none" | "safe" | "ask";

/** What is known of a rule without any sheet. */
export interface RuleFacts<K extends MessageKey = MessageKey> {
  /** The sentences that it says, each in cases of its own; each is the name of its findings' rule. */
  readonly says: readonly K[];
  readonly severity: Severity;
  readonly fix: FixKind;
  readonly ground: Ground;
}

/** One thing that can be wrong or doubtful in a model without being arithmetic: declared, and how it is found. */
export interface Rule<M, K extends MessageKey = MessageKey> extends RuleFacts<K> {
  find(model: M): readonly Hit<NoInfer<K>>[];
}

/** What a rule finds in one cell. */
export interface Hit<K extends MessageKey = MessageKey> {
  readonly cell: Cell;
  readonly message: MessageOf<K>;
  readonly actual?: Shown;
  readonly expected?: Shown;
  /** What would put it right, where the rule has a fix and this case allows it. */
  readonly edits?: readonly Edit[];
}

/** Declares a rule: its sentences tell the compiler what each case has to bring. */
export function rule<M, K extends MessageKey>(declared: Rule<M, K>): Rule<M, K> {
  return declared;
}

/** What one rule finds in a model on a sheet. */
export function findingsOf<M>(rule: Rule<M>, model: M, sheet: string): readonly Finding[] {
  return rule.find(model).map(({ edits, ...hit }) =>
    note({
      sheet,
      severity: rule.severity,
      ...hit,
      ...(edits && edits.length > 0 ? { fix: { safe: rule.fix === "safe", edits } } : {}),
    }),
  );
}

/** What all rules find in a model, a step for each. */
export function* applied<M>(rules: readonly Rule<M>[], model: M, sheet: string): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const one of rules) {
    yield;
    for (const finding of findingsOf(one, model, sheet)) findings.push(finding);
  }
  return findings;
}
