import { listed, numberId } from "../counted";
import { rowsId } from "../rowList";
import type { CaseTexts } from "./texts";

const WEEKDAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];
const MISSING = { number: "nomor suratnya", date: "tanggal suratnya", both: "nomor dan tanggal suratnya" };

/** What is said of complaints and requests, in Bahasa Indonesia. */
export const cases: CaseTexts = {
  "case-outside-period": ({ actual, period }, say) =>
    `Tanggal ${say.shown(actual)} di luar periode daftar ini, ${period}. Periksa tanggal atau judulnya.`,
  "event-after-case": ({ stated, reported }) =>
    `Uraian menyebut kejadian ${stated}, sesudah tanggal pengaduannya, ${reported}. Salah satu tanggal keliru.`,
  "wrong-weekday": ({ actual, weekday }, say) =>
    `${say.shown(actual)}: tanggal itu hari ${WEEKDAYS[weekday - 1] ?? ""}. Perbaiki hari atau tanggalnya.`,
  "letter-month": ({ number, date, roman, month, expected }) =>
    `Nomor surat ${number} memakai bulan ${roman}, yaitu ${month}, sedangkan tanggalnya ${date}, bulan ${expected}. Samakan keduanya.`,
  "letter-year": ({ number, date, year }) =>
    `Nomor surat ${number} memakai tahun ${year}, sedangkan tanggalnya ${date}. Samakan keduanya.`,
  "reply-incomplete": ({ missing, rows }) =>
    `${rowsId(rows)}: balasan tidak menyebut ${MISSING[missing]}. Lengkapi dari surat keluarnya.`,
  "incoming-incomplete": ({ rows }) =>
    `${rowsId(rows)}: nomor atau tanggal surat masuk yang diminta judul kolomnya belum lengkap. Lengkapi dari suratnya.`,
  "repeated-letter": ({ number, firstSeen }, say) =>
    `Nomor surat ${number} sudah dipakai di ${say.cell(firstSeen)} untuk surat lain. Periksa nomornya.`,
  "letters-out-of-order": ({ number, before }) =>
    `Nomor surat ${number} lebih kecil daripada nomor sebelumnya, ${before}, padahal tanggalnya tidak lebih awal.`,
  "case-blank": ({ column, rows }) => `${rowsId(rows)}: kolom "${column}" masih kosong. Isi sebelum dikirim.`,
  "unlike-dates": ({ one, other }) =>
    `Tanggal ditulis dengan cara yang berbeda: "${one}" dan "${other}". Sebaiknya satu cara saja.`,
  "open-cases": ({ end, open }) =>
    `Pada akhir periode (${end}) belum selesai: ` +
    `${listed(
      open.map(({ row, age }) => `baris ${row} (${numberId(age)} hari)`),
      "dan",
    )}.`,
};
