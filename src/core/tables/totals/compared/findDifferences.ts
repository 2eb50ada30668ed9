import { isAdded, isBalance, isClosing, isDone, isGone, isIncome, isOpening, isPending } from "../../../layout/flow";
import { isOneOfTwo } from "../../../layout/complements";
import {
  isAdditive,
  isChange,
  isCheck,
  isExcess,
  isFall,
  isGap,
  isNet,
  isRemainder,
  isShare,
  isSoFar,
  isTotal,
} from "../../../layout/vocabulary";
import { HANDFUL, type Steps } from "../../../steps";
import { beforeAndAfter, type BeforeAfter } from "../../sums/beforeAfter";
import { betweenTimes, namesTwoTimes } from "../../sums/betweenTimes";
import { tellsMean } from "../../sums/sharesByName/growth";
import { isPlanned, planAndResult, type PlanAndResult } from "../../sums/plan";
import { endOf, nameOf, valueOf, type Strip, type Strips } from "../../sums/strips";
import { betweenOf } from "./betweenNamed";
import { complementOf, isLast } from "./complements";
import { holdsAt, isBorneOut, isStated, type Difference } from "./differences";
import { EARNED, earnedAndSpent } from "./earned";
import { gapOf } from "./gap";
import { bookValueOf, isBookValue, netOf } from "./netAmounts";

const LEFT =
  /^\(?(sisa|(efisiensi|penghematan)(?!.*%)|(belum|tidak) (me)?lapor|selisih|deviasi|saldo|lebih|kurang|surplus|defisit)\b/i;
/** With more told behind it, as "Tidak Aktif", it is not all the others. */
const NOT_REPORTED = /^\(?(belum|tidak) (me)?lapor\b/i;
/** Rows may be called "Kurang baik", which is what some have answered. */
const LEFT_IN_ROWS = /^\(?(sisa|selisih|deviasi|saldo|surplus|defisit|kenaikan|penurunan|(ber)?(tambah|kurang) ?[/(])/i;
/** So many places, and so many of all, must say it. */
const FEWEST = 3;
const BELIEVED = 0.6;
/** The two stand at most so many strips before. */
const REACH = 6;

/** By their names they are known further off: a target, twelve months and what they come to. */
const REACH_OF_NAMES = 16;

/** The strips that say by how much others differ. */
export function* differencesOf(strips: Strips): Steps<readonly Difference[]> {
  const found: Difference[] = [];
  for (const [at, strip] of strips.strips.entries()) {
    if (at % HANDFUL === 0) yield;
    for (const difference of yield* differencesIn(strips, strip, at)) found.push(difference);
  }
  return found;
}

function* differencesIn(strips: Strips, strip: Strip, at: number): Steps<readonly Difference[]> {
  const name = strip.words.at(-1) ?? "";
  const isBetween = !strips.areRows && !isShare(name) && namesTwoTimes(strip);
  const times = isBetween ? betweenTimes(strip, strips.strips.slice(0, at)) : null;
  if (tellsMean(strip)) return [];
  if (times) return betweenOf(strips, strip, times);
  const isLeft = strips.areRows
    ? LEFT_IN_ROWS.test(name)
    : [isClosing, isPending, isChange, isNet, isBookValue, isGap, isOneOfTwo].some((is) => is(name)) || LEFT.test(name);
  if (!isLeft && !isCheck(name)) return [];
  const before = strips.strips.slice(Math.max(0, at - REACH), at);
  // "Sisa (%)" behind amounts is a part of them.
  if (isRemainder(name) && isShare(name) && before.some((one) => !isShare(one.header))) return [];
  const check = isCheck(name) ? checkOf(strips, strip, strips.strips.slice(0, at)) : [];
  if (!isLeft) return check;
  const counted = before.filter((one) => !isShare(one.header));
  const flow = [flowOf, waitedFor, complementOf].flatMap((find) => find(strips, strip, counted));
  if (flow.length > 0) return flow;
  if (NOT_REPORTED.test(name) && !strips.areRows && !isLast(strips, strip)) return check;
  if ((isPending(name) && !isClosing(name)) || (isOneOfTwo(name) && !LEFT.test(name))) return check;
  const named = byName(strips, strip, strips.strips.slice(Math.max(0, at - REACH_OF_NAMES), at));
  const found = yield* byFigures(strips, strip, before);
  if (found && found.length > 0) return found;
  const borneOut = named.filter((difference) => isBorneOut(strips, difference, BELIEVED));
  return found === null || borneOut.length > 0 ? (named.length > 0 ? named : check) : [];
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
      const difference = { strip, from: [from], less: [less] };
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

/**
 * Where hardly anything is stated yet, what the names say: what was planned less what came of it, what is now less what
 * was before, or what was earned less what was spent.
 */
function byName(strips: Strips, strip: Strip, before: readonly Strip[]): readonly Difference[] {
  const name = strip.words.at(-1) ?? "";
  const plan = isRemainder(name) ? leftOf(name, planAndResult(before), before) : null;
  if (plan) return [{ strip, from: [plan.planned], less: [plan.actual] }];
  const [planned, contracted] = before;
  const isSaved =
    SAVED.test(name) && planned && contracted && isPlanned(planned) && /kontrak/i.test(nameOf(contracted));
  if (isSaved && before.length === 2) return [{ strip, from: [planned], less: [contracted] }];
  const excess = isExcess(name) ? (planAndResult(before) ?? planAndResult(before.filter(isOfAllSoFar))) : null;
  if (excess) return [{ strip, from: [excess.actual], less: [excess.planned] }];
  if (isNet(name)) return netOf(strip, before);
  if (isBookValue(name)) return bookValueOf(strip, before);
  const gap = gapOf(strip, before);
  if (gap.length > 0) return gap;
  const time = isChange(name) && !isFall(name) ? timesCompared(strip, before) : null;
  if (time) return [{ strip, from: [time.after], less: [time.before] }];
  return earnedAndSpent(strip, before, strips.areRows);
}

function timesCompared(strip: Strip, before: readonly Strip[]): BeforeAfter<Strip> | null {
  return namesTwoTimes(strip) ? betweenTimes(strip, before) : beforeAndAfter(before);
}

/** "Rencana: Bulan Ini, Kumulatif │ Realisasi: Bulan Ini, Kumulatif │ Deviasi": of what has come together on either side. */
function isOfAllSoFar(strip: Strip): boolean {
  return isSoFar(nameOf(strip));
}

/** "Pagu │ Nilai Kontrak │ Efisiensi": with an estimate between them it may be of either. */
const SAVED = /^\(?(efisiensi|penghematan|sisa (tender|lelang))\b/i;

/** "Sisa Kontrak" is of "Nilai Kontrak", where that stands beside what was planned. */
function leftOf(
  name: string,
  pair: PlanAndResult<Strip> | null,
  before: readonly Strip[],
): PlanAndResult<Strip> | null {
  const of = /^\(?sisa (?<of>\p{L}+)/iu.exec(name)?.groups?.of;
  const named = of === undefined ? [] : before.filter((one) => new RegExp(`\\b${of}\\b`, "iu").test(nameOf(one)));
  const [planned] = named;
  const isOther = named.length === 1 && planned && pair && planned !== pair.actual;
  return isOther ? { ...pair, planned } : pair;
}

/**
 * What was there and came in less what is gone, told by their names where the figures do not deny it.
 *
 *   Sisa Bulan Lalu │ Masuk │ Selesai │ Ditolak │ Sisa            Masuk │ Terbit │ Sisa
 *          12       │  60   │   41    │    4    │  27               60  │   41   │  19
 *
 * "Jumlah" between them is what was there and came in; then "Dalam Proses" behind all else is what is left of that.
 */
function flowOf(strips: Strips, strip: Strip, before: readonly Strip[]): readonly Difference[] {
  const gone = endOf(before, isGone);
  const less = eachOnce(gone);
  const rest = before.slice(0, before.length - gone.length);
  const whole = endOf(rest, isTotal).slice(-1);
  const added = endOf(rest.slice(0, rest.length - whole.length), isAdded);
  const opening = rest
    .slice(0, rest.length - whole.length - added.length)
    .slice(-1)
    .filter(({ words }) => isOpening(words.at(-1) ?? ""));
  const isLeft = isClosing(nameOf(strip)) || (whole.length > 0 && isPending(nameOf(strip)) && isLast(strips, strip));
  if (!isLeft || less.length === 0 || added.length === 0) return [];
  if (whole.length > 0 && opening.length === 0) return [];
  const own = { strip, from: whole.length > 0 ? whole : [...opening, ...added], less };
  if (isOfCash(strips, strip, added) && opening.length === 0 && !isStated(strips, strip)) return [];
  return isBorneOut(strips, own, BELIEVED) ? [own] : [];
}

/** A cash book carries its balance from line to line: "Penerimaan │ Pengeluaran │ Saldo". */
function isOfCash({ areRows }: Strips, strip: Strip, added: readonly Strip[]): boolean {
  return !areRows && isBalance(nameOf(strip)) && added.some((one) => EARNED.test(nameOf(one)));
}

/**
 * What came in less what came of it, where nothing was there before:
 *
 *   Masuk │ Selesai │ Ditolak │ Dalam Proses
 *    60   │   41    │    4    │      15
 */
function waitedFor(strips: Strips, strip: Strip, before: readonly Strip[]): readonly Difference[] {
  const done = endOf(before, isDone);
  const less = eachOnce(done);
  const from = before.slice(0, before.length - done.length).slice(-1);
  const isOfIncome = from.some(({ words }) => isIncome(words.at(-1) ?? ""));
  const isOpened = strips.strips.some(({ words }) => isOpening(words.at(-1) ?? ""));
  if (!isPending(strip.words.at(-1) ?? "") || !isOfIncome || isOpened || less.length === 0) return [];
  const own = { strip, from, less };
  return isBorneOut(strips, own, BELIEVED) ? [own] : [];
}

/** "Terbit │ Ditolak │ Jumlah Selesai": what adds up those before it stands for them. */
function eachOnce(strips: readonly Strip[]): readonly Strip[] {
  return strips.at(-1)?.isSum ? strips.slice(-1) : strips;
}

/**
 * "CEK" behind a total and what it must be: the first less the second, or the other way where the figures say so. Where
 * it is blank, one of the two must be a total, or both mostly the same; "Total Hari" is not held against "SOP (Hari)".
 *
 *   JUMLAH        810   820
 *   KETERSEDIAAN  800   820
 *   CEK            10     0
 */
function checkOf(strips: Strips, strip: Strip, before: readonly Strip[]): readonly Difference[] {
  const [first, second] = heldAgainst(before);
  if (!first || !second) return [];
  const areMeantAlike = () => areAlike(strips, first, second);
  if (!(first.isSum || second.isSum || areMeantAlike())) return [];
  const stated = strips.places.filter((place) => valueOf(strips, strip, place) !== null);
  const isOfRate = isAdditive(first.header) !== isAdditive(second.header);
  if (stated.length === 0 && isOfRate && !areMeantAlike()) return [];
  const ways = [
    { strip, from: [first], less: [second] },
    { strip, from: [second], less: [first] },
  ];
  return ways
    .filter((way) => stated.filter((at) => holdsAt(strips, way, at)).length >= stated.length * BELIEVED)
    .slice(0, 1);
}

/**
 * The two before it; a total behind its parts is held against what was planned, never against the last of them.
 *
 *   Pagu │ TW I │ TW II │ TW III │ TW IV │ Jumlah │ Selisih
 */
function heldAgainst(before: readonly Strip[]): readonly Strip[] {
  const [first, second] = before.slice(-2);
  if (before.length === 2 || !second?.isSum || first?.isSum === true) return before.slice(-2);
  const planned = before.filter(isPlanned);
  return planned.length === 1 ? [...planned, second] : [];
}

function areAlike(strips: Strips, one: Strip, other: Strip): boolean {
  const pairs = strips.places.map((place) => [valueOf(strips, one, place), valueOf(strips, other, place)]);
  const stated = pairs.filter(([a, b]) => a !== null && b !== null && a !== 0);
  return stated.length >= 2 && stated.filter(([a, b]) => a === b).length >= stated.length * BELIEVED;
}
