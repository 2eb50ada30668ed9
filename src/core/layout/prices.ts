import { isTotal } from "./vocabulary";

const COUNT =
  /^(volume|vol|kuantitas|kwantitas|qty|quantity|banyaknya|koefisien|jumlah (unit|barang|obyek|objek|lembar|orang|jam))\b\.?/i;
const PRICE =
  /^(harga|tarif|biaya|standar biaya)\b(?!.*(jumlah|total))|^(satuan harga|nilai satuan|unit (cost|price))\b|^(honor(arium)?|upah|uang harian) (per|\/)/i;
/** A price that says of how many it is. */
const OF_ONE = /satuan|\bper ?(unit|buah|lembar|orang)\b|@/i;
const BARE_COUNT = /^(jumlah|jml|total)$/i;
const AMOUNT = /^(nilai|biaya|anggaran|retribusi|pajak|sewa)\b/i;
const LENGTH = /^(panjang|lebar|tinggi|sisi)\b/i;
const SURFACE = /^luas\b/i;
const RATE = /^(nilai )?(kurs|nilai tukar)\b/i;
const RUPIAH = /\brp\b|rupiah/i;
const DOLLARS = /us ?\$|\busd\b|dol+ar/i;
const IN_THOUSANDS = /ribu|juta|mil[iy]ar|tril[iy]un/i;

/** True for how many of something there are: "Volume", "Qty". */
export function isQuantity(words: string): boolean {
  return COUNT.test(words);
}

/** The same where it says no more than "Jumlah", which most often is a sum. */
export function isBareCount(words: string): boolean {
  return BARE_COUNT.test(words);
}

/** True for what one of something costs: "Harga Satuan", "Tarif". */
export function isPrice(words: string): boolean {
  return PRICE.test(words);
}

/** True for a price that says of how much it is: "Harga Satuan". */
export function isPriceOfOne(words: string): boolean {
  return OF_ONE.test(words);
}

/** True for what things cost together: "Jumlah", "Nilai". */
export function isAmount(words: string): boolean {
  return isTotal(words) || AMOUNT.test(words);
}

/** True for one of the lengths that a surface is computed from: "Panjang (m)", "Lebar". */
export function isLength(words: string): boolean {
  return LENGTH.test(words);
}

/** True for "Luas". */
export function isSurface(words: string): boolean {
  return SURFACE.test(words);
}

/** True for how many rupiah one dollar is: "Kurs". */
export function isRate(words: string): boolean {
  return RATE.test(words);
}

/** True for an amount in whole rupiah, and in whole dollars. */
export function isInRupiah(words: string): boolean {
  return RUPIAH.test(words) && !IN_THOUSANDS.test(words);
}

export function isInDollars(words: string): boolean {
  return DOLLARS.test(words) && !IN_THOUSANDS.test(words);
}
