import { sumOf } from "../../../numbers/sumOf";
import type { Cell } from "../../../grid/address";
import { areaName, areasOf, isSingleCell, type Area } from "../../../grid/area";
import { isCheck } from "../../../layout/vocabulary";
import { UNROUNDED } from "../../../numbers/rounding";
import { difference, type Operator, remainder } from "../../../relations/operators";
import { numberIn } from "../../../relations/reader";
import type { Relation } from "../../../relations/relation";
import { flatMapInHandfuls, type Steps } from "../../../steps";
import { cellOf, nameOf, subjectIn, valueOf, type Place, type Strip, type Strips } from "../../sums/strips";

/** A strip that is what some come to less what others do; those that are taken stand side by side. */
export interface Difference {
  readonly strip: Strip;
  readonly from: readonly Strip[];
  readonly less: readonly Strip[];
}

/** What a check states bears out no figure: it was computed from whatever stood there. */
const check: Operator = { ...difference, name: "check", coefficient: null };
const NOISE = 1e-9;

/** Tells of a strip whether its figure at a place is known though it is blank. */
type IsKnown = (strip: Strip, place: Place) => boolean;

/** "Pagu │ Realisasi │ Sisa", "Sisa Lalu │ Masuk │ Selesai │ Sisa": what must hold at each place. */
export function* differenceRelations(
  strips: Strips,
  differences: readonly Difference[],
  isKnown: IsKnown,
): Steps<readonly Relation[]> {
  const relations: Relation[] = [];
  for (const difference of differences) {
    const own = yield* flatMapInHandfuls(strips.own, (place) => relationAt(strips, difference, place, isKnown));
    for (const relation of own) relations.push(relation);
  }
  return relations;
}

function relationAt(
  strips: Strips,
  { strip, from, less }: Difference,
  place: Place,
  isKnown: IsKnown,
): readonly Relation[] {
  const { reader, sheet, areRows } = strips;
  const target = cellOf(strips, strip, place);
  if (sheet.isCovered(target.row, target.column) || isAwaited(strips, from, place, isKnown)) return [];
  const [minuends, subtrahends] = [from, less].map((some) => some.map((one) => cellOf(strips, one, place))) as [
    Cell[],
    Cell[],
  ];
  const [first, ...further] = areasOf(minuends);
  const [taken, ...others] = areasOf(subtrahends);
  // Several are taken from one; from several, which of them each is taken from would be anybody's guess.
  if (!first || !taken || (others.length > 0 && further.length > 0)) return [];
  const cells = [...minuends, ...subtrahends];
  const added = [first, ...further].map(inFormula).join("+");
  const isReadable = !cells.some((cell) => reader.isText(cell));
  const whole = [target, ...cells].every((cell) => (numberIn(reader.stated(cell))?.d ?? 1n) === 1n);
  return [
    {
      rule: areRows ? "totals-down" : "totals-across",
      subject: subjectIn(strips, strip, place),
      target,
      ...(others.length > 0
        ? { operator: remainder, sources: [taken, first, ...others] }
        : { operator: isCheck(nameOf(strip)) ? check : difference, sources: [first, taken, ...further] }),
      formula: isReadable ? `=${added}-${[taken, ...others].map(inFormula).join("-")}` : null,
      passesOn: UNROUNDED,
      fewestDecimals: null,
      kind: { least: null, most: null, isWhole: false, decimals: whole ? 0 : 2 },
    },
  ];
}

/** Of several that come together one was left blank; for a total of months, it is not their sum. */
function isAwaited(strips: Strips, from: readonly Strip[], place: Place, isKnown: IsKnown): boolean {
  return from.length > 1 && from.some((one) => valueOf(strips, one, place) === null && !isKnown(one, place));
}

function inFormula(area: Area): string {
  return isSingleCell(area) ? areaName(area) : `SUM(${areaName(area)})`;
}

/** True where so great a part of what is stated says it, or nothing is; that nothing less nothing is nothing says nothing. */
export function isBorneOut(strips: Strips, own: Difference, least: number): boolean {
  const all = [own.strip, ...own.from, ...own.less];
  const stated = strips.places.filter(
    (place) =>
      valueOf(strips, own.strip, place) !== null && all.some((strip) => (valueOf(strips, strip, place) ?? 0) !== 0),
  );
  return stated.filter((place) => holdsAt(strips, own, place)).length >= stated.length * least;
}

/** True where what a strip states is what its sources come to. */
export function holdsAt(strips: Strips, { strip, from, less }: Difference, place: Place): boolean {
  const [values, minuends, subtrahends] = [[strip], from, less].map((some) =>
    some.flatMap((one) => valueOf(strips, one, place) ?? []),
  ) as [number[], number[], number[]];
  const [stated] = values;
  if (stated === undefined || minuends.length === 0 || subtrahends.length === 0) return false;
  const total = sumOf(minuends);
  return Math.abs(total - sumOf(subtrahends) - stated) <= NOISE * Math.max(1, Math.abs(total));
}

/** True where a strip states anything at all. */
export function isStated(strips: Strips, strip: Strip): boolean {
  return strips.places.some((place) => valueOf(strips, strip, place) !== null);
}
