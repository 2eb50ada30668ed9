import { withJumlah } from "../../../grid/withJumlah";
import { isBalance } from "../../../layout/flow";
import { isExcess, isShare, isSoFar } from "../../../layout/vocabulary";
import { sum } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { followingIn, type Following } from "../../sums/following";
import { cellOf, nameOf, valueOf, type Place, type Strip, type Strips } from "../../sums/strips";
import { timeRelation } from "./timeRelation";

/**
 * A strip that tells what has come together so far, time after time:
 *
 *   Bulan    │ Investasi │ Kumulatif
 *   Januari  │    100    │    100
 *   Februari │     50    │    150
 */
export interface Running {
  readonly strip: Strip;
  readonly of: Strip;
}

/** A figure mistyped breaks two steps, its own and the next. */
const BELIEVED = 0.5;
const FEWEST = 2;
const NOISE = 1e-9;

/** The strips called so, of the nearest figure that theirs bear out; where none is stated, of the only one there is. */
export function runningOf(strips: Strips): readonly Running[] {
  const following = stepsIn(strips);
  return strips.strips.flatMap((strip, at): readonly Running[] => {
    if (following.length === 0) return [];
    if (isBalance(nameOf(strip))) return balanceOf(strips.strips[at - 1], strip);
    if (!isSoFar(nameOf(strip))) return [];
    const before = strips.strips.slice(0, at).filter((one) => !isSoFar(nameOf(one)));
    const stated = following.filter(
      ({ before: past, after }) => valueOf(strips, strip, past) !== null && valueOf(strips, strip, after) !== null,
    );
    if (stated.length === 0) {
      const beside = before.filter((one) => isBelowSame(one, strip));
      const ofUnit = before.filter((one) => isOfUnit(one, unitOf(strip)));
      const ways = [before, beside, ofUnit, before.slice(-1).filter(isPlainSum)];
      const [of] = ways.find(({ length }) => length === 1) ?? [];
      return of && (areOfTimes(strips) || isPart(strip, of)) ? [{ strip, of }] : [];
    }
    const enough = Math.max(FEWEST, stated.length * BELIEVED);
    const of = before.findLast(
      (one) => stated.filter((places) => growsAt(strips, { strip, of: one }, places)).length >= enough,
    );
    return of ? [{ strip, of }] : [];
  });
}

/** Times that follow each other; of rows that are none, each item and the next, as those of a ranking are. */
function stepsIn(strips: Strips): readonly Following[] {
  if (areOfTimes(strips) || strips.areRows) return followingIn(strips.own);
  const items = strips.own.filter((place) => strips.partsOf(place).length === 0);
  return items.slice(1).flatMap((after, at) => {
    const before = items[at];
    return before ? [{ before, after }] : [];
  });
}

function areOfTimes(strips: Strips): boolean {
  return followingIn(strips.own).length > 0;
}

/** "Kontribusi (%) │ Kumulatif (%)" runs down the rows of a ranking; amounts may be those of months before. */
function isPart(strip: Strip, of: Strip): boolean {
  return isShare(strip.header) && isShare(of.header);
}

/** "Penerimaan │ Pengeluaran │ Surplus/(Defisit) │ Saldo": what there was, and what was earned or spent since. */
function balanceOf(before: Strip | undefined, strip: Strip): readonly Running[] {
  return before && isExcess(nameOf(before)) ? [{ strip, of: before }] : [];
}

/** "Rencana: Bulan Ini, Kumulatif │ Realisasi: Bulan Ini, Kumulatif". */
function isBelowSame(one: Strip, strip: Strip): boolean {
  return strip.words.length > 1 && one.words.slice(0, -1).join("\n") === strip.words.slice(0, -1).join("\n");
}

/** "Jumlah" right before it is what the columns before come to; "Jumlah Izin" may count something else. */
function isPlainSum(strip: Strip): boolean {
  return strip.isSum && /^(jumlah|total)( \([^)]*\))?$/i.test(withJumlah(nameOf(strip)));
}

/** "rp" of "Kumulatif (Rp)". */
function unitOf(strip: Strip): string | null {
  return /\(([^)]+)\)$/.exec(nameOf(strip))?.[1]?.toLowerCase() ?? null;
}

function isOfUnit(strip: Strip, unit: string | null): boolean {
  return unit !== null && unitOf(strip) === unit;
}

function growsAt(strips: Strips, { strip, of }: Running, { before, after }: Following): boolean {
  const [past, own, now] = [valueOf(strips, strip, before), valueOf(strips, of, after), valueOf(strips, strip, after)];
  return (
    past !== null && own !== null && now !== null && Math.abs(past + own - now) <= NOISE * Math.max(1, Math.abs(now))
  );
}

/** What must hold from each time to the next, and at the first. */
export function runningRelations(strips: Strips, running: readonly Running[]): readonly Relation[] {
  const following = stepsIn(strips);
  const [first] = following;
  return running.flatMap((one) => [
    ...(first && beginsWith(strips, one, first.before) ? relationAt(strips, one, first.before, null) : []),
    ...following.flatMap(({ before, after }) => relationAt(strips, one, after, before)),
  ]);
}

/** What came before the first time may have been counted, too: only a first figure that is its own, or a blank, is. */
function beginsWith(strips: Strips, { strip, of }: Running, place: Place): boolean {
  const stated = valueOf(strips, strip, place);
  return stated === null || stated === valueOf(strips, of, place);
}

/** A total that is blank is known where what it adds up is there: months to come have neither. */
function isKnown(strips: Strips, of: Strip, place: Place): boolean {
  const isThere = (one: Strip) => valueOf(strips, one, place) !== null;
  return (
    isThere(of) ||
    ((of.isSum || isExcess(nameOf(of)) || isShare(of.header)) &&
      strips.strips.some((one) => one.at < of.at && isThere(one)))
  );
}

function relationAt(strips: Strips, { strip, of }: Running, place: Place, past: Place | null): readonly Relation[] {
  if (!isKnown(strips, of, place)) return [];
  const own = cellOf(strips, of, place);
  const cells = past === null ? [own] : [cellOf(strips, strip, past), own];
  return timeRelation(strips, { strip, place, operator: sum }, cells);
}
