import { isSum, type Line } from "../../layout/line";
import { isExcerpt } from "../../layout/vocabulary";

/**
 * True for a table that lists the largest of all there is, and not what is left: "3 BESAR NEGARA ASAL PMA" without
 * "Negara Lainnya". What its rows come to is not all.
 */
export function listsSome(texts: readonly string[], lines: readonly Line[]): boolean {
  return texts.some(isExcerpt) && !lines.some((line) => !isSum(line) && /\blain(nya)?\b/i.test(line.label));
}
