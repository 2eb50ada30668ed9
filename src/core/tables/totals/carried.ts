import { cellName } from "../../grid/address";
import { areaOfCell } from "../../grid/area";
import { isClosing, isOpening } from "../../layout/flow";
import { UNROUNDED } from "../../numbers/rounding";
import { copy } from "../../relations/operators";
import type { Relation } from "../../relations/relation";
import { followingIn, type Following } from "../sums/following";
import { cellOf, subjectIn, valueOf, type Place, type Strip, type Strips } from "../sums/strips";

/** What was left at one time, and what was there when the next began. */
export interface Carried {
  readonly opening: Strip;
  readonly closing: Strip;
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
  const [opening, ...otherOpenings] = strips.strips.filter(({ words }) => isOpening(words.at(-1) ?? ""));
  const [closing, ...otherClosings] = strips.strips.filter(({ words }) => isClosing(words.at(-1) ?? ""));
  if (!opening || !closing || otherOpenings.length + otherClosings.length > 0) return [];
  return isBorneOut(strips, { opening, closing }) ? [{ opening, closing }] : [];
}

/** A blank beside a figure that closes its time may stand for nothing: then others must say that it was carried on. */
function isBorneOut(strips: Strips, { opening, closing }: Carried): boolean {
  const all = followingIn(strips.own);
  const stated = all.filter(
    ({ before, after }) => valueOf(strips, opening, after) !== null && valueOf(strips, closing, before) !== null,
  );
  const holding = stated.filter(
    ({ before, after }) => valueOf(strips, opening, after) === valueOf(strips, closing, before),
  );
  const mayBeNothing = all.some(
    ({ after }) => valueOf(strips, opening, after) === null && valueOf(strips, closing, after) !== null,
  );
  return stated.length === 0 ? !mayBeNothing : holding.length >= stated.length * BELIEVED;
}

/** True for a figure that is carried on from the time before. */
export function isCarried(strips: Strips, carried: readonly Carried[], strip: Strip, place: Place): boolean {
  return (
    carried.some(({ opening }) => opening === strip) && followingIn(strips.own).some(({ after }) => after === place)
  );
}

/** What must hold from each time to the next. */
export function carriedRelations(strips: Strips, carried: readonly Carried[]): readonly Relation[] {
  return carried.flatMap((one) => followingIn(strips.own).flatMap((places) => relationAt(strips, one, places)));
}

function relationAt(strips: Strips, { opening, closing }: Carried, { before, after }: Following): readonly Relation[] {
  const { reader, sheet, areRows } = strips;
  const [target, source] = [cellOf(strips, opening, after), cellOf(strips, closing, before)];
  if (sheet.isCovered(target.row, target.column)) return [];
  return [
    {
      rule: areRows ? "totals-down" : "totals-across",
      subject: subjectIn(strips, opening, after),
      target,
      operator: copy,
      sources: [areaOfCell(source)],
      formula: reader.isText(source) ? null : `=${cellName(source)}`,
      passesOn: UNROUNDED,
      fewestDecimals: null,
      kind: { least: null, most: null, isWhole: false, decimals: 2 },
    },
  ];
}
