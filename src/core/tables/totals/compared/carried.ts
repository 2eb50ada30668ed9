import { isClosing, isOpening } from "../../../layout/flow";
import { copy } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { followingIn, type Following } from "../../sums/following";
import { cellOf, nameOf, valueOf, type Place, type Strip, type Strips } from "../../sums/strips";
import { timeRelation } from "./timeRelation";

/** What was left at one time, and what was there when the next began. */
export interface Carried {
  readonly opening: Strip;
  readonly closing: Strip;
  /** The times that follow each other. */
  readonly following: readonly Following[];
}

/** Of what is stated, so much must have been carried on: two figures are the same by no chance. */
const BELIEVED = 0.5;

/**
 * What opens each time and what closes it, where times follow each other and the figures do not deny it:
 *
 *   Bulan    │ Sisa Bulan Lalu │ Masuk │ Selesai │ Sisa
 *   Januari  │       12        │  60   │   45    │  27 ─┐
 *   Februari │       27  ◀─────┼───────┼─────────┼──────┘
 */
export function carriedOf(strips: Strips): readonly Carried[] {
  const [opening, ...otherOpenings] = strips.strips.filter((strip) => isOpening(nameOf(strip)));
  const [closing, ...otherClosings] = strips.strips.filter((strip) => isClosing(nameOf(strip)));
  if (!opening || !closing || otherOpenings.length + otherClosings.length > 0) return [];
  const carried = { opening, closing, following: followingIn(strips.own) };
  return carried.following.length > 0 && isBorneOut(strips, carried) ? [carried] : [];
}

/** A blank beside a figure that closes its time may stand for nothing: then others must say that it was carried on. */
function isBorneOut(strips: Strips, { opening, closing, following }: Carried): boolean {
  const stated = following.filter(
    ({ before, after }) => valueOf(strips, opening, after) !== null && valueOf(strips, closing, before) !== null,
  );
  const holding = stated.filter(
    ({ before, after }) => valueOf(strips, opening, after) === valueOf(strips, closing, before),
  );
  const mayBeNothing = following.some(
    ({ after }) => valueOf(strips, opening, after) === null && valueOf(strips, closing, after) !== null,
  );
  return stated.length === 0 ? !mayBeNothing : holding.length >= stated.length * BELIEVED;
}

/** True for a figure that is carried on from the time before. */
export function isCarried(carried: readonly Carried[], strip: Strip, place: Place): boolean {
  return carried.some(({ opening, following }) => opening === strip && following.some(({ after }) => after === place));
}

/** What must hold from each time to the next. */
export function carriedRelations(strips: Strips, carried: readonly Carried[]): readonly Relation[] {
  return carried.flatMap(({ opening, closing, following }) =>
    following.flatMap(({ before, after }) =>
      timeRelation(strips, { strip: opening, place: after, operator: copy }, [cellOf(strips, closing, before)]),
    ),
  );
}
