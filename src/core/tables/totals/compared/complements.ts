import { isOneOfTwo, isOppositeOf } from "../../../layout/complements";
import { isTotal } from "../../../layout/vocabulary";
import { nameOf, valueOf, type Strip, type Strips } from "../../sums/strips";
import { holdsAt, type Difference } from "./differences";

/** So much of what is stated must say it. */
const BELIEVED = 0.6;

/**
 * All less those of whom something is told, right behind the two:
 *
 *   Izin Terbit │ Tepat Waktu │ Terlambat
 *       60      │     58      │     2
 */
export function complementOf(strips: Strips, strip: Strip, before: readonly Strip[]): readonly Difference[] {
  const [whole, some] = before.slice(-2);
  if (!whole || !some || !isOppositeOf(nameOf(strip), nameOf(some)) || isOneOfTwo(nameOf(whole))) return [];
  if (isAddedUp(strips, strip)) return [];
  const own = { strip, from: [whole], less: [some] };
  const stated = strips.places.filter((place) => valueOf(strips, strip, place) !== null);
  return stated.filter((place) => holdsAt(strips, own, place)).length >= stated.length * BELIEVED ? [own] : [];
}

/** "Tepat Waktu │ Terlambat │ Jumlah": what stands behind is what both come to. */
function isAddedUp({ strips }: Strips, strip: Strip): boolean {
  const next = strips[strips.indexOf(strip) + 1];
  return next !== undefined && isTotal(nameOf(next));
}
