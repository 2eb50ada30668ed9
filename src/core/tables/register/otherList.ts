import { OFFICE } from "../sums/office";
import type { NamedColumn } from "../../layout/columnNames";
import type { IssueDate } from "./issueDate";

const OF_ISSUED = /\b(ter|pener|diter)bit/i;
const NOT_ISSUED = new RegExp(
  String.raw`\b(di ?tolak|penolakan|di ?cabut|pencabutan|di ?batalkan|pembatalan|(permohonan|berkas) masuk)\b`,
  "i",
);
const OTHER_TASK = new RegExp(
  String.raw`\b(pengaduan|pengawasan|inspeksi|konsultasi|kunjungan|buku tamu|absensi|kehadiran|cuti|pegawai|karyawan|` +
    String.raw`jadwal|agenda(?! (sk|surat keputusan|(surat )?izin))|peninjauan|tinjauan|survei|survey|monitoring|evaluasi|rapat|sosialisasi|bimtek|arsip)\b`,
  "i",
);
const OF_PERMITS = /^(buku )?(register|daftar) (surat )?izin\b/i;

/**
 * True for titles that name a list of something else that has a date and a jenis izin, unless they say that it lists what
 * was issued.
 */
export function isOtherList(titles: readonly string[]): boolean {
  const naming = titles.filter((title) => !OFFICE.test(title));
  if (naming.some((title) => OF_ISSUED.test(title))) return false;
  if (naming.some((title) => NOT_ISSUED.test(title))) return true;
  const isOfTask = naming.some((title) => OTHER_TASK.test(title));
  return isOfTask && !naming.some((title) => OF_PERMITS.test(title) && !OTHER_TASK.test(title));
}

/** Columns that only lists of another task have: complaints, inspections, visitors, the leave of employees. */
const OF_OTHER_TASK = new RegExp(
  "temuan|keluhan|pelapor|\\bpengadu\\b|aduan \\w|\\w (peng)?aduan|konsultasi|pengunjung|\\btamu\\b|keperluan|kunjungan|inspeksi|pelanggaran|" +
    "sanksi|hasil (pengawasan|pemeriksaan)|kehadiran|absen|pegawai|karyawan|\\bnip\\b|\\bcuti\\b|lembur|siswa|undangan",
);
/** Columns that a register of permits may have, too, where it says which date is that of issue. */
const OFTEN_OF_OTHER_TASK =
  /kwitansi|invoice|faktur|skrd|setor|perihal|disposisi|pengirim|tindak lanjut|pengawas|tim teknis|\bjam\b|^(peng)?aduan$/;
/** From this rank on the words over a date say that something was issued. */
const SAYS_ISSUED = 3;

/** True for columns that speak of a list with dates and jenis izin which is none of issued permits. */
export function speakOfOtherTask(columns: readonly NamedColumn[], date: IssueDate): boolean {
  const has = (pattern: RegExp) => columns.some(({ text }) => pattern.test(text));
  return has(OF_OTHER_TASK) || (date.rank < SAYS_ISSUED && has(OFTEN_OF_OTHER_TASK));
}
