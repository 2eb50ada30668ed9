import type { Stays } from "../../workbook";
import { sameContent, type Content } from "../cells/content";
import type { Change, Image } from "../journal/journal";
import type { Whereabouts } from "../lines/whereabouts";

/** What a cell of a step is to get back; `already` where it holds that; or why it is left. */
export type WayBack = { readonly content: Content } | "already" | Extract<Stays, "changed" | "unsure">;

/**
 * Compares what a cell holds with what the step left in it, and tells what to put back. Where rows or columns have come
 * or gone, Excel has moved the references of formulas: ours is ours as we wrote it – sorting leaves it so – or moved
 * along with what it refers to, and what is put back is moved likewise.
 */
export function wayBack(change: Change, now: Image, where: Whereabouts): WayBack {
  const { before, after } = change;
  const follow = (content: Content): Content | null => {
    if ("value" in content) return content;
    const formula = where.follow(content.formula, change);
    return formula === null ? null : { formula };
  };
  const isNow = (content: Content | null) => content !== null && sameContent(now.content, content);
  const [was, is] = [follow(before.content), follow(after.content)];
  const stands = isNow(after.content);
  const moved = isNow(is);
  if (!stands && !moved) {
    if (isNow(before.content) || isNow(was)) return "already";
    return is === null && "formula" in now.content ? "unsure" : "changed";
  }
  if (!moved) return before;
  if (was === null) return "unsure";
  const isSame = sameContent(was, before.content);
  return isSame || !stands || where.isInOrder(change.sheetId) ? { content: was } : "unsure";
}
