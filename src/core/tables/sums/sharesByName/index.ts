import type { Share } from "../shares";
import type { Strip, Strips } from "../strips";
import { sharesOfReceived } from "./ofReceived";
import { sharesOfPlan } from "./ofPlan";
import { sharesOfTotal } from "./ofTotal";
import { sharesOfWhole } from "./ofWhole";
import { underBanners } from "./underBanners";

/** What a strip may be a share of by its name and those of the strips before it, the likeliest first. */
export function namedShares(strips: Strips, strip: Strip, before: readonly Strip[]): readonly Share[] {
  return [
    ...sharesOfPlan(strip, before, strips.strips),
    ...sharesOfReceived(strip, before),
    ...underBanners(strip, strips.strips),
    ...(sharesOfWhole(strips, strip, before) ?? sharesOfTotal(strips, strip, before)),
  ];
}
