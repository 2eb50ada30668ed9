import { cellName, type Cell } from "../../grid/address";
import { areaOfCell } from "../../grid/area";
import { isTotal } from "../../layout/vocabulary";
import { exact } from "../../numbers/exact";
import { UNROUNDED } from "../../numbers/rounding";
import { isOneSlip } from "../../numbers/slips";
import { product, quotient, type Operator } from "../../relations/operators";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { flatMapInHandfuls, type Steps } from "../../steps";
import { cellOf, subjectIn, valueOf, type Place, type Strip, type Strips } from "../sums/strips";

/** A column of amounts, each so many of something times what one of it costs. */
export interface Product {
  readonly strip: Strip;
  readonly count: Strip;
  readonly price: Strip;
}

const COUNT =
  /^(volume|vol|kuantitas|kwantitas|qty|quantity|banyaknya|koefisien|jumlah (unit|barang|obyek|objek|lembar|orang))\b\.?/i;
const PRICE =
  /^(harga|tarif|biaya|standar biaya)\b(?!.*(jumlah|total))|^(satuan harga|nilai satuan|unit (cost|price))\b/i;
/** A price that says of how many it is. */
const OF_ONE = /satuan|\bper ?(unit|buah|lembar|orang)\b|@/i;
const BARE_COUNT = /^(jumlah|jml|total)$/i;
const AMOUNT = /^(nilai|biaya|anggaran)\b/i;
const BELIEVED = 0.6;

/** "Volume │ Satuan │ Harga Satuan │ Jumlah": told by their names, and borne out by most amounts that are stated. */
export function productsOf(strips: Strips): readonly Product[] {
  const all = strips.strips;
  const [price, ...otherPrices] = all.filter(({ words }) => PRICE.test(words.at(-1) ?? ""));
  if (!price || otherPrices.length > 0) return [];
  const [count, ...otherCounts] = countsOf(all, price);
  if (!count || otherCounts.length > 0) return [];
  const strip = all.find((one) => one.at > Math.max(count.at, price.at) && isAmount(one));
  if (!strip) return [];
  const own = { strip, count, price };
  const stated = itemsOf(strips).filter((place) => valueOf(strips, strip, place) !== null);
  const holding = stated.filter((place) => holdsAt(strips, own, place));
  return holding.length >= stated.length * BELIEVED ? [own] : [];
}

/** How many were bought may be called no more than that: "Jumlah │ Satuan │ Harga Satuan │ Total Harga". */
function countsOf(strips: readonly Strip[], price: Strip): readonly Strip[] {
  const counts = strips.filter(({ words }) => COUNT.test(words.at(-1) ?? ""));
  if (counts.length > 0 || !OF_ONE.test(price.words.at(-1) ?? "")) return counts;
  return strips.filter(({ at, words }) => at < price.at && BARE_COUNT.test(words.at(-1) ?? ""));
}

function isAmount({ words }: Strip): boolean {
  const name = words.at(-1) ?? "";
  return isTotal(name) || AMOUNT.test(name);
}

/** What must hold in each row that adds up no others. */
export function* productRelations(strips: Strips, products: readonly Product[]): Steps<readonly Relation[]> {
  const [own] = products;
  if (!own) return [];
  const { strip, count, price } = own;
  const addedUp = placesAddedUp(strips, strip);
  return yield* flatMapInHandfuls(itemsOf(strips), (place) => {
    const mistyped = addedUp.has(place.at) ? mistypedFactor(strips, own, place) : null;
    if (mistyped === count) return relationAt(strips, place, count, quotient, [strip, price]);
    if (mistyped === price) return relationAt(strips, place, price, quotient, [strip, count]);
    return relationAt(strips, place, strip, product, [count, price]);
  });
}

function relationAt(
  strips: Strips,
  place: Place,
  strip: Strip,
  operator: Operator,
  sources: readonly [Strip, Strip],
): readonly Relation[] {
  const { reader, sheet } = strips;
  const [target, first, second] = [strip, ...sources].map((one) => cellOf(strips, one, place)) as [Cell, Cell, Cell];
  if (sheet.isCovered(target.row, target.column)) return [];
  const isReadable = operator === product && !reader.isText(first) && !reader.isText(second);
  const areWhole = [first, second].every((cell) => (numberIn(reader.stated(cell))?.d ?? 1n) === 1n);
  return [
    {
      rule: "totals-across",
      subject: subjectIn(strips, strip, place),
      target,
      operator,
      sources: [areaOfCell(first), areaOfCell(second)],
      formula: isReadable ? `=${cellName(first)}*${cellName(second)}` : null,
      passesOn: UNROUNDED,
      fewestDecimals: null,
      ...(!areWhole && { slack: exact(ROUNDED) }),
      kind: { least: null, most: null, isWhole: false, decimals: areWhole ? 0 : 2 },
    },
  ];
}

/** The factor that is wrong where its product is not, as a total bears out: one other whole factor gives it. */
function mistypedFactor(strips: Strips, own: Product, place: Place): Strip | null {
  const [count, price, amount] = [own.count, own.price, own.strip].map((one) => valueOf(strips, one, place));
  if (!count || !price || !amount || holdsAt(strips, own, place)) return null;
  const factors = [
    { strip: own.count, stated: count, meant: amount / price },
    { strip: own.price, stated: price, meant: amount / count },
  ].filter(({ meant }) => Number.isInteger(meant));
  return (factors.find(({ stated, meant }) => isOneSlip(stated, meant)) ?? factors[0])?.strip ?? null;
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

/** An amount of parts of something is rounded to whole rupiah. */
const ROUNDED = 0.5;

function itemsOf(strips: Strips): readonly Place[] {
  return strips.own.filter((place) => strips.partsOf(place).length === 0);
}

function holdsAt(strips: Strips, { strip, count, price }: Product, place: Place): boolean {
  const [a, b, c] = [count, price, strip].map((one) => valueOf(strips, one, place));
  return a != null && b != null && c != null && Math.abs(a * b - c) <= ROUNDED;
}
