import { monthName } from "../../core/dates/months";
import { listed } from "../counted";
import type { PermitTexts } from "./texts";

/** What is said of permit tables, in Bahasa Indonesia. */
export const permits: PermitTexts = {
  figures: {
    "permits-column": (subject) => subject,
    "permits-row": (subject) => subject,
    "permits-part": (subject) => subject,
    "permits-to-date": (subject) => subject,
    "permits-share": (subject) => subject,
    "permits-average": (subject) => subject,
    "permits-count": (subject) => subject,
    "permits-money": (subject) => subject,
  },
  messages: {
    "repeated-month": ({ month }) => `Bulan ${monthName(month)} tertulis dua kali. Periksa judul kolomnya.`,
    "months-out-of-order": ({ month }) => `Bulan ${monthName(month)} tidak menurut urutan. Periksa judul kolomnya.`,
    "missing-months": ({ months }) =>
      `Kolom bulan ${listed(months.map(monthName), "dan")} tidak ada, padahal termasuk periode tabel ini.`,
    "month-outside-period": ({ month }) =>
      `Bulan ${monthName(month)} di luar periode yang disebut judul tabel. Samakan keduanya.`,
    "row-without-number": () => "Baris ini tanpa nomor urut. Isi nomornya.",
    "repeated-row-number": ({ number }) => `Nomor urut ${number} dipakai dua kali.`,
    "skipped-row-number": ({ expected, actual }) =>
      `Nomor urut ${actual} seharusnya ${expected}. Periksa apakah ada baris yang terlewat.`,
    "repeated-permit": ({ kind, firstSeen }, say) =>
      `"${kind}" sudah ada di ${say.cell(firstSeen)}. Periksa apakah terhitung dua kali.`,
    "unlike-units": ({ units }) =>
      `Jumlah ini menggabungkan satuan yang berbeda (${units.join(", ")}). Sebaiknya tidak dijumlahkan.`,
    "permit-names": ({ names }, say) =>
      `Nama izin yang biasanya ditulis lain: ${names.map(({ here, there, at }) => `"${here}", ${at ? `di ${say.place(at)} ` : "lazimnya "}"${there}"`).join("; ")}. ` +
      "Sebaiknya satu nama untuk izin yang sama.",
    "sharp-jump": ({ subject, month, actual, nearest, other }, say) =>
      `${subject}: ${month} ${say.shown(actual)} jauh dari bulan lain; yang terdekat ${nearest} ${say.shown(other)}. Pastikan benar.`,
  },
};
