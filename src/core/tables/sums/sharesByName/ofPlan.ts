import { isRemainder, isShare } from "../../../layout/vocabulary";
import { isPlanned, planAndResult, type PlanAndResult } from "../plan";
import type { Share } from "../shares";
import { bannerOf } from "../../../layout/banner";
import { nameOf, type Strip } from "../strips";
import { shownTogether } from "./ofOwnTotals";
import { eitherScale, saysShare, saysShareBehind, sinceShare } from "./words";

/** What came of a plan, if the strip says "%" and one is called each; of 1, unless it is written otherwise. */
export function sharesOfPlan(strip: Strip, before: readonly Strip[], all: readonly Strip[]): readonly Share[] {
  if (shownTogether(strip, all)) return [];
  const pair = isOfPlan(strip, before)
    ? (ofOwnBanner(strip, before) ?? sharedBelowBanner(strip, before) ?? planAndShared(before))
    : sharedOfKind(strip, before);
  return pair ? eitherScale({ strip, part: pair.actual, whole: pair.planned }) : [];
}

function isOfPlan(strip: Strip, before: readonly Strip[]): boolean {
  const name = nameOf(strip);
  if (saysShareBehind(name)) return planAndResult(before) !== null || ofOwnBanner(strip, before) !== null;
  return saysShare(name) && !before.some((one) => isPlanned(one) && isShownBeside(one, before));
}

/**
 * What was planned and what came of it below the banner of a share, which may be called no more than "T" and "R" there:
 *
 *            2023                        TW I
 *   Target │ Realisasi │ Capaian      T │ R │ %
 */
function ofOwnBanner(strip: Strip, before: readonly Strip[]): PlanAndResult<Strip> | null {
  const banner = bannerOf(strip);
  const own = banner === "" ? [] : before.filter((one) => bannerOf(one) === banner);
  const [planned, actual, ...others] = own;
  const areInitials = planned && actual && /^t\.?$/i.test(nameOf(planned)) && /^r\.?$/i.test(nameOf(actual));
  if (areInitials && others.length === 0) return { planned, actual };
  return planAndResult(own.filter((one) => !isShare(one.header)));
}

/** "Pagu │ TW I: Rp, % │ TW II: Rp, %": of all that was planned, what alone stands below the same banner. */
function sharedBelowBanner(strip: Strip, before: readonly Strip[]): PlanAndResult<Strip> | null {
  const isBelow = (one: Strip) => bannerOf(one) === bannerOf(strip);
  const [actual, ...others] = bannerOf(strip) === "" ? [] : before.filter(isBelow);
  const [planned, ...otherPlans] = before.filter(isPlanned);
  if (!planned || !actual || actual === planned || others.length + otherPlans.length > 0) return null;
  return isShare(nameOf(actual)) || isShownBeside(planned, before) ? null : { planned, actual };
}

/** "Rencana: Rp, % │ Realisasi: Rp, %": what was planned has shares of its own, so that each is of its total. */
function isShownBeside(planned: Strip, all: readonly Strip[]): boolean {
  const banner = bannerOf(planned);
  return banner !== "" && all.some((one) => saysShare(nameOf(one)) && bannerOf(one) === banner && !hasResult(banner));

  /** Below a banner of its own a plan and its result have one share, of the plan. */
  function hasResult(own: string): boolean {
    return planAndResult(all.filter((one) => bannerOf(one) === own && !isShare(one.header))) !== null;
  }
}

/** "Target: K, Rp │ Realisasi: K, Rp │ Capaian (%): K, Rp": each of what is called as it is. */
function sharedOfKind(strip: Strip, before: readonly Strip[]): PlanAndResult<Strip> | null {
  const isBelowShare = strip.words.slice(0, -1).some(saysShare);
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
  return rest && others.length === 0 && isRemainder(nameOf(rest)) ? { ...pair, actual: rest } : null;
}
