import { isPlanned, planAndResult } from "../plan";
import { nameOf, type Strip } from "../strips";
import { isBareShare, saysShare, saysShareBehind } from "./words";

/** What a share that is shown beside a plan, or beside what came of it, is of: of the total of that, or nobody says. */
export interface ShownTogether {
  readonly part: Strip;
  readonly isOfTotal: boolean;
}

/**
 * A plan with "%" right behind it, and what came of it with another: each is of its own total where a further share tells how
 * much of the plan came; else that may be told by the second.
 *
 *   Rencana │ % │ Realisasi │ % │ Capaian (%)
 *     200   │ 40│    150    │ 50│     75
 */
export function shownTogether(strip: Strip, all: readonly Strip[]): ShownTogether | null {
  const at = all.findIndex(isPlanned);
  const [planned, ofPlan, actual, ofActual, capaian] = at < 0 ? [] : all.slice(at, at + 5);
  if (!planned || !ofPlan || !actual || !ofActual || !(strip === ofPlan || strip === ofActual)) return null;
  const areShares = [ofPlan, ofActual].every((one) => isBareShare(nameOf(one)) && one.words.length === 1);
  if (!areShares || planAndResult([planned, actual]) === null) return null;
  const tells =
    capaian && !isBareShare(nameOf(capaian)) && [saysShare, saysShareBehind].some((is) => is(nameOf(capaian)));
  return { part: strip === ofPlan ? planned : actual, isOfTotal: tells === true };
}
