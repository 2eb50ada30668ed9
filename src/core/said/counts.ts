import { isAnothers } from "../tables/skm/summary/anothers";
import type { Exact } from "../numbers/exact";

/** What a sentence may count: how its number stands there, and what says that it counts some, or something else. */
export interface Counted {
  readonly pattern: RegExp;
  /** What must stand in the sentence as well. */
  readonly about: RegExp;
  readonly notAll: RegExp;
}

/** "140 responden", "140 orang responden". */
export const PEOPLE: Counted = {
  pattern: /(?<![\d.,]|\bn ?= ?)(\d[\d.]*) (?:orang |org )?(?:responden|peserta survei)\b/gi,
  about: /\b(?:survei|survey|skm|ikm|kepuasan)\b/i,
  notAll:
    /\b(?:sebar|disebar\w*|menyebar\w*|dibagi\w*|dikirim\w*|undang\w*|diundang|populasi|laki|perempuan|pria|wanita|usia|umur|berpendidikan|unsur|nasional|kementerian|loket|konter|counter|layanan (?:izin|pbg|nib|oss))\b|%|persen/i,
};

/** "sebanyak 1.250 izin terbit", "telah diterbitkan 1.250 izin". */
export const PERMITS: Counted = {
  pattern:
    /(?<![\d.,])(\d[\d.]*) (?:buah |dokumen |berkas )?(?:perizinan|i[sz]in)(?= ?(?:$|[.,;()]|(?:yang|pada|selama|sepanjang|dalam|di|telah|sudah|terbit|dengan|untuk|atau)\b))/gi,
  about: /\bterbit|\bditerbitkan|\bpenerbitan/i,
  notAll:
    /\b(?:berusaha|non ?perizinan|nib|risiko|kbli|jenis|sektor|melalui|lewat|oss|sicantik|mpp|online|daring|kecamatan|kelurahan|desa|bulan|hari|rata|tertinggi|terbanyak|terendah|ditolak|dicabut|proses|permohonan|pemohon|naik|turun|meningkat|menurun|dibanding\w*)\b|%|persen/i,
};

/** A number within a text. */
export interface Count {
  readonly number: number;
  readonly digits: string;
  readonly at: number;
}

/** The one number of all that a sentence states; null where it states several, of some, or of something else. */
export function countIn(sentence: string, { pattern, about, notAll }: Counted): Count | null {
  const [only, ...more] = sentence.matchAll(pattern);
  const digits = only?.[1];
  if (!only || digits === undefined || more.length > 0) return null;
  if (!about.test(sentence) || notAll.test(sentence) || isAnothers(sentence)) return null;
  if (!/^\d{1,3}(?:\.\d{3})*$|^\d+$/.test(digits)) return null;
  return { number: Number(digits.replaceAll(".", "")), digits, at: only.index };
}

/** A sentence with another number in the place of its own, with points between its thousands unless it had none. */
export function withCount(sentence: string, counted: Counted, figure: Exact): string {
  const count = countIn(sentence, counted);
  if (count === null) return sentence;
  const { digits, at } = count;
  const plain = String(figure.valueOf());
  const written = digits.length > 3 && !digits.includes(".") ? plain : plain.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return sentence.slice(0, at) + written + sentence.slice(at + digits.length);
}
