import { isClosing } from "../../../layout/flow";
import {
  isAmount,
  isBareCount,
  isInDollars,
  isInRupiah,
  isLength,
  isPrice,
  isPriceOfOne,
  isQuantity,
  isRate,
  isSurface,
  isUnits,
  ofOnes,
} from "../../../layout/prices";
import { nameOf, valueOf, type Place, type Strip, type Strips } from "../../sums/strips";
import { holdsAt, itemsOf, type Product } from "./products";

const BELIEVED = 0.6;

/**
 * The columns that are others multiplied, told by their names and borne out by most figures that are stated:
 *
 *   Volume │ Satuan │ Harga Satuan │ Jumlah
 *   Panjang │ Lebar │ Luas │ Tarif │ Retribusi
 *   Nilai (US$) │ Kurs │ Nilai (Rp)
 */
export function productsOf(strips: Strips): readonly Product[] {
  const all = strips.strips;
  const named = ofOnes(all).map(({ total, one, counts }) =>
    timesOf(counts, one).map((times) => ({ strip: total, factors: [...times, one] })),
  );
  return [surfaces(all), prices(all), exchanged(all), ...named].flatMap((ways) => chosen(strips, ways));
}

/** Of what one strip may be the product of, what its figures bear out; where none is stated, the only way there is. */
function chosen(strips: Strips, ways: readonly Product[]): readonly Product[] {
  const isStated = (place: Place) => (strip: Strip) => valueOf(strips, strip, place) !== null;
  // "PPN 11%" and "Total" below the items have nothing to be multiplied.
  const stated = itemsOf(strips).filter((place) =>
    ways.some(({ strip, factors }) => isStated(place)(strip) && factors.some(isStated(place))),
  );
  if (stated.length === 0) return ways.length === 1 ? ways : [];
  const counted = ways.map((way) => ({ way, holding: stated.filter((place) => holdsAt(strips, way, place)).length }));
  const [best, next] = counted.sort((one, other) => other.holding - one.holding);
  const isBest = best && best.holding >= Math.max(1, stated.length * BELIEVED) && best.holding > (next?.holding ?? 0);
  return isBest ? [best.way] : [];
}

/** "Luas" behind "Panjang" and "Lebar". */
function surfaces(all: readonly Strip[]): readonly Product[] {
  const factors = all.filter((one) => isLength(nameOf(one)));
  const strip = all.find((one) => isSurface(nameOf(one)) && factors.every(({ at }) => at < one.at));
  return strip && factors.length > 1 ? [{ strip, factors }] : [];
}

/** What things cost together: how many there are, or how large they are, times what one costs. */
function prices(all: readonly Strip[]): readonly Product[] {
  const [price, ...otherPrices] = all.filter((one) => isPrice(nameOf(one)));
  if (!price || otherPrices.length > 0) return [];
  const sizes = sizesOf(all);
  const counts = countsOf(all, price, sizes.length > 0);
  const strip = all.find((one) => one.at > Math.max(price.at, ...counts.map(({ at }) => at)) && isAmount(nameOf(one)));
  const areManyTimes = counts.every((one) => isUnits(nameOf(one)));
  if (!strip || (counts.length > 1 && !areManyTimes) || sizes.length + counts.length === 0) return [];
  const ways = timesOf(counts, price).map((times) => ({
    strip,
    factors: [...sizes, ...times, price].sort((one, other) => one.at - other.at),
  }));
  // "Panjang │ Lebar │ Jumlah │ Tarif": "Jumlah" may be how many, or what the two come to.
  return sizes.length === 0 ? ways : ways.filter(({ factors }) => areAllBefore(all, strip, factors));
}

/** True where no figure between them takes no part, but for lengths. */
function areAllBefore(all: readonly Strip[], strip: Strip, factors: readonly Strip[]): boolean {
  return all.every(
    (one) => one.at <= (factors[0]?.at ?? 0) || one.at >= strip.at || factors.includes(one) || isLength(nameOf(one)),
  );
}

/**
 * Which of several counts a price is paid for: so many people as often as they came, or the only one that it names. Of other
 * two one may only tell more – "Hari │ Malam", "Hari │ Liter" – and the figures say so.
 */
function timesOf(counts: readonly Strip[], price: Strip): readonly (readonly Strip[])[] {
  if (counts.length < 2) return [counts];
  const paid = PAID_FOR.exec(nameOf(price))?.groups?.unit?.toLowerCase();
  const named = counts.filter((one) => paid !== undefined && nameOf(one).toLowerCase().includes(paid));
  const [people, times] = [PEOPLE, TIMES].map((of) => counts.filter((one) => of.test(nameOf(one))));
  if (named.length === 0 && counts.length === 2 && people?.length === 1 && times?.length === 1) return [counts];
  const isSure = named.length === 1 && people?.length === 0 && !named.some((one) => times?.includes(one));
  return isSure ? [named] : [counts, counts.slice(-1)];
}

const PAID_FOR = /(?:\/|\bper) ?(?<unit>\p{L}+)/iu;
const PEOPLE = /\b(orang|org)\b/i;
const TIMES = /\b(hari|malam|bulan|bln|kali)\b/i;

/** "Luas", or what it is computed from. */
function sizesOf(all: readonly Strip[]): readonly Strip[] {
  const surface = all.filter((one) => isSurface(nameOf(one)));
  const lengths = all.filter((one) => isLength(nameOf(one)));
  return surface.length === 1 ? surface : lengths.length > 1 ? lengths : [];
}

/**
 * How many there are may be called no more than that: "Jumlah │ Satuan │ Harga Satuan │ Total Harga". So many people for so
 * many days are paid as often as both come to: "Orang │ Hari │ Tarif │ Jumlah".
 */
function countsOf(strips: readonly Strip[], price: Strip, haveSizes: boolean): readonly Strip[] {
  const counts = strips.filter((one) => isQuantity(nameOf(one)) || (isClosing(nameOf(one)) && one.at < price.at));
  const before = strips.filter((one) => one.at < price.at);
  const units = before.filter((one) => isUnits(nameOf(one)));
  if (counts.length > 0) return counts.every((one) => units.includes(one)) ? units : counts;
  if (units.length > 0 || !(haveSizes || isPriceOfOne(nameOf(price)))) return units;
  return before.filter((one) => isBareCount(nameOf(one)));
}

/** What so many dollars are in rupiah. */
function exchanged(all: readonly Strip[]): readonly Product[] {
  const [dollars, rate, rupiah] = [isInDollars, isRate, isInRupiah].map((isSuch) =>
    all.filter((one) => isSuch(nameOf(one))),
  );
  const [strip] = (rupiah ?? []).filter((one) => !isRate(nameOf(one)));
  const factors = [...(dollars ?? []), ...(rate ?? [])];
  const isSure = dollars?.length === 1 && rate?.length === 1 && factors.every(({ at }) => at < (strip?.at ?? 0));
  return strip && isSure ? [{ strip, factors }] : [];
}
