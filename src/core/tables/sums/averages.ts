import type { Cell } from "../../grid/address";
import { areaName, areasOf } from "../../grid/area";
import { isAverage, isGrowth, isShare } from "../../layout/vocabulary";
import { timeIn, yearIn } from "../../layout/time";
import { exact } from "../../numbers/exact";
import { UNROUNDED } from "../../numbers/rounding";
import { mean } from "../../relations/operators";
import type { Reader } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { flatMapInHandfuls, type Steps } from "../../steps";
import { cellOf, subjectIn, valueOf, type Place, type Strip, type Strips } from "./strips";

/**
 * A strip that is the average of others at each place:
 *
 *              PBG  SLF
 *   April        3    4
 *   Mei          5    1
 *   Jumlah       8    5
 *   Rata-rata    4  2,5
 */
export interface Average {
  readonly strip: Strip;
  readonly parts: readonly Strip[];
}

/** Of the averages that are stated, so many must be that. */
const BELIEVED = 0.6;
/** One that alone holds may do so by chance, */
const FEWEST = 2;
/** but hardly with decimals; half of them are enough then. */
const BELIEVED_WITH_DECIMALS = 0.5;

/**
 * The strips called averages, of what the nearest total before them adds up, or of all that stands before them. Where
 * none is stated yet, it must be the average of nothing else: "per Bulan" may be of other rows, and columns that nothing
 * adds up may be of unlike things.
 */
export function averagesOf(strips: Strips, addedBy: ReadonlyMap<number, readonly number[]>): readonly Average[] {
  return strips.strips.flatMap((strip, at): readonly Average[] => {
    if (!isAverage(strip.words.at(-1) ?? "")) return [];
    const all = waysOf(strips.strips.slice(0, at), addedBy).map((parts) => ({ strip, parts }));
    const [, isOfThis] = TIMES.find(([name]) => name.test(strip.header)) ?? [];
    const ofTimes = isOfThis ? all.filter(({ parts }) => parts.every(isOfThis)) : [];
    // Below the sums of semesters one per month is of months, all the same.
    const ways = ofTimes.length > 0 ? ofTimes : all;
    const isSaid = !/\/|\b(per|tiap|setiap)\b/i.test(strip.header) || ofTimes.length > 0;
    const stated = strips.places.filter((place) => valueOf(strips, strip, place) !== null);
    if (stated.length === 0) {
      const areAlike = strips.areRows || addedBy.size > 0 || ways.every(({ parts }) => parts.every(isOfTime));
      return isSaid && ways.length === 1 && areAlike ? ways : [];
    }
    return ways.filter((way) => isBorneOut(strips, way, stated)).slice(0, 1);
  });
}

/** What an average per month or per year is of. */
const TIMES: readonly (readonly [RegExp, (strip: Strip) => boolean])[] = [
  [/(\/|\b(per|tiap|setiap)) ?bulan$/i, isOfMonth],
  // By how much something grew per year may be the mean or what compounds to it.
  [
    /(\/|\b(per|tiap|setiap)) ?tahun$/i,
    ({ words, header }) => yearIn(words.at(-1) ?? "") !== null && !isGrowth(header) && !isShare(header),
  ],
];

function isOfMonth({ words }: Strip): boolean {
  const time = timeIn(words.at(-1) ?? "");
  return time?.kind === "span" && time.span.from === time.span.to;
}

function isOfTime({ words }: Strip): boolean {
  const name = words.at(-1) ?? "";
  return (timeIn(name) ?? yearIn(name)) !== null;
}

function isBorneOut(strips: Strips, way: Average, stated: readonly Place[]): boolean {
  const told = stated.filter((place) => !isSumAt(strips, way, place));
  const holding = told.filter((place) => holdsAt(strips, way, place));
  const isTelling = holding.some((place) => hasDecimals(valueOf(strips, way.strip, place)));
  if (isTelling && way.parts.length > FEWEST) return holding.length >= told.length * BELIEVED_WITH_DECIMALS;
  return holding.length >= Math.max(FEWEST, told.length * BELIEVED);
}

function hasDecimals(value: number | null): boolean {
  return !Number.isInteger(value ?? 0);
}

/** True where a row of averages says how many there were of all, as it does of respondents beside their indices. */
function isSumAt(strips: Strips, way: Average, place: Place): boolean {
  const sum = (meanAt(strips, way, place) ?? Number.NaN) * way.parts.length;
  return Math.abs(sum - (valueOf(strips, way.strip, place) ?? 0)) <= NOISE;
}

/** What an average may be of, the likeliest first: each way has other strips. */
function waysOf(
  before: readonly Strip[],
  addedBy: ReadonlyMap<number, readonly number[]>,
): readonly (readonly Strip[])[] {
  const total = before.findLast(({ at }) => addedBy.has(at));
  const added = total && addedBy.get(total.at);
  const parts = before.filter(({ at }) => added?.includes(at));
  const leaves = before.filter(({ at, isSum, words }) => !isSum && !addedBy.has(at) && !isAverage(words.at(-1) ?? ""));
  const ways = [parts, leaves].filter((way) => way.length >= FEWEST);
  return parts.length === leaves.length && parts.every((one, at) => one === leaves[at]) ? ways.slice(0, 1) : ways;
}

/**
 * What must hold at each place where all that is averaged is stated: whether a blank counts as nothing, no one knows.
 * `rule` names the figures.
 */
export function* averageRelations(
  strips: Strips,
  averages: readonly Average[],
  rule: string,
): Steps<readonly Relation[]> {
  const relations: Relation[] = [];
  for (const average of averages) {
    const own = yield* flatMapInHandfuls(strips.own, (place) => relationAt(strips, average, place, rule));
    for (const relation of own) relations.push(relation);
  }
  return relations;
}

function relationAt(strips: Strips, average: Average, place: Place, rule: string): readonly Relation[] {
  const { reader, sheet } = strips;
  const { strip, parts } = average;
  const target = cellOf(strips, strip, place);
  const cells = parts.map((part) => cellOf(strips, part, place));
  if (sheet.isCovered(target.row, target.column) || meanAt(strips, average, place) === null) return [];
  const stated = reader.stated(target);
  if (stated.kind === "text" || (stated.kind === "number" && isSumAt(strips, average, place))) return [];
  return [meanRelation({ rule, subject: subjectIn(strips, strip, place), target, cells, reader })];
}

/** A figure, and the cells whose mean it is. */
interface Meant extends Pick<Relation, "rule" | "subject" | "target"> {
  readonly cells: readonly Cell[];
  readonly reader: Reader;
  /** How many roundings of its last place it may be off: 1 where nothing is said. */
  readonly roundings?: number;
  /** True for the mean of shares of 1. */
  readonly isPercent?: boolean;
}

/** What must hold between a figure and the cells whose mean it is, rounded as it is stated. */
export function meanRelation({ cells, reader, roundings = 1, isPercent, ...figure }: Meant): Relation {
  const areas = areasOf(cells);
  const stated = reader.stated(figure.target);
  return {
    ...figure,
    operator: mean,
    sources: areas,
    formula: cells.some((cell) => reader.isText(cell)) ? null : `=AVERAGE(${areas.map(areaName).join(",")})`,
    passesOn: UNROUNDED,
    fewestDecimals: 0,
    ...(stated.kind === "number" && { slack: exact(roundings * roundingOf(stated.decimals)) }),
    kind: { least: null, most: null, isWhole: false, decimals: 2, ...(isPercent !== undefined && { isPercent }) },
  };
}

function holdsAt(strips: Strips, average: Average, place: Place): boolean {
  const stated = strips.reader.stated(cellOf(strips, average.strip, place));
  const meant = meanAt(strips, average, place);
  return (
    stated.kind === "number" &&
    meant !== null &&
    Math.abs(meant - stated.value.valueOf()) <= roundingOf(stated.decimals) * (1 + NOISE)
  );
}

/** Null where not all of them are known. */
function meanAt(strips: Strips, { parts }: Average, place: Place): number | null {
  const sum = sumOf(parts.map((part) => knownAt(strips, part, place)));
  return sum === null ? null : sum / parts.length;
}

/** What stands there, or is going to: a blank total is what it adds up. */
function knownAt(strips: Strips, part: Strip, place: Place): number | null {
  const stated = valueOf(strips, part, place);
  const added = stated === null ? strips.partsOf(place) : [];
  return added.length === 0 ? stated : sumOf(added.map((one) => knownAt(strips, part, one)));
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.flatMap((value) => value ?? []);
  return known.length < values.length ? null : known.reduce((so, value) => so + value, 0);
}

const NOISE = 1e-9;

/** Half of the last place that an average is written with. */
function roundingOf(decimals: number): number {
  return 0.5 / 10 ** decimals;
}
