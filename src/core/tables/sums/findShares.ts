import { isChange, isGrowth, isShare } from "../../layout/vocabulary";
import { filterInHandfuls, type Steps } from "../../steps";
import { betweenTimes } from "./betweenTimes";
import { holdsAt, type Share } from "./shares";
import { namedShares } from "./sharesByName";
import { isOfLag, namedGrowth } from "./sharesByName/growth";
import { grandTotal } from "./sharesByName/ofTotal";
import { isBareShare, SCALES } from "./sharesByName/words";
import { valueOf, type Place, type Strip, type Strips } from "./strips";

/** So many places, and so many of all, must say it. */
const FEWEST = 3;
const BELIEVED = 0.6;
/** The two stand at most so many columns before. */
const REACH = 6;
/** By their names they are known further off: a target, twelve months and what they come to. */
const REACH_OF_NAMES = 16;

/** The strips that say what part others are of others: by most of their figures, or by the names of both. */
export function* sharesOf(strips: Strips): Steps<readonly Share[]> {
  const shares: Share[] = [];
  for (const [at, strip] of strips.strips.entries()) {
    yield;
    const before = strips.strips.slice(Math.max(0, at - REACH), at);
    const isLagged = isShare(strip.header) && isOfLag(strip.header);
    const isGrown =
      isLagged || isGrowth(strip.header) || isOfChange(strip, before.at(-1)) || betweenTimes(strip, before) !== null;
    if (!isShare(strip.header) && !isGrown) continue;
    const places = strips.places.filter((place) => valueOf(strips, strip, place) !== null);
    const share =
      (isGrown ? yield* byFigures(strips, places, strip, before, true) : null) ??
      (yield* byFigures(strips, places, strip, before, false)) ??
      (yield* ofTotal(strips, places, strip, before)) ??
      (yield* byWords(strips, places, strip, strips.strips.slice(Math.max(0, at - REACH_OF_NAMES), at), isGrown));
    if (share) shares.push(share);
  }
  return writtenAlike(strips, shares);
}

/** Where all shares that are stated are of 100, so are those that are still to come. */
function writtenAlike(strips: Strips, shares: readonly Share[]): readonly Share[] {
  const isStated = ({ strip }: Share) => strips.places.some((place) => valueOf(strips, strip, place) !== null);
  const stated = shares.filter(isStated);
  if (stated.length === 0 || stated.some(({ scale }) => scale === 1)) return shares;
  return shares.map((share) => (stated.includes(share) ? share : { ...share, scale: 100 }));
}

/** "%" right behind "Kenaikan/Penurunan" tells the same in parts of what there was. */
function isOfChange({ words }: Strip, before: Strip | undefined): boolean {
  return isBareShare(words.at(-1) ?? "") && isChange(before?.words.at(-1) ?? "");
}

/** What the names say, where the figures of most places do not say otherwise. */
function* byWords(
  strips: Strips,
  places: readonly Place[],
  strip: Strip,
  before: readonly Strip[],
  isGrown: boolean,
): Steps<Share | null> {
  const named = isGrown ? namedGrowth(strip, before) : namedShares(strips, strip, before);
  for (const share of named) {
    if (yield* holdingMost(strips, share, places)) return share;
  }
  return null;
}

/** The places where a share holds; null where these are fewer than most, which is known before all have been asked. */
function* holdingMost(strips: Strips, share: Share, places: readonly Place[]): Steps<readonly Place[] | null> {
  const most = places.length * (1 - BELIEVED);
  let missing = 0;
  const holding = yield* filterInHandfuls(places, (place) => {
    if (missing > most) return false;
    const holds = holdsAt(strips, share, place);
    if (!holds) missing++;
    return holds;
  });
  return missing > most ? null : holding;
}

/** The nearest two that the figures of most places speak for. */
function* byFigures(
  strips: Strips,
  places: readonly Place[],
  strip: Strip,
  before: readonly Strip[],
  isGrowth: boolean,
): Steps<Share | null> {
  let [best, most]: [Share | null, number] = [null, 0];
  for (const whole of before) {
    for (const part of before) {
      for (const scale of SCALES) {
        const share = { strip, part, whole, scale, isGrowth };
        const holding = yield* holdingMost(strips, share, places);
        if (!holding || holding.length < most || !isTelling(strips, share, holding)) continue;
        [best, most] = [share, holding.length];
      }
    }
  }
  return best;
}

/** The nearest of whose total it says the parts, by the figures of most places. */
function* ofTotal(
  strips: Strips,
  places: readonly Place[],
  strip: Strip,
  before: readonly Strip[],
): Steps<Share | null> {
  const total = grandTotal(strips);
  if (!total) return null;
  const possible = [...before]
    .reverse()
    .flatMap((part) => SCALES.map((scale) => ({ strip, part, whole: part, scale, isGrowth: false, total })));
  for (const share of possible) {
    const holding = yield* holdingMost(strips, share, places);
    if (holding && isTelling(strips, share, holding)) return share;
  }
  return null;
}

/** Nothing and all are shares of anything. */
function isTelling(strips: Strips, { strip, scale }: Share, holding: readonly Place[]): boolean {
  return holding.filter((place) => ![0, scale].includes(valueOf(strips, strip, place) ?? 0)).length >= FEWEST;
}
