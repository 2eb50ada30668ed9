import { cellName, type Cell } from "../../grid/address";
import { areaOfCell } from "../../grid/area";
import { isCheck, isRemainder } from "../../layout/vocabulary";
import { UNROUNDED } from "../../numbers/rounding";
import { difference, type Operator } from "../../relations/operators";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { flatMapInHandfuls, HANDFUL, type Steps } from "../../steps";
import { planAndResult } from "../sums/plan";
import { cellOf, subjectIn, valueOf, type Place, type Strip, type Strips } from "../sums/strips";

/** A strip that is what one is more than another. */
export interface Difference {
  readonly strip: Strip;
  readonly from: Strip;
  readonly less: Strip;
}

const LEFT = /^\(?(sisa|selisih|deviasi|saldo|lebih|kurang)\b/i;
const CHANGE = /^\(?(ber)?(tambah|kurang|ubah)|^(kenaikan|penurunan|perubahan|naik|selisih)\b/i;
/** Rows may be called "Kurang baik", which is what some have answered. */
const LEFT_IN_ROWS = /^\(?(sisa|selisih|deviasi|saldo|surplus|defisit|kenaikan|penurunan|(ber)?(tambah|kurang) ?[/(])/i;
/** What a check states bears out no figure: it was computed from whatever stood there. */
const check: Operator = { ...difference, name: "check", coefficient: null };
/** So many places, and so many of all, must say it. */
const FEWEST = 3;
const BELIEVED = 0.6;
/** The two stand at most so many strips before. */
const REACH = 6;
const NOISE = 1e-9;

/** "Pagu │ Realisasi │ Sisa", "Semula │ Menjadi │ Bertambah (Berkurang)": what must hold at each place. */
export function* differenceRelations(strips: Strips, differences: readonly Difference[]): Steps<readonly Relation[]> {
  const relations: Relation[] = [];
  for (const difference of differences) {
    const own = yield* flatMapInHandfuls(strips.own, (place) => relationsAt(strips, difference, place));
    for (const relation of own) relations.push(relation);
  }
  return relations;
}

function relationsAt(strips: Strips, { strip, from, less }: Difference, place: Place): readonly Relation[] {
  const { reader, sheet, areRows } = strips;
  const [target, minuend, subtrahend] = [strip, from, less].map((one) => cellOf(strips, one, place)) as [
    Cell,
    Cell,
    Cell,
  ];
  if (sheet.isCovered(target.row, target.column)) return [];
  const isReadable = !reader.isText(minuend) && !reader.isText(subtrahend);
  const whole = [target, minuend, subtrahend].every((cell) => (numberIn(reader.stated(cell))?.d ?? 1n) === 1n);
  return [
    {
      rule: areRows ? "totals-down" : "totals-across",
      subject: subjectIn(strips, strip, place),
      target,
      operator: isCheck(strip.words.at(-1) ?? "") ? check : difference,
      sources: [areaOfCell(minuend), areaOfCell(subtrahend)],
      formula: isReadable ? `=${cellName(minuend)}-${cellName(subtrahend)}` : null,
      passesOn: UNROUNDED,
      fewestDecimals: null,
      kind: { least: null, most: null, isWhole: false, decimals: whole ? 0 : 2 },
    },
  ];
}

/** The strips that say by how much others differ. */
export function* differencesOf(strips: Strips): Steps<readonly Difference[]> {
  const found: Difference[] = [];
  for (const [at, strip] of strips.strips.entries()) {
    if (at % HANDFUL === 0) yield;
    for (const difference of yield* differencesIn(strip, at)) found.push(difference);
  }
  return found;

  function* differencesIn(strip: Strip, at: number): Steps<readonly Difference[]> {
    const name = strip.words.at(-1) ?? "";
    const isLeft = strips.areRows ? LEFT_IN_ROWS.test(name) : LEFT.test(name) || CHANGE.test(name);
    if (!isLeft && !isCheck(name)) return [];
    const before = strips.strips.slice(Math.max(0, at - REACH), at);
    const check = isCheck(name) ? checkOf(strips, strip, before) : [];
    if (!isLeft) return check;
    return (yield* byFigures(strips, strip, before)) ?? (check.length > 0 ? check : byName(strip, before));
  }
}

/** The nearest two that the figures of most places speak for. */
function* byFigures(strips: Strips, strip: Strip, before: readonly Strip[]): Steps<readonly Difference[] | null> {
  const stated = strips.places.filter((place) => valueOf(strips, strip, place) !== null);
  if (stated.length < FEWEST) return null;
  let best: readonly Difference[] = [];
  let most = 0;
  for (const from of before) {
    for (const less of before) {
      if (from === less) continue;
      yield;
      const difference = { strip, from, less };
      const holding = stated.filter((place) => holdsAt(strips, difference, place));
      const isTelling =
        holding.filter((place) => valueOf(strips, strip, place) !== 0 && valueOf(strips, less, place) !== 0).length >=
        FEWEST;
      if (!isTelling || holding.length < stated.length * BELIEVED || holding.length < most) continue;
      [best, most] = [[difference], holding.length];
    }
  }
  return best.length > 0 || !isCheck(strip.words.at(-1) ?? "") ? best : null;
}

/** Where hardly anything is stated yet, what was planned less what came of it, if one is called each. */
function byName(strip: Strip, before: readonly Strip[]): readonly Difference[] {
  const pair = isRemainder(strip.words.at(-1) ?? "") ? planAndResult(before) : null;
  return pair ? [{ strip, from: pair.planned, less: pair.actual }] : [];
}

/**
 * "CEK" behind a total and what it must be: the first less the second, or the other way where the figures say so. Where
 * it is blank, one of the two must be a total, or both mostly the same.
 *
 *   JUMLAH        810   820
 *   KETERSEDIAAN  800   820
 *   CEK            10     0
 */
function checkOf(strips: Strips, strip: Strip, before: readonly Strip[]): readonly Difference[] {
  const [first, second] = before.slice(-2);
  if (!first || !second || !(first.isSum || second.isSum || areAlike(strips, first, second))) return [];
  const stated = strips.places.filter((place) => valueOf(strips, strip, place) !== null);
  const ways = [
    { strip, from: first, less: second },
    { strip, from: second, less: first },
  ];
  return ways
    .filter((way) => stated.filter((at) => holdsAt(strips, way, at)).length >= stated.length * BELIEVED)
    .slice(0, 1);
}

function areAlike(strips: Strips, one: Strip, other: Strip): boolean {
  const pairs = strips.places.map((place) => [valueOf(strips, one, place), valueOf(strips, other, place)]);
  const stated = pairs.filter(([a, b]) => a !== null && b !== null && a !== 0);
  return stated.length >= 2 && stated.filter(([a, b]) => a === b).length >= stated.length * BELIEVED;
}

function holdsAt(strips: Strips, { strip, from, less }: Difference, place: Place): boolean {
  const [a, b, c] = [from, less, strip].map((one) => valueOf(strips, one, place));
  if (a == null || b == null || c == null) return false;
  return Math.abs(a - b - c) <= NOISE * Math.max(1, Math.abs(a));
}
