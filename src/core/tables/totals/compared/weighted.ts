import { cellName } from "../../../grid/address";
import { areaOfCell } from "../../../grid/area";
import { isWeighted } from "../../../layout/vocabulary";
import { exact } from "../../../numbers/exact";
import { UNROUNDED } from "../../../numbers/rounding";
import { percentOf, product } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { filterInHandfuls, forEachInSteps, type Steps } from "../../../steps";
import { cellOf, subjectIn, valueOf, type Place, type Strip, type Strips } from "../../sums/strips";

/**
 * What each is rated, for as much as it weighs:
 *
 *   Aspek     │ Bobot (%) │ Nilai │ Nilai Tertimbang
 *   Kebijakan │    40     │  80   │       32
 *   Sarana    │    60     │  70   │       42
 *   Jumlah    │   100     │       │       74
 */
export interface Weighted {
  readonly strip: Strip;
  readonly weight: Strip;
  readonly rated: Strip;
  /** What all weights come to. */
  readonly all: 1 | 100;
  /** True where one rated above 100 % is counted as 100 %: others may be, too. */
  readonly isCapped: boolean;
}

/** A column as the words over it. */
interface Named {
  readonly words: readonly string[];
}

const WEIGHT = /^bobot( \(?%\)?| \(persen\))?$/i;
const RATED = /^(nilai|skor|capaian|indeks|persentase|hasil)\b/i;
const ALL = [1, 100] as const;
/** Weights that were rounded come to as little more or less. */
const NEAR = 0.005;
const BELIEVED = 0.6;

/** The columns of weights, of what is rated and of both together, where one is called each. */
export function weightedAmong<T extends Named>(columns: readonly T[]) {
  const called = (says: (name: string) => boolean) => columns.filter(({ words }) => says(words.at(-1) ?? ""));
  const [strip, ...others] = called(isWeighted);
  const [weight, ...otherWeights] = called((name) => WEIGHT.test(name));
  const [rated, ...otherRated] = called((name) => RATED.test(name)).filter((one) => one !== strip);
  const areSure = others.length + otherWeights.length + otherRated.length === 0;
  return strip && weight && rated && areSure ? { strip, weight, rated } : null;
}

/** What is weighted, unless the weights come to neither 1 nor 100 or the figures deny it. */
export function* weightedOf(strips: Strips): Steps<readonly Weighted[]> {
  const named = strips.areRows ? null : weightedAmong(strips.strips);
  if (!named) return [];
  const items = yield* itemsInSteps(strips);
  let sum = 0;
  yield* forEachInSteps(items, (place) => (sum += valueOf(strips, named.weight, place) ?? 0));
  const all = ALL.find((whole) => Math.abs(sum - whole) <= whole * NEAR);
  if (!all) return [];
  const weighted = { ...named, all };
  const stated = yield* filterInHandfuls(items, (place) => valueOf(strips, weighted.strip, place) !== null);
  const capped = yield* filterInHandfuls(stated, (place) => isCappedAt(strips, weighted, place));
  const holding = yield* filterInHandfuls(stated, (place) => holdsAt(strips, weighted, place));
  const isBorneOut = holding.length + capped.length >= stated.length * BELIEVED;
  return isBorneOut ? [{ ...weighted, isCapped: capped.length > 0 }] : [];
}

type Weighing = Omit<Weighted, "isCapped">;

/** A rating of 100, of those that count up to 100. */
const FULL = 100;

function isAboveFull(strips: Strips, { rated }: Weighing, place: Place): boolean {
  return (valueOf(strips, rated, place) ?? 0) > FULL;
}

/** "Capaian 120": no more than 100 of it may count. */
function isCappedAt(strips: Strips, weighted: Weighing, place: Place): boolean {
  return isAboveFull(strips, weighted, place) && isNear(strips, weighted, place, FULL);
}

function holdsAt(strips: Strips, weighted: Weighing, place: Place): boolean {
  return isNear(strips, weighted, place, valueOf(strips, weighted.rated, place) ?? 0);
}

function isNear(strips: Strips, { strip, weight, all }: Weighing, place: Place, rating: number): boolean {
  const [stated, heavy] = [strip, weight].map((one) => valueOf(strips, one, place) ?? Number.NaN);
  return Math.abs((stated ?? 0) - ((heavy ?? 0) * rating) / all) <= roundingAt(strips, strip, place);
}

/** What must hold for each that is rated. */
export function* weightedRelations(strips: Strips, found: readonly Weighted[]): Steps<readonly Relation[]> {
  const relations: Relation[] = [];
  for (const weighted of found) {
    yield* forEachInSteps(yield* itemsInSteps(strips), (place) => {
      const isOpen = weighted.isCapped && isAboveFull(strips, weighted, place);
      if (!isOpen) relations.push(...relationAt(strips, weighted, place));
    });
  }
  return relations;
}

function itemsInSteps(strips: Strips): Steps<readonly Place[]> {
  return filterInHandfuls(strips.places, (place) => strips.partsOf(place).length === 0);
}

function relationAt(strips: Strips, { strip, weight, rated, all }: Weighted, place: Place): readonly Relation[] {
  const { reader, sheet } = strips;
  const target = cellOf(strips, strip, place);
  const cells = [weight, rated].map((one) => cellOf(strips, one, place));
  if (sheet.isCovered(target.row, target.column)) return [];
  const formula = `=${cells.map(cellName).join("*")}${all === 100 ? "/100" : ""}`;
  return [
    {
      rule: "totals-across",
      subject: subjectIn(strips, strip, place),
      target,
      operator: all === 100 ? percentOf : product,
      sources: cells.map(areaOfCell),
      formula: cells.some((cell) => reader.isText(cell)) ? null : formula,
      passesOn: UNROUNDED,
      fewestDecimals: null,
      slack: exact(roundingAt(strips, strip, place)),
      kind: { least: null, most: null, isWhole: false, decimals: 2 },
    },
  ];
}

function roundingAt(strips: Strips, strip: Strip, place: Place): number {
  const stated = strips.reader.stated(cellOf(strips, strip, place));
  return 0.5 / 10 ** (stated.kind === "number" ? stated.decimals : 0);
}
