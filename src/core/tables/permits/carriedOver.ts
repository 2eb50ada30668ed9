/** What is left of one month is the next one's, too: a row of it comes to no sum of its months. */
const CARRIED_OVER =
  /^([-–•*] ?)?(sisa|saldo|tunggakan|stok|(masih )?dalam proses|belum (selesai|terbit|diproses))(?!\p{L})/u;

/** True for "Sisa", "Dalam Proses": what stands in a month may be what stood in the one before. */
export function isCarriedOver(label: string): boolean {
  return CARRIED_OVER.test(label.toLowerCase());
}
