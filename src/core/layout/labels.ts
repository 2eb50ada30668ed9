import { withJumlah } from "../grid/withJumlah";
import { pageRole } from "./pageLabels";

/** What a row says it is by its label alone: "aside" is a row beside the counts, a share or some of them. */
export type LabelKind = "total" | "subtotal" | "aside" | "end" | "item";

const TOTAL = /^(grand )?(jumlah|total)\b/;
const SUB = /^sub ?[-.]? ?(jumlah|total)\b/;
const SUB_OF = /^sub ?[-.]? ?/;
const GROUP = /^(jumlah|total) (sub|bidang|sektor|subsektor|kelompok|urusan|[ivx]+$|[a-z]$)/;
const OVERALL =
  /^(grand )?(jumlah|total)( \(?([ivx]+|[a-z\d])( ?[+&,] ?([ivx]+|[a-z\d]))+\)?| (seluruh|semua|keseluruhan|total|jumlah|umum|besar|akhir|izin|perizinan|semuanya|seluruhnya|keseluruhannya|(hari|minggu|bulan|triwulan|semester|tahun|periode) ini))*( [:=])?$/;
/** "Jumlah s.d. Bulan Ini" counts what is not in the table. */
const CUMULATIVE =
  /^(jumlah|total)\b.*(\bs ?[./]? ?d\b|sampai dengan|kumulatif|akumulasi|(bulan|triwulan|tahun) (lalu|sebelumnya))/;
const ASIDE =
  /^(?:[-–•*] ?)?(di ?antaranya|termasuk|rata ?- ?rata|rerata|rataan|persentase|prosentase|persen|%|target|selisih|capaian|kumulatif|akumulasi|kenaikan|penurunan|naik|turun|pertumbuhan|perubahan jumlah|perkembangan|tren|cek|kontrol|realisasi tahun lalu|average|avg|mean|median|modus|simpangan baku|standar deviasi|stdev|(nilai )?(tertinggi|terendah|terbesar|terkecil|terbanyak|tersedikit|maksimum|maksimal|maximum|minimum|minimal)|(max|maks|min)\.?$|(max|maks|min)\.? (average|rata))(?![\p{L}\p{N}])/u;
const END =
  /^(tabel|gambar|grafik|diagram|sumber|keterangan|ket\b|catatan|mengetahui|kepala |bendahara p|(kuasa )?pengguna anggaran|nip\b|\*|[a-z .]+, \d{1,2} \p{L}+ \d{4})/u;

/** "Bagian sepuluh besar (%)": figures of another unit than the rows above. */
const OF_SHARES = /\((%|persen|prosen|per ?cent)\)$/;

/** "Jumlah (Rp Miliar)": the unit says nothing of what is added up. */
const UNIT =
  / \((rp|rupiah|us ?\$|usd|juta|ribu|mil[iy]ar|tril[iy]un|orang|izin|berkas|proyek|unit|dokumen)\b[^()]*\)$/;

function withoutUnit(label: string): string {
  const text = label.toLowerCase().trim();
  return withJumlah(text.endsWith(")") ? text.replace(UNIT, "") : text);
}

/** Reads the label of a row below the header. */
export function labelKind(label: string): LabelKind {
  const text = withoutUnit(label);
  if (CUMULATIVE.test(text) || (text.includes(")") && OF_SHARES.test(text.trim()))) return "aside";
  if (SUB.test(text)) return "subtotal";
  if (TOTAL.test(text)) return OVERALL.test(text) ? "total" : "subtotal";
  if (ASIDE.test(text)) return "aside";
  return END.test(text) ? "end" : "item";
}

/** True for a remark that says so, whatever stands behind it: "Catatan: target tahun 2024 sebesar │ 1500". */
export function isNote(label: string): boolean {
  return /^[*() ]*(catatan|keterangan|ket|nb)\b[ .*)]*[:=]/i.test(label.trim());
}

/**
 * The same by what stands in the row, too: a remark has no figures, so "Keterangan Usaha" with some is a row like any
 * other, and what is numbered through as its neighbours are is not beside them: "3 │ Target Investama". "Pindahan" adds up
 * what stands on the pages before.
 */
export function rowKind(label: string, hasFigures: boolean, number: string): LabelKind {
  if (pageRole(label) !== null) return "subtotal";
  const kind = labelKind(label);
  return hasFigures && (kind === "end" || (kind === "aside" && NUMBERED.test(number))) ? "item" : kind;
}

const NUMBERED = /^\d+[.)]?$/;

/** True for "Sub Jumlah", which never adds up a whole table of groups. */
export function isSubTotal(label: string): boolean {
  return SUB.test(withJumlah(label.toLowerCase()));
}

/** True for a label that says no more than that it is a total, if of what; "Total Energi" may be the name of something. */
export function saysOnlyTotal(label: string): boolean {
  const text = withoutUnit(label);
  return GROUP.test(text) || OVERALL.test(text.replace(SUB_OF, ""));
}

/** True for a label that can only mean the sum of the rows around it; "Jumlah Penolakan" may count something else. */
export function isPlainTotal(label: string): boolean {
  const text = withoutUnit(label);
  return [SUB, GROUP, OVERALL].some((pattern) => pattern.test(text));
}
