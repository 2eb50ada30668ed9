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
  const named = ofOnes(all).map(({ total, one, counts }) => [{ strip: total, factors: [...counts, one] }]);
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
  const [best] = counted.sort((one, other) => other.holding - one.holding);
  return best && best.holding >= Math.max(1, stated.length * BELIEVED) ? [best.way] : [];
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
  const factors = [...sizes, ...counts, price].sort((one, other) => one.at - other.at);
  const isAll = all.every(
    (one) => one.at <= (factors[0]?.at ?? 0) || one.at >= strip.at || factors.includes(one) || isLength(nameOf(one)),
  );
  if (sizes.length === 0 || counts.length === 0) return sizes.length === 0 || isAll ? [{ strip, factors }] : [];
  // "Panjang │ Lebar │ Jumlah │ Tarif": "Jumlah" may be how many, or what the two come to.
  return isAll ? [{ strip, factors }] : [];
}

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
