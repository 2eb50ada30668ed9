import { cellName } from "../../../grid/address";
import { areaOfCell } from "../../../grid/area";
import { isChange, isGrowth, isShare } from "../../../layout/vocabulary";
import { exact, ZERO } from "../../../numbers/exact";
import { UNROUNDED } from "../../../numbers/rounding";
import { difference, growth, growthPercentage, isNumber } from "../../../relations/operators";
import { numberIn } from "../../../relations/reader";
import type { Relation } from "../../../relations/relation";
import { filterInHandfuls, flatMapInHandfuls, HANDFUL, type Steps } from "../../../steps";
import { followingIn, type Following } from "../../sums/following";
import { roundingOf } from "../../sums/shares";
import { cellOf, nameOf, subjectIn, valueOf, type Strip, type Strips } from "../../sums/strips";

/**
 * A strip that tells how much more, or by what part more, another is than at the time before:
 *
 *   Tahun │ Jumlah Izin │ Kenaikan │ Pertumbuhan (%)
 *   2022  │    1200     │          │
 *   2023  │    1500     │   300    │     25
 */
export interface Change {
  readonly strip: Strip;
  readonly of: Strip;
  /** In parts of 1, or of 100; "amount" for what it is more. */
  readonly unit: 1 | 100 | "amount";
}

const OPERATORS = { amount: difference, 1: growth, 100: growthPercentage } as const;
/** So many, and so much of what is stated, must say it. */
const FEWEST = 2;
const BELIEVED = 0.6;
/** More than ten times what it was is looked at by a person first. */
const MOST_TIMES = 10;

/** The strips called so, by most of their figures or by their names alone; those of which more is `told` already are none. */
export function* changesOf(strips: Strips, told: ReadonlySet<number>): Steps<readonly Change[]> {
  const found: Change[] = [];
  const before: Strip[] = [];
  // Of these, those that have no change of their own right behind them.
  const untold: Strip[] = [];
  let following: readonly Following[] | null = null;
  for (const [at, strip] of strips.strips.entries()) {
    if (at % HANDFUL === 0) yield;
    const units = unitsOf(strip);
    if (units.length > 0 && !told.has(strip.at)) {
      following ??= followingIn(strips.own);
      if (following.length === 0) return [];
      const change = yield* changeOf(strips, { strip, units, before, untold }, following);
      if (change) found.push(change);
    }
    if (units.length > 0 && untold.at(-1) === strips.strips[at - 1]) untold.pop();
    if (units.length > 0 || isShare(strip.header)) continue;
    before.push(strip);
    untold.push(strip);
  }
  return found;
}

interface Called {
  readonly strip: Strip;
  readonly units: readonly Change["unit"][];
  readonly before: readonly Strip[];
  readonly untold: readonly Strip[];
}

function* changeOf(
  strips: Strips,
  { strip, units, before, untold }: Called,
  following: readonly Following[],
): Steps<Change | null> {
  const stated = yield* filterInHandfuls(following, ({ after }) => valueOf(strips, strip, after) !== null);
  for (const of of stated.length < FEWEST ? [] : [...before].reverse()) {
    yield;
    const ways = units.map((unit): Change => ({ strip, of, unit }));
    const borneOut = ways.find((way) => isBorneOut(strips, way, stated));
    if (borneOut) return borneOut;
  }
  const of = before.at(-1);
  const [unit] = units;
  if (stated.length > 0 || !of || !unit) return null;
  // Beside the figures of several things nobody says of which it tells, unless the nearest is what they come to, or how
  // much each of the others has grown stands right behind it: "PMA │ Pertumbuhan │ PMDN │ Pertumbuhan".
  const isOfOne = before.length === 1 || of.isSum || untold.every((one) => one === of);
  return isOfOne ? { strip, of, unit } : null;
}

function unitsOf(strip: Strip): readonly Change["unit"][] {
  if (isGrowth(strip.header)) return [1, 100];
  return isChange(nameOf(strip)) ? ["amount"] : [];
}

function isBorneOut(strips: Strips, change: Change, stated: readonly Following[]): boolean {
  const holding = stated.filter((places) => holdsAt(strips, change, places));
  return holding.length >= Math.max(FEWEST, stated.length * BELIEVED);
}

function holdsAt(strips: Strips, change: Change, places: Following): boolean {
  const { target, sources, operator } = placed(strips, change, places);
  const stated = strips.reader.stated(target);
  const meant = operator.compute(sources.map((area) => strips.reader.tally(area)));
  if (stated.kind !== "number" || !isNumber(meant)) return false;
  return stated.value.sub(meant).abs().compare(slackOf(change, stated.decimals)) <= 0;
}

function slackOf({ unit }: Change, decimals: number) {
  return unit === "amount" ? ZERO : exact(roundingOf(decimals, unit));
}

function placed(strips: Strips, { strip, of, unit }: Change, { before, after }: Following) {
  const sources = [after, before].map((place) => areaOfCell(cellOf(strips, of, place)));
  return { target: cellOf(strips, strip, after), sources, operator: OPERATORS[unit] };
}

/** What must hold from each time to the next. */
export function* changeRelations(strips: Strips, changes: readonly Change[]): Steps<readonly Relation[]> {
  const relations: Relation[] = [];
  for (const change of changes) {
    const own = yield* flatMapInHandfuls(followingIn(strips.own), (places) => relationAt(strips, change, places));
    for (const relation of own) relations.push(relation);
  }
  return relations;
}

function relationAt(strips: Strips, change: Change, places: Following): readonly Relation[] {
  const { reader, sheet, areRows } = strips;
  const { strip, of, unit } = change;
  const { target, sources, operator } = placed(strips, change, places);
  const stated = reader.stated(target);
  if (sheet.isCovered(target.row, target.column) || stated.kind === "text") return [];
  const [now, then] = [cellOf(strips, of, places.after), cellOf(strips, of, places.before)];
  const more = `${cellName(now)}-${cellName(then)}`;
  const formula = unit === "amount" ? `=${more}` : `=(${more})/${cellName(then)}${unit === 100 ? "*100" : ""}`;
  const areWhole = [now, then].every((cell) => (numberIn(reader.stated(cell))?.d ?? 1n) === 1n);
  const across = areRows ? "totals-down" : "totals-across";
  return [
    {
      rule: unit === "amount" ? across : "totals-share",
      subject: subjectIn(strips, strip, places.after),
      target,
      operator,
      sources,
      formula: reader.isText(now) || reader.isText(then) ? null : formula,
      passesOn: UNROUNDED,
      fewestDecimals: unit === "amount" ? null : 0,
      ...(stated.kind === "number" && { slack: slackOf(change, stated.decimals) }),
      kind: {
        least: unit === "amount" ? null : exact(-unit),
        most: unit === "amount" ? null : exact(MOST_TIMES * unit),
        isWhole: false,
        decimals: unit === "amount" && areWhole ? 0 : 2,
        isPercent: unit === 1,
      },
    },
  ];
}
