import { cellName } from "../../../grid/address";
import { areaOfCell } from "../../../grid/area";
import { exact } from "../../../numbers/exact";
import { UNROUNDED } from "../../../numbers/rounding";
import { isOneSlip } from "../../../numbers/slips";
import { product, quotient, type Operator } from "../../../relations/operators";
import { numberIn } from "../../../relations/reader";
import type { Relation } from "../../../relations/relation";
import { flatMapInHandfuls, type Steps } from "../../../steps";
import { cellOf, subjectIn, valueOf, type Place, type Strip, type Strips } from "../../sums/strips";

/** A column of amounts, each of which is its factors multiplied: so many of something times what one of it costs. */
export interface Product {
  readonly strip: Strip;
  readonly factors: readonly Strip[];
}

/** What must hold in each row that adds up no others. */
export function* productRelations(strips: Strips, products: readonly Product[]): Steps<readonly Relation[]> {
  const relations: Relation[] = [];
  for (const own of products) {
    const { strip, factors } = own;
    const addedUp = placesAddedUp(strips, strip);
    const found = yield* flatMapInHandfuls(itemsOf(strips), (place) => {
      const mistyped = addedUp.has(place.at) ? mistypedFactor(strips, own, place) : null;
      const others = factors.filter((factor) => factor !== mistyped);
      return mistyped
        ? relationAt(strips, place, mistyped, quotient, [strip, ...others])
        : relationAt(strips, place, strip, product, factors);
    });
    for (const relation of found) relations.push(relation);
  }
  return relations;
}

function relationAt(
  strips: Strips,
  place: Place,
  strip: Strip,
  operator: Operator,
  sources: readonly Strip[],
): readonly Relation[] {
  const { reader, sheet } = strips;
  const cells = sources.map((one) => cellOf(strips, one, place));
  const target = cellOf(strips, strip, place);
  if (sheet.isCovered(target.row, target.column)) return [];
  const isReadable = operator === product && !cells.some((cell) => reader.isText(cell));
  const areWhole = cells.every((cell) => (numberIn(reader.stated(cell))?.d ?? 1n) === 1n);
  return [
    {
      rule: "totals-across",
      subject: subjectIn(strips, strip, place),
      target,
      operator,
      sources: cells.map(areaOfCell),
      formula: isReadable ? `=${cells.map(cellName).join("*")}` : null,
      passesOn: UNROUNDED,
      fewestDecimals: null,
      ...(!areWhole && { slack: exact(roundingAt(strips, strip, place)) }),
      kind: { least: null, most: null, isWhole: false, decimals: areWhole ? 0 : 2 },
    },
  ];
}

/** The factor that is wrong where the product is not, as a total bears out: the others give it whole. */
function mistypedFactor(strips: Strips, own: Product, place: Place): Strip | null {
  const amount = valueOf(strips, own.strip, place);
  const stated = own.factors.map((factor) => valueOf(strips, factor, place) ?? 0);
  if (!amount || stated.includes(0) || holdsAt(strips, own, place)) return null;
  const all = stated.reduce((so, value) => so * value, 1);
  const whole = own.factors
    .map((strip, at) => ({ strip, stated: stated[at] ?? 0, meant: (amount * (stated[at] ?? 0)) / all }))
    .filter(({ meant }) => Number.isInteger(meant));
  const slips = whole.filter((factor) => isOneSlip(factor.stated, factor.meant));
  if (slips.length > 0) return slips.length === 1 || stated.length === 2 ? (slips[0]?.strip ?? null) : null;
  return stated.length === 2 ? (whole[0]?.strip ?? null) : null;
}

/** Where the figures stand that a total has taken in as they are. */
function placesAddedUp(strips: Strips, strip: Strip): ReadonlySet<number> {
  return new Set(
    strips.own.flatMap((total) => {
      const parts = strips.partsOf(total);
      const sum = parts.reduce((so, part) => so + (valueOf(strips, strip, part) ?? 0), 0);
      return valueOf(strips, strip, total) === sum ? parts.map(({ at }) => at) : [];
    }),
  );
}

/** The places of what is multiplied: those that add up no others. */
export function itemsOf(strips: Strips): readonly Place[] {
  return strips.places.filter((place) => strips.partsOf(place).length === 0);
}

/** True where a strip states what its factors give. */
export function holdsAt(strips: Strips, { strip, factors }: Product, place: Place): boolean {
  const stated = valueOf(strips, strip, place);
  const values = factors.map((factor) => valueOf(strips, factor, place));
  if (stated === null || values.includes(null)) return false;
  const meant = values.reduce<number>((so, value) => so * (value ?? 0), 1);
  return Math.abs(meant - stated) <= roundingAt(strips, strip, place) + NOISE * Math.abs(meant);
}

const NOISE = 1e-12;

/** An amount of parts of something is rounded: half of its last place. */
function roundingAt(strips: Strips, strip: Strip, place: Place): number {
  const stated = strips.reader.stated(cellOf(strips, strip, place));
  return 0.5 / 10 ** (stated.kind === "number" ? stated.decimals : 0);
}
