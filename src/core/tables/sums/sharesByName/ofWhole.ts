import { oncePerObject } from "../../../grid/oncePerObject";
import { isDone, isPending, isReceived } from "../../../layout/flow";
import { isShare, isTotal } from "../../../layout/vocabulary";
import type { Share } from "../shares";
import { nameOf, valueOf, type Strip, type Strips } from "../strips";
import { isCounted } from "./ofTotal";
import { eitherScale, isBareShare } from "./words";

/** So many places, and so many of all, must come to the whole. */
const FEWEST = 3;
const BELIEVED = 0.6;
const NOISE = 1e-9;

/**
 * A whole that stands before its parts, each with its share right behind it:
 *
 *   Jumlah │ Selesai │ % │ Proses │ %
 *     50   │   40    │ 80│   10   │ 20
 *
 * Null where it stands before none; none of it where names and figures leave open whether they are its parts.
 */
export function sharesOfWhole(strips: Strips, strip: Strip, before: readonly Strip[]): readonly Share[] | null {
  const part = before.at(-1);
  if (!isBareShare(nameOf(strip)) || !part || !isCounted(part)) return null;
  const all = strips.strips;
  const shownBeside = shownBesideIn(all);
  const counted = before.filter(isCounted);
  const [whole, ...others] = counted.filter((one) => !shownBeside.has(one));
  const isFirst = whole === counted[0] && whole !== part && others.length === 0;
  if (!whole || !isFirst || !(isTotal(nameOf(whole)) || isReceived(nameOf(whole)))) return null;
  const parts = all.filter((one) => one.at > whole.at && isCounted(one) && shownBeside.has(one));
  if (parts.every(isOutcome)) return eitherScale({ strip, part, whole });
  return comesTo(strips, whole, parts) ? eitherScale({ strip, part, whole }) : null;
}

/** Those with a share right behind them, looked for once: every share of a table asks. */
const shownBesideIn = oncePerObject(
  (all: readonly Strip[]): ReadonlySet<Strip> => new Set(all.filter((_, at) => isShare(all[at + 1]?.header ?? ""))),
);

function isOutcome(strip: Strip): boolean {
  return isDone(nameOf(strip)) || isPending(nameOf(strip));
}

function comesTo(strips: Strips, whole: Strip, parts: readonly Strip[]): boolean {
  const stated = strips.places.filter((place) => valueOf(strips, whole, place) !== null);
  const holding = stated.filter((place) => {
    const values = parts.map((part) => valueOf(strips, part, place) ?? 0);
    const [all, sum] = [valueOf(strips, whole, place) ?? 0, values.reduce((so, value) => so + value, 0)];
    return Math.abs(all - sum) <= NOISE * Math.abs(all);
  });
  return holding.length >= FEWEST && holding.length >= stated.length * BELIEVED;
}
