import { isAverage, isShare } from "../../../layout/vocabulary";
import { isPlanned } from "../plan";
import type { Share } from "../shares";
import { nameOf, valueOf, type Place, type Strip, type Strips } from "../strips";
import { shownTogether } from "./ofOwnTotals";
import { eitherScale, saysPart, saysShare, sinceShare } from "./words";

/** Where nothing was planned, a share is of the total of the sums before it, or of all that is counted. */
export function sharesOfTotal(strips: Strips, strip: Strip, before: readonly Strip[]): readonly Share[] {
  const name = nameOf(strip);
  // What is stated bears out which total is meant, or denies it.
  const isStated = strips.places.some((place) => valueOf(strips, strip, place) !== null);
  const total = isStated || strips.areRows ? grandTotal(strips) : wholeOf(strips);
  const shown = shownTogether(strip, strips.strips);
  if (shown) return shown.isOfTotal && total ? eitherScale({ strip, part: shown.part, whole: shown.part, total }) : [];
  const counted = before.filter(isCounted);
  const own = sinceShare(before).filter((one) => counted.includes(one));
  const possible = own.length > 0 ? own : counted;
  const part =
    possible.findLast(({ isSum }) => isSum) ??
    (possible.length === 1 || (saysPart(name) && isMoneyAlone(possible)) ? possible.at(-1) : undefined);
  const isOfTotal = saysPart(name) || (saysShare(name) && !OF_PLAN.test(name) && !before.some(isPlanned));
  // "Jumlah │ Tepat Waktu │ Terlambat │ %" may be of those before it as well.
  const isNearest = part === possible.at(-1) || saysPart(name);
  if (!part || !total || !isOfTotal || !isNearest) return [];
  return eitherScale({ strip, part, whole: part, total });
}

/** How much of what is due was done is no part of what others have done. */
const OF_PLAN = /capaian|serapan|kepatuhan|pelaporan|target|pagu/i;

/** The last place that adds up others. */
export function grandTotal(strips: Strips): Place | undefined {
  return strips.own.findLast((place) => strips.partsOf(place).length > 1);
}

/** The only place that adds up others and is added up by none: of which of several a share is, no name says. */
function wholeOf(strips: Strips): Place | undefined {
  const totals = strips.own.filter((place) => strips.partsOf(place).length > 1);
  const added = new Set(totals.flatMap((place) => strips.partsOf(place).map(({ at }) => at)));
  const [whole, ...others] = totals.filter(({ at }) => !added.has(at));
  return others.length === 0 ? whole : undefined;
}

/** True for what is counted, and not planned, averaged or told as a share. */
export function isCounted(strip: Strip): boolean {
  return !isShare(strip.header) && !isPlanned(strip) && !isAverage(nameOf(strip));
}

const MONEY = /\brp\b|rupiah|us ?\$|\busd\b|investasi|\bnilai\b/i;

/** "Proyek │ Investasi │ Kontribusi": the last of them is of money, and none before it. */
function isMoneyAlone(counted: readonly Strip[]): boolean {
  const [first, ...others] = [...counted].reverse();
  return first !== undefined && MONEY.test(first.header) && !others.some(({ header }) => MONEY.test(header));
}
