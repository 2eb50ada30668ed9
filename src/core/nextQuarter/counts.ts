import type { Change, ChangeKind } from "./change";

const ORDER: readonly ChangeKind[] = ["emptied", "period", "signed", "caption", "carried", "formula"];

/** How many changes there are of each kind, in the order in which a person wants to know. */
export function counts(changes: readonly Change[]): readonly (readonly [ChangeKind, number])[] {
  return ORDER.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [[kind, count] as const];
  });
}
