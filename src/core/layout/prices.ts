import { withJumlah } from "../grid/withJumlah";
import { isTotal } from "./vocabulary";

const COUNT =
  /^(volume|vol|kuantitas|kwantitas|qty|quantity|banyaknya|koefisien|jumlah (unit|barang|obyek|objek|lembar|orang|jam))\b\.?/i;
const PRICE =
  /^(harga|tarif|biaya|standar biaya)\b(?!.*(jumlah|total))|^(satuan harga|nilai satuan|unit (cost|price))\b|^(honor(arium)?|upah|uang harian) (per|\/)/i;
/** A price that says of how many it is. */
const OF_ONE = /satuan|\b(per|\/) ?(unit|buah|lembar|orang|liter|hari|bulan|kali|jam)\b|@/i;
/** How many there are of what the price is for one of. */
const UNITS =
  /^(jumlah |lama |banyaknya )?(hari|malam|bulan|bln|kali|orang|org|jam|liter|ltr|oh|ok|oj|jp|kegiatan|pertemuan|rapat|sesi)( \([^)]*\))?$|^lama( \p{L}+)? ?\((hari|malam|bulan|jam)\)$/iu;
const BARE_COUNT = /^(jumlah|total)$/i;
const AMOUNT = /^(nilai|biaya|anggaran|retribusi|pajak|sewa)\b/i;
const LENGTH = /^(panjang|lebar|tinggi|sisi)\b/i;
const SURFACE = /^luas\b/i;
const RATE = /^(nilai )?(kurs|nilai tukar)\b/i;
const RUPIAH = /\brp\b|rupiah/i;
const DOLLARS = /us ?\$|\busd\b|dol+ar/i;
const IN_THOUSANDS = /ribu|juta|mil[iy]ar|tril[iy]un/i;

/** True for how many of something there are: "Volume", "Qty". */
export function isQuantity(words: string): boolean {
  return COUNT.test(withJumlah(words));
}

/** The same where it says no more than "Jumlah", which most often is a sum. */
export function isBareCount(words: string): boolean {
  return BARE_COUNT.test(withJumlah(words));
}

/** True for how many days, months, people or litres a price is paid for: "Lama (Hari)", "Liter". */
export function isUnits(words: string): boolean {
  return UNITS.test(withJumlah(words));
}

/** A column of what one costs, how many of it there are, and what all cost by its name. */
interface OfOne<T> {
  readonly total: T;
  readonly one: T;
  readonly counts: readonly T[];
}

/**
 * "Lama (Hari) │ Uang Harian │ Jumlah Uang Harian", or "Uang Harian │ Hari │ Jumlah Uang Harian": what says no more than
 * "Jumlah" of another, so many times over.
 */
export function ofOnes<T extends { readonly words: readonly string[] }>(columns: readonly T[]): readonly OfOne<T>[] {
  const nameOf = ({ words }: T) => withJumlah((words.at(-1) ?? "").toLowerCase());
  return columns.flatMap((total, at) => {
    const name = /^(?:jumlah|total) (?<name>.+)$/.exec(nameOf(total))?.groups?.name;
    const before = columns.slice(0, at);
    const isOne = (column: T) => nameOf(column) === name || (isGross(name ?? "") && PAID.test(nameOf(column)));
    const one = before.findLast(isOne);
    const place = one ? before.indexOf(one) : 0;
    const [first, between] = [before.slice(0, place), before.slice(place + 1)];
    const isCount = (column: T) => isUnits(nameOf(column));
    const counts = [...first.filter(isCount), ...(between.every(isCount) ? between : [])];
    return one && counts.length > 0 ? [{ total, one, counts }] : [];
  });
}

/** "Jumlah Bruto" of "Honor". */
function isGross(name: string): boolean {
  return /^(brut+o|kotor)( \(rp\))?$/.test(name);
}

const PAID = /^(honor(arium)?|upah|uang \p{L}+|tarif)( \(rp\))?$/u;

/** True for what one of something costs: "Harga Satuan", "Tarif". */
export function isPrice(words: string): boolean {
  return PRICE.test(withJumlah(words));
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
