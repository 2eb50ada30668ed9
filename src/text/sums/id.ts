import { numberId } from "../counted";
import type { SumsTexts } from "./texts";

/** What is said of the figures of any table of sums, in Bahasa Indonesia. */
export const sums: SumsTexts = {
  figures: {
    "totals-down": (subject) => subject,
    "totals-across": (subject) => subject,
    "totals-share": (subject) => subject,
    "totals-average": (subject) => subject,
    "totals-entry": (subject) => subject,
  },
  messages: {
    "numbers-as-text": ({ first, last, count }, say) =>
      `${numberId(count)} angka tersimpan sebagai teks (${first === last ? say.cell(first) : `${say.cell(first)} s.d. ${say.cell(last)}`}) ` +
      "dan dilewati oleh SUM. Ubah menjadi angka.",
    "ambiguous-number": ({ text, grouped, decimal }, say) =>
      `"${text}" dapat berarti ${say.number(grouped)} atau ${say.number(decimal)}. Tulis ulang sebagai angka.`,
    "impossible-count": ({ subject, actual }, say) =>
      `${subject} tertulis ${say.shown(actual)}; banyaknya harus bilangan bulat dan tidak kurang dari nol. Periksa sumbernya.`,
    "contradicted-total": ({ total, first, last }) =>
      `"${total}" tidak sama dengan rinciannya (baris ${first}–${last}) di semua kolom. ` +
      "Periksa apakah ada baris yang terlewat atau terhitung dua kali.",
  },
};
