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
  if (wholes.length > 1 || words.some(isPlainTotal)) return null;
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
  const totals = [...inWhole.filter((_, place) => isAdditive(words[place] ?? "")), ...named, ...last];
  if (totals.length === 0 && areOfOneSort(words)) return null;
  return isBorneOut(totals, overall, fit) ? totals : null;
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
