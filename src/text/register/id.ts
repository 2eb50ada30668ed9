import type { Tallied } from "../../core/tally/messages";
import { aside } from "../aside";
import { numberId } from "../counted";
import { rowsId } from "../rowList";
import type { RegisterTexts } from "./registerTexts";

/** More rows than this are counted, not named. */
const MOST_NAMED = 5;

/** What is said of registers, in Bahasa Indonesia. */
export const register: RegisterTexts = {
  "register-without-header": ({ date, kind }, say) =>
    `Baris judul kolom tidak ada; dibaca menurut isinya: tanggal izin di kolom ${say.column(date)}, jenis izin di ` +
    `kolom ${say.column(kind)}. Cocokkan, lalu tambahkan baris judulnya.`,
  "register-without-date": ({ rows }) => `${rowsId(rows)} tanpa tanggal, jadi tidak dihitung. Isi tanggalnya.`,
  "register-unreadable-date": ({ rows, actual }, say) =>
    `${rowsId(rows)} tidak dihitung karena tanggalnya tidak terbaca ("${say.shown(actual)}"). ` +
    "Tulis sebagai tanggal, misalnya 19/04/2024.",
  "register-ambiguous-date": ({ rows, actual }, say) =>
    `${rowsId(rows)} tidak dihitung karena menyebut lebih dari satu tanggal ("${say.shown(actual)}"). Tulis satu saja.`,
  "register-without-kind": ({ rows }) => `${rowsId(rows)} tanpa jenis izin, jadi tidak dihitung. Isi jenis izinnya.`,
  "register-refused": ({ rows, actual }, say) =>
    `${rowsId(rows)} tidak dihitung karena izinnya tidak atau belum terbit ("${say.shown(actual)}").`,
  "register-unclear-status": ({ rows, actual }, say) =>
    `${rowsId(rows)} tidak jelas sudah terbit atau belum ("${say.shown(actual)}"), jadi angka yang menyangkutnya ` +
    "tidak diisi dan tidak diperiksa. Tulis statusnya, misalnya Terbit atau Diproses.",
  "register-dated-before": ({ rows, applied }, say) =>
    `${rowsId(rows)} bertanggal izin sebelum tanggal permohonannya (kolom ${say.column(applied)}). Periksa kedua tanggalnya.`,
  "register-repeated-number": ({ actual, firstSeen }, say) =>
    `Nomor ${say.shown(actual)} sudah dipakai di ${say.cell(firstSeen)} untuk izin lain. Periksa nomornya.`,
  "register-outside-period": ({ rows }) =>
    `${rowsId(rows)} bertanggal di luar periodenya, jadi tidak dihitung. Periksa tanggalnya.`,
  "register-unknown-kind": ({ count, kinds }) =>
    `${numberId(count)} baris tidak dihitung karena jenis izinnya tidak ada di tabel mana pun: ${tally(kinds)}. ` +
    "Samakan namanya atau tambahkan barisnya.",
  "register-unknown-channel": ({ count, channels }) =>
    `${numberId(count)} baris tidak dihitung karena tidak ada tabel untuk salurannya: ${tally(channels)}. ` +
    "Buat tabelnya atau periksa salurannya.",
  "register-without-table": ({ counted, left, first, last }, say) =>
    `Belum ada tabel yang merekap register ini. Tabel baru di ${say.cell(first)} s.d. ${say.cell(last)} ` +
    `menghitung ${numberId(counted)} baris` +
    (left === 0 ? "." : `; ${numberId(left)} baris tidak ikut dihitung.`),
  "register-differs": ({ register: name, typed, confirmed }) =>
    `Hanya ${numberId(confirmed)} dari ${numberId(typed)} angka yang cocok dengan lembar ${name}, jadi tabel ini tidak diperiksa dengannya. ` +
    "Pastikan register atau daftar itu lengkap dan memang sumber tabel ini.",
};

function tally(names: readonly Tallied[]): string {
  const rest = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).map(({ name, count }) => aside(`"${name}"`, numberId(count)));
  return named.join(", ") + (rest > 0 ? `, dan ${numberId(rest)} lainnya` : "");
}
