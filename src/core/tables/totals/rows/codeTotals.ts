import { isPlainTotal } from "../../../layout/labels";
import { isSum, type Line } from "../../../layout/line";
import { groupName, nameIn } from "../../../layout/rowNumbers";
import type { Fit, Total } from "../../../sums/fit";
import { flatMapInHandfuls, type Steps } from "../../../steps";
import { codeTree } from "./codeTree";

/** Of the figures of all headings together, so many must be the sums of what their codes say. */
const BELIEVED = 0.6;
const FEWEST = 3;

/**
 * What lines add up by their codes: a heading what belongs to it, "Jumlah" what belongs to nothing else. Null where the
 * figures say otherwise, or say nothing and the codes are not called so.
 */
export function* codeTotals(lines: readonly Line[], fit: Fit, areCalledCodes: boolean): Steps<readonly Total[] | null> {
  const tree = codeTree(lines);
  if (!tree) return null;
  const knowing = fit.knowing(tree.totals);
  const found = yield* flatMapInHandfuls(tree.totals, ({ line, parts }) => [knowing.of(line, parts)]);
  const stated = found.reduce((sum, own) => sum + own.stated, 0);
  const fitting = found.reduce((sum, own) => sum + own.fitting, 0);
  const fewest = areCalledCodes ? 1 : FEWEST;
  const isBorneOut = stated === 0 ? areCalledCodes : fitting >= fewest && fitting >= stated * BELIEVED;
  if (!isBorneOut) return null;
  const plain = lines.filter(({ kind, label }) => kind === "total" && isPlainTotal(label));
  const overall = plain.length > 0 ? plain : ofRoot(lines, tree.roots);
  const parts = tree.roots.length > 1 ? tree.roots : tree.leaves;
  const last = overall.length === 1 ? overall.map((line) => ({ line, parts })) : [];
  return [...tree.totals, ...last];
}

/** "Jumlah Belanja" as the only total below a tree that begins with "Belanja Daerah". */
function ofRoot(lines: readonly Line[], [root, ...others]: readonly Line[]): readonly Line[] {
  const sums = lines.filter(isSum);
  const name = groupName(sums[0]?.label ?? "");
  const isOwn = name !== "" && root !== undefined && nameIn(root.label).startsWith(name);
  return sums.length === 1 && sums[0] === lines.at(-1) && others.length === 0 && isOwn ? sums : [];
}
