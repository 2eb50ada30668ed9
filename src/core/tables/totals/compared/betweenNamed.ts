import { isFall } from "../../../layout/vocabulary";
import type { BeforeAfter } from "../../sums/beforeAfter";
import { nameOf, type Strip, type Strips } from "../../sums/strips";
import { isBorneOut, isStated, type Difference } from "./differences";

/** So many of the places that state it must say it. */
const BELIEVED = 0.6;

/** What is now less what was before, or the other way where the figures say so; where less is told, only they say which. */
export function betweenOf(strips: Strips, strip: Strip, { before, after }: BeforeAfter<Strip>): readonly Difference[] {
  const ways = [
    { strip, from: [after], less: [before] },
    { strip, from: [before], less: [after] },
  ];
  const isBlank = !isStated(strips, strip);
  if (isBlank) return isFall(nameOf(strip)) ? [] : ways.slice(0, 1);
  return ways.filter((own) => isBorneOut(strips, own, BELIEVED)).slice(0, 1);
}
