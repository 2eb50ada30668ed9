import { agreement } from "./agreement";
import { leadsTo, type Total } from "./circles";
import type { Lines } from "./lines";
import { Runs } from "./runs";
import { isButForSlips } from "./slippedLine";
import { flatMapInSteps, type Steps } from "../steps";

/** In units of a figure's last digit: how far a sum may be from it. */
const EXACT = 0.01;
/** The one sum that holds has so many digits that no run of lines comes to it by chance. */
const FEWEST_DIGITS = 5;

/**
 * The lines with two figures of which one is the sum of the lines beside it, to the last of many digits, and the other is so
 * but for a slip of the hand.
 *
 *                 2022    │ 2023
 *   Retribusi     48 250  │ 51 400
 *   Pajak         112 375 │ 120 930
 *   Pendapatan    160 625 │ 173 230      172 330, digits interchanged
 */
export function* twoCellTotals(lines: Lines, known: readonly Total[]): Steps<readonly Total[]> {
  const all = Array.from({ length: lines.count }, (_, line) => line).filter(
    (line) => figuresOf(lines, line).length > 0,
  );
  const totals = new Map(known.map((total) => [total.line, total]));
  const covered = new Set(known.flatMap(({ parts }) => parts));
  const lists = [all, all.filter((line) => !covered.has(line))];
  const ways = lists.map((list) => new Runs(lines, list));
  const open = all.filter((line) => !totals.has(line) && figuresOf(lines, line).length === 2);
  return yield* flatMapInSteps(open, (line): readonly Total[] => {
    const found = ways
      .flatMap((way) => way.next(line, EXACT))
      .filter((parts) => parts.length > 1 && !parts.some((part) => leadsTo(totals, part, line)))
      .map((parts): Total => ({ ...agreement(lines, line, parts), line, parts, cost: 0 }))
      .filter(
        (total) => total.hits === 1 && total.misses === 1 && isTelling(lines, total) && isButForSlips(lines, total),
      );
    return found.slice(0, 1);
  });
}

function figuresOf(lines: Lines, line: number): readonly number[] {
  const places = Array.from({ length: lines.across }, (_, at) => at);
  return places.filter((at) => lines.has(line, at));
}

/** Round figures come to a round one by chance: the zeros that all of them end in tell nothing. */
function isTelling(lines: Lines, { line, parts, holding }: Total): boolean {
  return [...holding].every((at) => {
    const own = [line, ...parts];
    const decimals = Math.max(0, ...own.map((one) => lines.decimals(one, at)));
    const units = own.map((one) => Math.round(Math.abs(lines.amount(one, at)) * 10 ** decimals));
    const sum = parts.reduce((so, part) => so + lines.amount(part, at), 0);
    const digits = Math.log10(units[0] ?? 0) - Math.min(...units.filter((one) => one > 0).map(zerosOf));
    return digits >= FEWEST_DIGITS - 1 && Math.abs(sum - lines.value(line, at)) * 10 ** decimals < EXACT;
  });
}

function zerosOf(units: number): number {
  return /0*$/.exec(units.toFixed(0))?.[0].length ?? 0;
}
