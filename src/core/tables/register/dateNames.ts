import { namesNumberAndDate } from "./dateBehindNumber";
import type { NamedColumn } from "../../layout/columnNames";

const DATE = /\b(tanggal|tgl)/;
/** "Tanggal", "Hari / Tanggal", "Tgl (dd/mm/yyyy)". */
const BARE = /^(hari ?[,/&]? ?|no )?(tanggal|tgl)\.?$/;
const ISSUE = /terbit|ditetapkan|penetapan|keluar|selesai|\bttd\b|\btte\b|tanda ?tangan/;
const PERMIT = /izin|\bsk\b|surat keputusan|sertifikat|dokumen|persetujuan/;
/** Permits by their short names; a list of firms may have those of the people who work there beside its own. */
const SHORT_NAME = /\b(sip[a-z]{0,3}|sik[a-z]{0,2}|sia|siup|siujk|tdp|tdup|imb|pbg|slf|iui)\b/;
/** What is done with an application before and after, and columns that hold a number beside the date. */
const OTHER_ACT = new RegExp(
  "mohon|pengajuan|usul|masuk|daftar|[tn]erima|berlaku|akhir|daluw?arsa|expired|tempo|habis|" +
    "adua?n|konsultasi|kunjung|surve[iy]|awas|[tn]injau|[pm]eriksa|verifikasi|validasi|disposisi|bayar|[sy]etor|" +
    "ambil|[sy]erah|[kg]irim|antar|undang|rapat|hadir",
);
/** Papers of others: the firm's, the land's, another office's. */
const OTHER_PAPER = new RegExp(
  String.raw`\b(oss|nib|npwp|nik|ktp|akt[ae]|ahu|kemenkumham|lkpm|proyek|rekom\w*|pertek|retribusi|skrd|ssrd|sts|` +
    String.raw`kwitansi|invoice|faktur|tanah|lahan)\b`,
);
const NEVER = /lahir|tolak|cabut|batal|\blama\b|sebelum/;
const NUMBER = /^(no\b|nomor)/;

/**
 * How surely the words over a column say that it holds the day on which a permit was issued: 5 for "Tanggal Terbit Izin",
 * 4 for "Tanggal Terbit" and "Tgl SK", 3 for "Tanggal SIP", 2 for a plain "Tanggal", 1 for words that leave it open; 0 where they speak of
 * something else: the NIB's date ("Tanggal Terbit OSS"), the application's, the day it expires.
 */
export function dateRank({ text, name }: NamedColumn): number {
  if (!DATE.test(text) || NEVER.test(text)) return 0;
  if (NUMBER.test(name) && !namesNumberAndDate(name)) return 0;
  const bare = text.replace(/\([^()]*\)|\bday of\b/g, " ").trim();
  const [isIssue, isPermit] = [ISSUE.test(bare), PERMIT.test(bare)];
  if (OTHER_PAPER.test(bare)) return isIssue && bare.includes("izin") ? 5 : 0;
  if (OTHER_ACT.test(bare)) return isIssue ? 1 : 0;
  if (isIssue && isPermit) return 5;
  if (isIssue || isPermit) return 4;
  if (SHORT_NAME.test(bare)) return 3;
  return BARE.test(bare) || /\bsurat\b/.test(bare) ? 2 : 1;
}

/** "day_of_tanggal_terbit_oss": its rows are counted by that where an export of OSS has a row for each permit and no other date. */
const OSS_DATE = /\b(tanggal|tgl) terbit oss$/;
const OSS_KIND = /^uraian jenis perizinan$/;

/** The column of the only date of such an export; null for any other list. */
export function onlyDateOfExport(columns: readonly NamedColumn[]): number | null {
  const [date, ...more] = columns.filter(({ text }) => namesDate(text));
  const isExport = columns.some(({ text }) => OSS_KIND.test(text));
  return isExport && date && more.length === 0 && OSS_DATE.test(date.text) ? date.column : null;
}

/** True for words that name a date of any kind. */
export function namesDate(words: string): boolean {
  return DATE.test(words);
}

/** False for rows that surely name no date, told by all their words in small letters. */
export function mayNameDate(words: string): boolean {
  return /tanggal|tgl/.test(words);
}
