import type { Solved } from "../solve";

/** True where some figure of a table is wrong in itself: what its other figures say may follow from it. */
export function isWrong({ located, judgements }: Solved): boolean {
  return located.suspects.length > 0 || judgements.some(({ verdict }) => verdict === "cause");
}
