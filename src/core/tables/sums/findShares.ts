import { withJumlah } from "../../grid/withJumlah";
import { isDone, isReceived } from "../../layout/flow";
import { isAverage, isChange, isGrowth, isRemainder, isShare, isTotal } from "../../layout/vocabulary";
import { filterInHandfuls, type Steps } from "../../steps";
import { underBanners } from "./bannerShares";
import { beforeAndAfter } from "./beforeAfter";
import { isPlanned, planAndResult, type PlanAndResult } from "./plan";
import { holdsAt, type Share } from "./shares";
import { nameOf, valueOf, type Place, type Strip, type Strips } from "./strips";

/** So many places, and so many of all, must say it. */
const FEWEST = 3;
const BELIEVED = 0.6;
/** The two stand at most so many columns before. */
const REACH = 6;
/** By their names they are known further off: a target, twelve months and what they come to. */
const REACH_OF_NAMES = 16;
const SCALES = [1, 100] as const;

/** The strips that say what part others are of others: by most of their figures, or by the names of both. */
export function* sharesOf(strips: Strips): Steps<readonly Share[]> {
  const shares: Share[] = [];
  for (const [at, strip] of strips.strips.entries()) {
    yield;
    const before = strips.strips.slice(Math.max(0, at - REACH), at);
    const isGrown = isGrowth(strip.header) || isOfChange(strip, before.at(-1));
    if (!isShare(strip.header) && !isGrown) continue;
    const places = strips.places.filter((place) => valueOf(strips, strip, place) !== null);
    const share =
      (isGrown ? yield* byFigures(strips, places, strip, before, true) : null) ??
      (yield* byFigures(strips, places, strip, before, false)) ??
      (yield* ofTotal(strips, places, strip, before)) ??
      (yield* byWords(strips, places, strip, strips.strips.slice(Math.max(0, at - REACH_OF_NAMES), at), isGrown));
    if (share) shares.push(share);
  }
  return shares;
}

/** "%" right behind "Kenaikan/Penurunan" tells the same in parts of what there was. */
function isOfChange({ words }: Strip, before: Strip | undefined): boolean {
  return /^[(]?(%|persen(tase)?|prosen(tase)?)[)]?$/i.test(words.at(-1) ?? "") && isChange(before?.words.at(-1) ?? "");
}

/** What the names say, where the figures of most places do not say otherwise. */
function* byWords(
  strips: Strips,
  places: readonly Place[],
  strip: Strip,
  before: readonly Strip[],
  isGrown: boolean,
): Steps<Share | null> {
  const named = isGrown
    ? growthByName(strip, before)
    : [
        ...byName(strip, before),
        ...doneOfReceived(strip, before),
        ...underBanners(strip, strips.strips),
        ...ofTotalByName(strips, strip, before),
      ];
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

/** Where nothing was planned, a share is of the total of the sums before it, or of all that is counted. */
function ofTotalByName(strips: Strips, strip: Strip, before: readonly Strip[]): readonly Share[] {
  const name = strip.words.at(-1) ?? "";
  const counted = before.filter((one) => !isShare(one.header) && !isPlanned(one) && !isAverage(nameOf(one)));
  const own = sinceShare(before).filter((one) => counted.includes(one));
  const possible = own.length > 0 ? own : counted;
  const part = possible.findLast(({ isSum }) => isSum) ?? (possible.length === 1 ? possible[0] : undefined);
  const total = grandTotal(strips);
  const isOfTotal = saysPart(name) || (SAYS_SHARE.test(name) && !before.some(isPlanned));
  // "Jumlah │ Tepat Waktu │ Terlambat │ %" may be of those before it as well.
  const isNearest = part === possible.at(-1) || saysPart(name);
  if (!part || !total || !isOfTotal || !isNearest) return [];
  return SCALES.map((scale) => ({ strip, part, whole: part, scale, isGrowth: false, total }));
}

/** The last place that adds up others. */
function grandTotal(strips: Strips): Place | undefined {
  return strips.own.findLast((place) => strips.partsOf(place).length > 1);
}

/** Each share is of what stands between it and the one before: "Pagu │ Realisasi │ % │ Sisa │ %". */
function sinceShare(before: readonly Strip[]): readonly Strip[] {
  return before.slice(before.findLastIndex(({ header }) => isShare(header)) + 1);
}

/** "Pagu │ TW I: Rp, % │ TW II: Rp, %": of all that was planned, what alone stands below the same banner. */
function sharedBelowBanner({ words }: Strip, before: readonly Strip[]): PlanAndResult<Strip> | null {
  const banner = words.slice(0, -1);
  const isBelow = (one: Strip) =>
    one.words.length === words.length && banner.every((word, at) => one.words[at] === word);
  const [actual, ...others] = banner.length > 0 ? before.filter(isBelow) : [];
  const [planned, ...otherPlans] = before.filter(isPlanned);
  if (!planned || !actual || actual === planned || others.length + otherPlans.length > 0) return null;
  return isShare(nameOf(actual)) || isShownBeside(planned, before) ? null : { planned, actual };
}

/** "Rencana: Rp, % │ Realisasi: Rp, %": what was planned has shares of its own, so that each is of its total. */
function isShownBeside({ words }: Strip, all: readonly Strip[]): boolean {
  const banner = words.slice(0, -1).join();
  return banner !== "" && all.some((one) => SAYS_SHARE.test(nameOf(one)) && one.words.slice(0, -1).join() === banner);
}

/** "Target: K, Rp │ Realisasi: K, Rp │ Capaian (%): K, Rp": each of what is called as it is. */
function sharedOfKind(strip: Strip, before: readonly Strip[]): PlanAndResult<Strip> | null {
  const isBelowShare = strip.words.slice(0, -1).some((word) => SAYS_SHARE.test(word));
  return isBelowShare
    ? planAndResult(before.filter((one) => nameOf(one) === nameOf(strip) && !isShare(one.header)))
    : null;
}

/** What was planned, and what came of it or is left of it, of which a share tells. */
function planAndShared(before: readonly Strip[]): PlanAndResult<Strip> | null {
  const own = sinceShare(before);
  const pair = planAndResult(own) ?? planAndResult(before.filter(({ header }) => !isShare(header)));
  if (!pair || own.length === 0 || own.includes(pair.actual)) return pair;
  const [rest, ...others] = own;
  return rest && others.length === 0 && isRemainder(rest.words.at(-1) ?? "") ? { ...pair, actual: rest } : null;
}

/** "Masuk │ Selesai │ Proses │ % Penyelesaian": the one that is named, of what came in, or of "Jumlah". */
function doneOfReceived(strip: Strip, before: readonly Strip[]): readonly Share[] {
  const lowest = ({ words }: Pick<Strip, "words">) => words.at(-1) ?? "";
  const named = (SHARE_OF.exec(lowest(strip))?.groups?.name ?? "").trim().toLowerCase();
  const isNamed = (one: Strip) =>
    lowest(one).toLowerCase() === named || (OUTCOME.test(named) && outcomeIn(one) === outcomeIn(strip));
  const [part, ...otherParts] = before.filter(isNamed);
  const came = before.filter((one) => isReceived(lowest(one)) || isTotal(lowest(one)));
  const [whole, ...otherWholes] =
    came.length > 0 || !PUNCTUAL.test(named) ? came : before.filter((one) => isDone(lowest(one)));
  // "% Puas" may be of those who are "Sangat Puas" as well.
  if (before.some((one) => lowest(one).toLowerCase().replace(MORE, "") === named && one !== part)) return [];
  if (!part || !whole || part === whole || otherParts.length + otherWholes.length > 0) return [];
  return SCALES.map((scale) => ({ strip, part, whole, scale, isGrowth: false }));
}
/** "elesai" in "Penyelesaian" as in "Selesai". */
function outcomeIn({ words }: Strip): string | undefined {
  return OUTCOME.exec(words.at(-1) ?? "")?.[0].toLowerCase();
}
const OUTCOME = /elesai|erbit|olak|tepat waktu|lambat/i;
/** In time or late is whatever was done. */
const PUNCTUAL = /tepat waktu|lambat/i;
const MORE = /^(sangat|amat|cukup|lebih) /;
const SHARE_OF = /^(?:%|persentase|persen|prosentase) ?(?<name>[^%]+)$/i;

/** What came of a plan, if the strip says "%" and one is called each; of 1, unless it is written otherwise. */
function byName(strip: Strip, before: readonly Strip[]): readonly Share[] {
  const isOfOne = SAYS_SHARE.test(nameOf(strip)) && !before.some((one) => isPlanned(one) && isShownBeside(one, before));
  const pair = isOfOne ? (sharedBelowBanner(strip, before) ?? planAndShared(before)) : sharedOfKind(strip, before);
  if (!pair) return [];
  return SCALES.map((scale) => ({ strip, part: pair.actual, whole: pair.planned, scale, isGrowth: false }));
}
/** "%", "Persentase Realisasi", "Serapan (%)", but not "Fisik (%)", which is of something else. */
const SAYS_SHARE =
  /^(?=.*(%|pers|pros))[(]?((%|persen(tase)?|prosen(tase)?|capaian|serapan|penyerapan|realisasi|keuangan|anggaran|tingkat|dari|target|pagu|keu|kepatuhan|pelaporan)[ ()]*)+$/i;
/** "% thd Total", "Kontribusi (%)", "Persentase dari Jumlah": of all that is counted, also where some of it was planned. */
const SAYS_PART =
  /^(?=.*(%|pers|pros))(?=.*(total|jumlah|keseluruhan|kontribusi|proporsi|porsi|share))[(]?((%|persen(tase)?|prosen(tase)?|kontribusi|proporsi|porsi|share|dari|thd[.p]?|terhadap|total|jumlah|keseluruhan)[ ()]*)+$/i;

function saysPart(name: string): boolean {
  return SAYS_PART.test(withJumlah(name));
}

/** What is now and what was before it, if both are named so. */
function growthByName(strip: Strip, before: readonly Strip[]): readonly Share[] {
  const pair = beforeAndAfter(before.filter(({ words, header }) => !isChange(words.at(-1) ?? "") && !isShare(header)));
  if (!pair) return [];
  return SCALES.map((scale) => ({ strip, part: pair.after, whole: pair.before, scale, isGrowth: true }));
}
