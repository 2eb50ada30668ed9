import { cellName, type Cell } from "../../grid/address";
import { areaOfCell } from "../../grid/area";
import { isShare } from "../../layout/vocabulary";
import { exact, ZERO } from "../../numbers/exact";
import { UNROUNDED } from "../../numbers/rounding";
import { percentage, quotient } from "../../relations/operators";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { flatMapInHandfuls, forEachInSteps, HANDFUL, type Steps } from "../../steps";
import { isPlanned, planAndResult } from "./plan";
import { cellOf, subjectIn, valueOf, type Place, type Strip, type Strips } from "./strips";

/** A strip that says what part one is of another: of 1, or of 100. */
export interface Share {
  readonly strip: Strip;
  readonly part: Strip;
  readonly whole: Strip;
  readonly scale: 1 | 100;
  /** The one place where the whole stands, where it is the total of all; else each place has its own. */
  readonly total?: Place;
}

/** So many places, and so many of all, must say it. */
const FEWEST = 3;
const BELIEVED = 0.6;
/** The two stand at most so many columns before. */
const REACH = 6;
/** Shares of 1 are shown with two decimals more than they are written with. */
const FEWEST_DECIMALS = { 1: 2, 100: 0 } as const;
/** A plan that is passed more than ten times over is looked at by a person first. */
const MOST_TIMES = 10;

/** "Pagu │ Realisasi │ %": what must hold at each place; `rule` names the figures. */
export function* shareRelations(strips: Strips, shares: readonly Share[], rule: string): Steps<readonly Relation[]> {
  const relations: Relation[] = [];
  for (const share of shares) {
    const places = yield* flatMapInHandfuls(strips.own, (place) => (isTold(strips, share, place) ? [place] : []));
    const misses = yield* flatMapInHandfuls(places, (place) => (isNearMiss(strips, share, place) ? [place] : []));
    const slack = misses.length > 1 ? ROUNDED : 1;
    yield* forEachInSteps(places, (place) => relations.push({ rule, ...relationAt(strips, share, place, slack) }));
  }
  return relations;
}

function relationAt(
  strips: Strips,
  share: Share,
  place: Place,
  /** How many roundings of its last place a share may be off. */
  slack: number,
): Omit<Relation, "rule"> {
  const { reader } = strips;
  const { strip, scale } = share;
  const target = cellOf(strips, strip, place);
  const { own, all } = cellsOf(strips, share, place);
  const stated = reader.stated(target);
  const formula = `=${cellName(own)}/${cellName(all)}${scale === 100 ? "*100" : ""}`;
  return {
    subject: subjectIn(strips, strip, place),
    target,
    operator: scale === 100 ? percentage : quotient,
    sources: [areaOfCell(own), areaOfCell(all)],
    formula: reader.isText(own) || reader.isText(all) ? null : formula,
    passesOn: UNROUNDED,
    fewestDecimals: 0,
    ...(stated.kind === "number" && { slack: exact(slack * roundingOf(stated.decimals, scale)) }),
    kind: { least: null, most: exact(MOST_TIMES * scale), isWhole: false, decimals: 2, isPercent: scale === 1 },
  };
}

/** The cells of the part and of the whole. */
function cellsOf(
  strips: Strips,
  { part, whole, total }: Share,
  place: Place,
): { readonly own: Cell; readonly all: Cell } {
  return { own: cellOf(strips, part, place), all: cellOf(strips, whole, total ?? place) };
}

/** Where several shares are off by their last digit, they were computed before the figures beside them were rounded. */
const ROUNDED = 3;

function isNearMiss(strips: Strips, share: Share, place: Place): boolean {
  return !holdsAt(strips, share, place) && holdsAt(strips, share, place, ROUNDED);
}

/** Half of the last place that a share is written with. */
function roundingOf(decimals: number, scale: Share["scale"]): number {
  return 0.5 / 10 ** Math.max(decimals, FEWEST_DECIMALS[scale]);
}

/**
 * What a place may say otherwise without being wrong: a word, that a plan was met though it was passed, and, for a total,
 * the mean of the shares that it stands for.
 */
function isTold(strips: Strips, share: Share, place: Place): boolean {
  const { strip, scale } = share;
  const cell = cellOf(strips, strip, place);
  if (strips.sheet.isCovered(cell.row, cell.column)) return false;
  const stated = strips.reader.stated(cell);
  if (stated.kind !== "number") return stated.kind !== "text";
  const cells = cellsOf(strips, share, place);
  const [own, all] = [cells.own, cells.all].map((one) => numberIn(strips.reader.stated(one)));
  const isMet = stated.value.equals(exact(scale)) && own != null && all != null && own.compare(all) > 0;
  return !isMet && !isMean(strips, strip, place, stated.value.valueOf());
}

function isMean(strips: Strips, strip: Strip, place: Place, stated: number): boolean {
  const values = strips.partsOf(place).flatMap((part) => valueOf(strips, strip, part) ?? []);
  const mean = values.reduce((so, value) => so + value, 0) / values.length;
  return values.length > 1 && Math.abs(mean - stated) <= Math.max(...values.map(Math.abs)) * NEAR;
}
/** Near enough to the mean to have been meant. */
const NEAR = 0.005;

/** The strips that say what part others are of others: by most of their figures, or by the names of both. */
export function* sharesOf(strips: Strips): Steps<readonly Share[]> {
  const shares: Share[] = [];
  for (const [at, strip] of strips.strips.entries()) {
    if (at % HANDFUL === 0) yield;
    if (!isShare(strip.header)) continue;
    const before = strips.strips.slice(Math.max(0, at - REACH), at);
    const places = strips.places.filter((place) => valueOf(strips, strip, place) !== null);
    const share =
      (yield* byFigures(strips, places, strip, before)) ??
      (yield* ofTotal(strips, places, strip, before)) ??
      (yield* byWords(strips, places, strip, before));
    if (share) shares.push(share);
  }
  return shares;
}

/** What the names say, where the figures of most places do not say otherwise. */
function* byWords(
  strips: Strips,
  places: readonly Place[],
  strip: Strip,
  before: readonly Strip[],
): Steps<Share | null> {
  for (const share of [...byName(strip, before), ...ofTotalByName(strips, strip, before)]) {
    if (yield* holdingMost(strips, share, places)) return share;
  }
  return null;
}

/** The places where a share holds; null where these are fewer than most, which is known before all have been asked. */
function* holdingMost(strips: Strips, share: Share, places: readonly Place[]): Steps<readonly Place[] | null> {
  const holding: Place[] = [];
  for (const [at, place] of places.entries()) {
    if (at % HANDFUL === 0) yield;
    if (holdsAt(strips, share, place)) holding.push(place);
    else if (holding.length + places.length - at - 1 < places.length * BELIEVED) return null;
  }
  return holding;
}

/** The nearest two that the figures of most places speak for. */
function* byFigures(
  strips: Strips,
  places: readonly Place[],
  strip: Strip,
  before: readonly Strip[],
): Steps<Share | null> {
  let [best, most]: [Share | null, number] = [null, 0];
  for (const whole of before) {
    for (const part of before) {
      for (const scale of [1, 100] as const) {
        if (part === whole) continue;
        const share = { strip, part, whole, scale };
        const holding = yield* holdingMost(strips, share, places);
        if (!holding || holding.length < most || !isTelling(strips, share, holding)) continue;
        [best, most] = [share, holding.length];
      }
    }
  }
  return best;
}

/** The nearest of whose total it says the parts, by the figures of most places. */
function* ofTotal(
  strips: Strips,
  places: readonly Place[],
  strip: Strip,
  before: readonly Strip[],
): Steps<Share | null> {
  const total = grandTotal(strips);
  if (!total) return null;
  const possible = [...before]
    .reverse()
    .flatMap((part) => ([1, 100] as const).map((scale) => ({ strip, part, whole: part, scale, total })));
  for (const share of possible) {
    const holding = yield* holdingMost(strips, share, places);
    if (holding && isTelling(strips, share, holding)) return share;
  }
  return null;
}

/** Nothing and all are shares of anything. */
function isTelling(strips: Strips, { strip, scale }: Share, holding: readonly Place[]): boolean {
  return holding.filter((place) => ![0, scale].includes(valueOf(strips, strip, place) ?? 0)).length >= FEWEST;
}

/** Where nothing was planned, a share is of the total of the sums before it, or of all that is counted. */
function ofTotalByName(strips: Strips, strip: Strip, before: readonly Strip[]): readonly Share[] {
  const counted = before.filter(({ header }) => !isShare(header));
  const part = counted.findLast(({ isSum }) => isSum) ?? (counted.length === 1 ? counted[0] : undefined);
  const total = grandTotal(strips);
  if (!part || !total || counted.some(isPlanned) || !SAYS_SHARE.test(strip.words.at(-1) ?? "")) return [];
  return ([1, 100] as const).map((scale) => ({ strip, part, whole: part, scale, total }));
}

/** The last place that adds up others. */
function grandTotal(strips: Strips): Place | undefined {
  return strips.areRows ? undefined : strips.own.findLast((place) => strips.partsOf(place).length > 1);
}

/** What came of a plan, if the strip says "%" and one is called each; of 1, unless it is written otherwise. */
function byName(strip: Strip, before: readonly Strip[]): readonly Share[] {
  const pair = SAYS_SHARE.test(strip.words.at(-1) ?? "")
    ? planAndResult(before.filter(({ header }) => !isShare(header)))
    : null;
  if (!pair) return [];
  return ([1, 100] as const).map((scale) => ({ strip, part: pair.actual, whole: pair.planned, scale }));
}
/** "%", "Persentase Realisasi", "Serapan (%)", but not "Fisik (%)", which is of something else. */
const SAYS_SHARE =
  /^(?=.*(%|pers|pros))[(]?((%|persen(tase)?|prosen(tase)?|capaian|serapan|penyerapan|realisasi|keuangan|anggaran|tingkat|dari|target|pagu)[ ()]*)+$/i;

function holdsAt(strips: Strips, share: Share, place: Place, slack = 1): boolean {
  const { strip, scale } = share;
  const stated = strips.reader.stated(cellOf(strips, strip, place));
  const cells = cellsOf(strips, share, place);
  const [own, all] = [cells.own, cells.all].map((one) => numberIn(strips.reader.stated(one)));
  if (stated.kind !== "number" || !own || !all || all.equals(ZERO)) return false;
  const most = slack * roundingOf(stated.decimals, scale);
  if (!isNear((own.valueOf() / all.valueOf()) * scale, stated.value.valueOf(), most)) return false;
  const distance = own.div(all).mul(scale).sub(stated.value).abs();
  return distance.compare(exact(most)) <= 0;
}

/** False for doubles that are surely further from each other: exact numbers take a hundred times as long to tell. */
function isNear(one: number, other: number, most: number): boolean {
  return Math.abs(one - other) <= most * 2 + 1e-9 * Math.abs(other);
}
