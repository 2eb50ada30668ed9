import { cellName } from "../../../grid/address";
import { areaOfCell } from "../../../grid/area";
import { isWeighted } from "../../../layout/vocabulary";
import { exact } from "../../../numbers/exact";
import { UNROUNDED } from "../../../numbers/rounding";
import { percentOf, product } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { cellOf, subjectIn, valueOf, type Place, type Strip, type Strips } from "../../sums/strips";
import { itemsOf } from "./products";

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
export function weightedOf(strips: Strips): readonly Weighted[] {
  const named = strips.areRows ? null : weightedAmong(strips.strips);
  const items = itemsOf(strips);
  const sum = items.reduce((so, place) => so + ((named && valueOf(strips, named.weight, place)) ?? 0), 0);
  const all = ALL.find((whole) => Math.abs(sum - whole) <= whole * NEAR);
  if (!named || !all) return [];
  const weighted = { ...named, all };
  const stated = items.filter((place) => valueOf(strips, weighted.strip, place) !== null);
  const holding = stated.filter((place) => holdsAt(strips, weighted, place));
  return holding.length >= stated.length * BELIEVED ? [weighted] : [];
}

function holdsAt(strips: Strips, { strip, weight, rated, all }: Weighted, place: Place): boolean {
  const [stated, heavy, value] = [strip, weight, rated].map((one) => valueOf(strips, one, place) ?? Number.NaN);
  return Math.abs((stated ?? 0) - ((heavy ?? 0) * (value ?? 0)) / all) <= roundingAt(strips, strip, place);
}

/** What must hold for each that is rated. */
export function weightedRelations(strips: Strips, found: readonly Weighted[]): readonly Relation[] {
  return found.flatMap((weighted) => itemsOf(strips).flatMap((place) => relationAt(strips, weighted, place)));
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
