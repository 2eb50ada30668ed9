import { isPlainTotal } from "../layout/labels";
import { isSum, type Line } from "../layout/line";
import type { RepeatedRows } from "../layout/repeatedRows";
import { groupName } from "../layout/rowNumbers";
import { isAdditive, isTotal } from "../layout/vocabulary";
import type { Fit, Total } from "./fit";
import { FITS, shareOf } from "./fitting";

/**
 * What rows add up where all groups repeat the same words: in a group called "Jumlah" each the row of its own word in every
 * other group; behind the groups "Total Baru" all rows of "Baru", and "Total" these totals. Null where the figures say
 * otherwise, and where all rows are of one sort, so that nothing has to be told apart.
 */
export function repeatedTotals(
  { words, groups, rest }: RepeatedRows<Line>,
  fit: Fit,
  areOfOneSort: (words: readonly string[]) => boolean,
): readonly Total[] | null {
  const wholes = groups.filter(({ name }) => isTotal(name));
  const inner = innerTotals({ words, groups, rest }, areOfOneSort);
  if (wholes.length > 1 || inner === null || (inner.length > 0 && wholes.length === 0)) return null;
  const others = groups.filter((group) => !wholes.includes(group));
  const ofWord = (place: number) => others.flatMap(({ rows }) => rows[place] ?? []);
  const inWhole = wholes.flatMap(({ rows }) => rows.map((line, place) => ({ line, parts: ofWord(place) })));
  const named = rest.flatMap((line): readonly Total[] => {
    const place = isSum(line) ? words.findIndex((word) => word.toLowerCase() === groupName(line.label)) : -1;
    return place < 0 ? [] : [{ line, parts: ofWord(place) }];
  });
  const overall = rest.filter((line) => isSum(line) && isPlainTotal(line.label));
  const isComplete = named.length === words.length && areOfOneSort(words) && overall.length === 1;
  const last = isComplete ? overall.map((line) => ({ line, parts: named.map((total) => total.line) })) : [];
  const known = new Set(inner.map(({ line }) => line));
  const added = inWhole.filter(({ line }, place) => isAdditive(words[place] ?? "") && !known.has(line));
  const totals = [...inner, ...added, ...named, ...last];
  if (totals.length === 0 && areOfOneSort(words)) return null;
  return isBorneOut(totals, overall, fit) ? totals : null;
}

/** "PMA │ PMDN │ Jumlah" under each name; null where a total stands elsewhere, or what stands before it does not add up. */
function innerTotals(
  { words, groups }: RepeatedRows<Line>,
  areOfOneSort: (words: readonly string[]) => boolean,
): readonly Total[] | null {
  const at = words.findIndex(isPlainTotal);
  if (at < 0) return [];
  if (at < 2 || at !== words.length - 1 || !areOfOneSort(words.slice(0, at))) return null;
  return groups.flatMap(({ rows }) => {
    const line = rows[at];
    return line ? [{ line, parts: rows.slice(0, at) }] : [];
  });
}

/** True where most that is stated is what it says, and no total of rows of another sort is one of all. */
function isBorneOut(totals: readonly Total[], overall: readonly Line[], fit: Fit): boolean {
  const knowing = fit.knowing(totals);
  const found = totals.map(({ line, parts }) => knowing.of(line, parts));
  const stated = found.reduce((sum, own) => sum + own.stated, 0);
  const fitting = found.reduce((sum, own) => sum + own.fitting, 0);
  if (stated > 0) return shareOf({ stated, fitting }) >= FITS;
  return totals.length > 0 || overall.every(({ hasFigures }) => !hasFigures);
}
