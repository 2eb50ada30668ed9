import { same, type Exact } from "../numbers/exact";

/** Something with a figure to be ranked by. */
export interface Counted<T> {
  readonly one: T;
  readonly figure: Exact;
}

/** Those of one figure, from the lowest figure to the highest. */
export function ranked<T>(
  all: readonly Counted<T>[],
): readonly { readonly ones: readonly T[]; readonly figure: Exact }[] {
  const groups: { ones: T[]; figure: Exact }[] = [];
  for (const { one, figure } of [...all].sort((a, b) => a.figure.compare(b.figure))) {
    const last = groups.at(-1);
    if (last && same(last.figure, figure)) last.ones.push(one);
    else groups.push({ ones: [one], figure });
  }
  return groups;
}
