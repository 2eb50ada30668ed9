import { openRange } from "../../../grid/openRange";
import { withJumlah } from "../../../grid/withJumlah";
import { isBalance, isOpening } from "../../../layout/flow";
import { isExcess, isShare, isSoFar } from "../../../layout/vocabulary";
import { sum } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { filterInHandfuls, forEachInSteps, HANDFUL, type Steps } from "../../../steps";
import { followingIn, type Following } from "../../sums/following";
import { bannerOf } from "../../../layout/banner";
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

/** The strips called so, of the nearest figure that theirs bear out; where none is stated, of the one their names leave. */
export function* runningOf(strips: Strips): Steps<readonly Running[]> {
  const named = new Set(yield* filterInHandfuls(strips.strips, isNamed));
  const following = named.size === 0 ? [] : yield* stepsIn(strips);
  if (following.length === 0) return [];
  const found: Running[] = [];
  const before: Strip[] = [];
  for (const [at, strip] of strips.strips.entries()) {
    if (at % HANDFUL === 0) yield;
    if (named.has(strip)) {
      const of = yield* sourceOf(strips, strip, before, following);
      if (of) found.push({ strip, of });
    }
    if (!isSoFar(nameOf(strip))) before.push(strip);
  }
  return found;
}

function isNamed(strip: Strip): boolean {
  return isSoFar(nameOf(strip)) || isBalance(nameOf(strip));
}

function* sourceOf(
  strips: Strips,
  strip: Strip,
  before: readonly Strip[],
  following: readonly Following[],
): Steps<Strip | null> {
  const isStated = (place: Place) => valueOf(strips, strip, place) !== null;
  const stated = yield* filterInHandfuls(following, (places) => isStated(places.before) && isStated(places.after));
  const candidates = isBalance(nameOf(strip)) ? earnedIn(before) : before;
  if (stated.length === 0) return sourceByName(strips, strip, candidates, following);
  const enough = Math.max(FEWEST, stated.length * BELIEVED);
  for (const of of [...candidates].reverse()) {
    const growing = yield* filterInHandfuls(stated, (places) => growsAt(strips, { strip, of }, places));
    if (growing.length >= enough) return of;
  }
  return null;
}

function sourceByName(
  strips: Strips,
  strip: Strip,
  before: readonly Strip[],
  following: readonly Following[],
): Strip | null {
  const unit = unitOf(strip);
  const beside = before.filter((one) => isBelowSame(one, strip));
  const ofUnit = unit === null ? [] : before.filter((one) => unitOf(one) === unit);
  const ways = [before, beside, ofUnit, before.slice(-1).filter(isPlainSum), onlySumIn(before)];
  const [of] = ways.find(({ length }) => length === 1) ?? [];
  return of && (areOfTimes(strips) || (isPart(strip, of) && areUnbroken(following))) ? of : null;
}

/**
 * Times that follow each other, also where "Triwulan I" stands between Maret and April; of rows that are none, each item and
 * the one right below it, as those of a ranking are: behind a heading or a subtotal another group begins.
 */
function* stepsIn(strips: Strips): Steps<readonly Following[]> {
  const items = yield* filterInHandfuls(strips.own, (place) => strips.partsOf(place).length === 0);
  if (strips.areRows || areOfTimes(strips)) return followingIn(items);
  return items.slice(1).flatMap((after, at) => {
    const before = items[at];
    return before?.at === after.at - 1 ? [{ before, after }] : [];
  });
}

function areOfTimes(strips: Strips): boolean {
  return followingIn(strips.own).length > 0;
}

function areUnbroken(following: readonly Following[]): boolean {
  return following.every(({ before }, at) => at === 0 || following[at - 1]?.after === before);
}

/** "Kontribusi (%) │ Kumulatif (%)" runs down the rows of a ranking; amounts may be those of months before. */
function isPart(strip: Strip, of: Strip): boolean {
  return isShare(strip.header) && isShare(of.header);
}

/**
 * "Penerimaan │ Pengeluaran │ Surplus/(Defisit) │ Saldo": what was earned or spent since, right before the balance. One that
 * stands beside what there was before, "Saldo Awal", tells of its own row.
 */
function earnedIn(before: readonly Strip[]): readonly Strip[] {
  const isOpened = before.some((one) => isOpening(nameOf(one)));
  return isOpened ? [] : before.slice(-1).filter((one) => isExcess(nameOf(one)));
}

/** "Rencana: Bulan Ini, Kumulatif │ Realisasi: Bulan Ini, Kumulatif". */
function isBelowSame(one: Strip, strip: Strip): boolean {
  return strip.words.length > 1 && bannerOf(one) === bannerOf(strip);
}

/** "Jumlah NIB │ Kumulatif": the sum right before it, where any other stands under a banner of its own. */
function onlySumIn(before: readonly Strip[]): readonly Strip[] {
  const last = before.at(-1);
  const isFree = (strip: Strip) => strip.isSum && bannerOf(strip) === "";
  const first = before.find(isFree);
  return first && first === last ? [first] : [];
}

/** "Jumlah" right before it is what the columns before come to; "Jumlah Izin" may count something else. */
function isPlainSum(strip: Strip): boolean {
  return strip.isSum && /^(jumlah|total)( \([^)]*\))?$/i.test(withJumlah(nameOf(strip)));
}

/** "rp" of "Kumulatif (Rp)". */
function unitOf(strip: Strip): string | null {
  return /\(([^)]+)\)$/.exec(nameOf(strip))?.[1]?.toLowerCase() ?? null;
}

function growsAt(strips: Strips, { strip, of }: Running, { before, after }: Following): boolean {
  const [past, own, now] = [valueOf(strips, strip, before), valueOf(strips, of, after), valueOf(strips, strip, after)];
  return (
    past !== null && own !== null && now !== null && Math.abs(past + own - now) <= NOISE * Math.max(1, Math.abs(now))
  );
}

/**
 * What must hold from each time to the next, and at the first; nothing is told from a figure that nobody knows, nor where
 * another group begins.
 */
export function* runningRelations(strips: Strips, running: readonly Running[]): Steps<readonly Relation[]> {
  if (running.length === 0) return [];
  const all = yield* stepsIn(strips);
  const [first] = all;
  const sums = new Set(strips.own.filter((place) => strips.partsOf(place).length > 0).map(({ at }) => at));
  const relations: Relation[] = [];
  for (const one of running) {
    const following = yield* withinGroups(strips, one, all, sums);
    const begun = first && beginsWith(strips, one, first.before) ? relationAt(strips, one, first.before, null) : [];
    relations.push(...begun);
    let reached = begun.length > 0 ? first?.before : undefined;
    yield* forEachInSteps(following, (places, at) => {
      const isReached = reached === places.before || valueOf(strips, one.strip, places.before) !== null;
      if (!isReached || beginsAnew(strips, one, places, following[at + 1])) return;
      const [relation] = relationAt(strips, one, places.after, places.before);
      if (!relation) return;
      relations.push(relation);
      reached = places.after;
    });
  }
  return relations;
}

/** The steps of a table: where its quarters begin anew, none leads across the sum of one. */
function* withinGroups(
  strips: Strips,
  one: Running,
  steps: readonly Following[],
  sums: ReadonlySet<number>,
): Steps<readonly Following[]> {
  const isAcross = ({ before, after }: Following) =>
    openRange(before.at + 1, after.at).some((between) => sums.has(between));
  const isItsOwn = (place: Place) => {
    const stated = valueOf(strips, one.strip, place);
    return stated !== null && stated === valueOf(strips, one.of, place);
  };
  const laterSums = strips.own.filter(({ at }) => sums.has(at)).slice(1);
  const across = yield* filterInHandfuls(steps, isAcross);
  const areGroups =
    laterSums.some(isItsOwn) || across.some((step) => isItsOwn(step.after) && !growsAt(strips, one, step));
  return areGroups ? yield* filterInHandfuls(steps, (step) => !isAcross(step)) : steps;
}

/** A figure that is its own begins anew, unless the next goes on from what was before it: then it is a slip. */
function beginsAnew(strips: Strips, one: Running, places: Following, next: Following | undefined): boolean {
  const stated = valueOf(strips, one.strip, places.after);
  if (stated === null || stated !== valueOf(strips, one.of, places.after)) return false;
  const goesOn = next?.before === places.after && valueOf(strips, one.strip, next.after) !== null;
  return !growsAt(strips, one, places) && (!goesOn || growsAt(strips, one, next));
}

/** What came before the first time may have been counted, too: only a first figure that is its own, or a blank below nothing, is. */
function beginsWith(strips: Strips, { strip, of }: Running, place: Place): boolean {
  const stated = valueOf(strips, strip, place);
  if (stated !== null) return stated === valueOf(strips, of, place);
  return !strips.own.some((one) => one.at < place.at && valueOf(strips, of, one) !== null);
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
