import { cellName, type Cell } from "../../grid/address";
import { areaOfCell } from "../../grid/area";
import { exact, ZERO } from "../../numbers/exact";
import type { Kind } from "../../numbers/kind";
import { UNROUNDED } from "../../numbers/rounding";
import { growth, growthPercentage, percentage, quotient } from "../../relations/operators";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { flatMapInHandfuls, forEachInSteps, type Steps } from "../../steps";
import { isBetterLess, saysHowWell } from "./lessIsBetter";
import { isPlanned } from "./plan";
import { cellOf, subjectIn, valueOf, type Place, type Strip, type Strips } from "./strips";

/** A strip that says what part one is of another, or by what part it is more: of 1, or of 100. */
export interface Share {
  readonly strip: Strip;
  readonly part: Strip;
  readonly whole: Strip;
  readonly scale: 1 | 100;
  /** True for "Pertumbuhan": what is now is compared with what was before. */
  readonly isGrowth: boolean;
  /** True for so much for each of something, "Rata-rata per Proyek", which may be any figure. */
  readonly isRate?: true;
  /** The one place where the whole stands, where it is the total of all; else each place has its own. */
  readonly total?: Place;
}

/** Shares of 1 are shown with two decimals more than they are written with. */
const FEWEST_DECIMALS = { 1: 2, 100: 0 } as const;
/** A plan that is passed more than ten times over is looked at by a person first. */
const MOST_TIMES = 10;

/** "Pagu │ Realisasi │ %": what must hold at each place; `rule` names the figures. */
export function* shareRelations(strips: Strips, shares: readonly Share[], rule: string): Steps<readonly Relation[]> {
  const relations: Relation[] = [];
  for (const share of shares) {
    const isBegun = strips.own.some((place) => valueOf(strips, share.strip, place) !== null);
    const isLeftOut = (place: Place) => isBegun && strips.areRows && isBlankWhole(strips, share, place);
    const places = yield* flatMapInHandfuls(strips.own, (place) =>
      isTold(strips, share, place) && !isLeftOut(place) ? [place] : [],
    );
    const misses = yield* flatMapInHandfuls(places, (place) => (isNearMiss(strips, share, place) ? [place] : []));
    const slack = misses.length > 1 ? ROUNDED : 1;
    const slackAt = (place: Place) => (isAllOfItself(share, place) ? addedSlack(strips, place) : slack);
    yield* forEachInSteps(places, (place) =>
      relations.push({ rule, ...relationAt(strips, share, place, slackAt(place)) }),
    );
  }
  return relations;
}

const OPERATORS = { part: { 1: quotient, 100: percentage }, growth: { 1: growth, 100: growthPercentage } } as const;

function relationAt(
  strips: Strips,
  share: Share,
  place: Place,
  /** How many roundings of its last place a share may be off. */
  slack: number,
): Omit<Relation, "rule"> {
  const { reader } = strips;
  const { strip, scale, isGrowth, isRate } = share;
  const target = cellOf(strips, strip, place);
  const { own, all } = cellsOf(strips, share, place);
  const stated = reader.stated(target);
  const part = isGrowth ? `(${cellName(own)}-${cellName(all)})` : cellName(own);
  const formula = `=${part}/${cellName(all)}${scale === 100 ? "*100" : ""}`;
  return {
    subject: subjectIn(strips, strip, place),
    target,
    operator: OPERATORS[isGrowth ? "growth" : "part"][scale],
    sources: [areaOfCell(own), areaOfCell(all)],
    formula: reader.isText(own) || reader.isText(all) ? null : formula,
    passesOn: UNROUNDED,
    fewestDecimals: 0,
    ...(stated.kind === "number" && { slack: exact(slack * roundingOf(stated.decimals, isRate ? 100 : scale)) }),
    kind: isRate
      ? RATE
      : { least: null, most: exact(MOST_TIMES * scale), isWhole: false, decimals: 2, isPercent: scale === 1 },
  };
}

const RATE: Kind = { least: null, most: null, isWhole: false, decimals: 2 };

/** The cells of the part and of the whole. */
function cellsOf(
  strips: Strips,
  { part, whole, total }: Share,
  place: Place,
): { readonly own: Cell; readonly all: Cell } {
  return { own: cellOf(strips, part, place), all: printedIn(strips, cellOf(strips, whole, total ?? place)) };
}

/** One plan may be merged down over all that came of it. */
function printedIn({ sheet }: Strips, cell: Cell): Cell {
  const merge = sheet.mergeAt(cell.row, cell.column);
  return merge ? { row: merge.top, column: merge.left } : cell;
}

/** Where several shares are off by their last digit, they were computed before the figures beside them were rounded. */
const ROUNDED = 3;

function isNearMiss(strips: Strips, share: Share, place: Place): boolean {
  return !holdsAt(strips, share, place) && holdsAt(strips, share, place, ROUNDED);
}

/** Half of the last place that a share is written with. */
export function roundingOf(decimals: number, scale: Share["scale"]): number {
  return 0.5 / 10 ** Math.max(decimals, FEWEST_DECIMALS[scale]);
}

/**
 * What a place may say otherwise without being wrong: a word, that a plan was met though it was passed, and, for a total,
 * the mean of the shares that it stands for.
 */
function isTold(strips: Strips, share: Share, place: Place): boolean {
  const { strip, scale, isGrowth } = share;
  if (isBetterLess(place.label) && saysHowWell(strip.header) && isPlanned(share.whole)) return false;
  const cell = cellOf(strips, strip, place);
  if (strips.sheet.isCovered(cell.row, cell.column)) return false;
  const stated = strips.reader.stated(cell);
  if (stated.kind !== "number") return stated.kind !== "text";
  const cells = cellsOf(strips, share, place);
  const [own, all] = [cells.own, cells.all].map((one) => numberIn(strips.reader.stated(one)));
  const isMet = !isGrowth && stated.value.equals(exact(scale)) && own != null && all != null && own.compare(all) > 0;
  return !isMet && !isMean(strips, strip, place, stated.value.valueOf());
}

function isMean(strips: Strips, strip: Strip, place: Place, stated: number): boolean {
  const values = strips.partsOf(place).flatMap((part) => valueOf(strips, strip, part) ?? []);
  const mean = values.reduce((so, value) => so + value, 0) / values.length;
  return values.length > 1 && Math.abs(mean - stated) <= Math.max(...values.map(Math.abs)) * NEAR;
}
/** Near enough to the mean to have been meant. */
const NEAR = 0.005;

/** True where a share states what it is; `slack` is how many roundings of its last place it may be off. */
export function holdsAt(strips: Strips, share: Share, place: Place, slack = 1): boolean {
  const { strip, scale, isGrowth } = share;
  const stated = strips.reader.stated(cellOf(strips, strip, place));
  if (isAllOfItself(share, place)) {
    if (stated.kind !== "number") return false;
    const most = addedSlack(strips, place) * roundingOf(stated.decimals, scale);
    return stated.value.sub(scale).abs().compare(exact(most)) <= 0;
  }
  const cells = cellsOf(strips, share, place);
  const [own, all] = [cells.own, cells.all].map((one) => numberIn(strips.reader.stated(one)));
  if (stated.kind !== "number" || !own || !all || all.equals(ZERO)) return false;
  const most = slack * roundingOf(stated.decimals, share.isRate ? 100 : scale);
  const part = own.valueOf() / all.valueOf() - (isGrowth ? 1 : 0);
  if (!isNear(part * scale, stated.value.valueOf(), most)) return false;
  const more = isGrowth ? own.sub(all) : own;
  const distance = more.div(all).mul(scale).sub(stated.value).abs();
  return distance.compare(exact(most)) <= 0;
}

/** A total is all of itself, also where nobody has added it up yet. */
function isAllOfItself({ part, whole, total }: Share, place: Place): boolean {
  return part === whole && total?.at === place.at;
}

/** Below "Total" a row of shares need not say that all is all. */
function isBlankWhole(strips: Strips, share: Share, place: Place): boolean {
  return isAllOfItself(share, place) && strips.reader.stated(cellOf(strips, share.strip, place)).kind === "blank";
}

/** Shares that were rounded come to "100,01" or "99,99" where they are added up. */
function addedSlack(strips: Strips, place: Place): number {
  return Math.max(1, strips.partsOf(place).length);
}

/** False for doubles that are surely further from each other: exact numbers take a hundred times as long to tell. */
function isNear(one: number, other: number, most: number): boolean {
  return Math.abs(one - other) <= most * 2 + 1e-9 * Math.abs(other);
}
