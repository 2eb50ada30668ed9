import type { Mention } from "./mention";
import type { Said } from "./span";

/** What a text says of time: mentions that are joined by "s.d." are one, and the year that is said last is that of all listed. */
export function sayingsIn(mentions: readonly Mention[]): readonly Said[] {
  const lists: Mention[][] = [];
  for (const one of mentions) {
    const list = lists.at(-1);
    if (one.join !== null && list?.[0]?.length === one.length) list.push(one);
    else lists.push([one]);
  }
  return lists.flatMap((list, number) => inList(list, number));
}

function inList(list: readonly Mention[], number: number): readonly Said[] {
  const found: Said[] = [];
  let year: number | null = null;
  for (let at = list.length - 1; at >= 0; at--) {
    const one = list[at];
    if (!one) continue;
    const before = one.join === "to" ? list[at - 1] : undefined;
    year = one.year ?? year;
    found.unshift({ mentions: before ? [before, one] : [one], year, list: number });
    if (before) {
      year = before.year ?? year;
      at--;
    }
  }
  return found;
}
