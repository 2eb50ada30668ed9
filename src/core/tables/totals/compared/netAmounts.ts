import { withJumlah } from "../../../grid/withJumlah";
import { isPlainTotal } from "../../../layout/labels";
import { isPriceOfOne } from "../../../layout/prices";
import { endOf, nameOf, type Strip } from "../../sums/strips";
import type { Difference } from "./differences";
import { isDeducted, isGross, isGrossTotal } from "./levies";

/** "Honor │ PPh │ Jumlah Diterima": what is paid, less what is taken from it before. */
export function netOf(strip: Strip, before: readonly Strip[]): readonly Difference[] {
  const deducted = endOf(before, isDeducted);
  const less = deducted.length > 0 ? deducted : before.slice(-1).filter((one) => isDeducted(totalOf(one)));
  if (deducted.length === 0 && less.length > 0) {
    const gross = before.findLast((one) => isGrossTotal(nameOf(one)));
    return gross ? [{ strip, from: [gross], less }] : [];
  }
  const [from] = before.slice(0, before.length - less.length).slice(-1);
  const isNamed = from && isGross(from.words.at(-1) ?? "");
  return isNamed && less.length > 0 ? [{ strip, from: [from], less }] : [];
}

/** "Potongan" of "Jumlah Potongan", or of "Jumlah" below it, which adds up what is taken. */
function totalOf(strip: Strip): string {
  const name = isPlainTotal(nameOf(strip)) ? (strip.words.at(-2) ?? "") : nameOf(strip);
  return withJumlah(name).replace(/^(jumlah|total) /i, "");
}

/** "Nilai Perolehan │ Penyusutan per Tahun │ Akumulasi Penyusutan │ Nilai Buku": what was paid less all that has been written off. */
export function bookValueOf(strip: Strip, before: readonly Strip[]): readonly Difference[] {
  const [from, ...otherPrices] = before.filter(
    (one) => /perolehan/i.test(nameOf(one)) && !isPriceOfOne(nameOf(one)) && !/tahun/i.test(nameOf(one)),
  );
  const losses = before.filter((one) => /penyusutan/i.test(nameOf(one)));
  const soFar = losses.filter((one) => /^akumulasi\b/i.test(nameOf(one)));
  const [less, ...otherLosses] = soFar.length > 0 ? soFar : losses;
  return from && less && otherPrices.length + otherLosses.length === 0 ? [{ strip, from: [from], less: [less] }] : [];
}

/** True for what a thing is still worth in the books. */
export function isBookValue(name: string): boolean {
  return /^nilai buku\b/i.test(name);
}
