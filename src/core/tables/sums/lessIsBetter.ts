/**
 * What is the better the less there is of it: days, complaints, poverty. How well such a goal was met offices tell in
 * several ways – (2T−R)/T, T/R, R/T – so that no figure follows from its name.
 */
const LESS =
  /\b(waktu|lama)\b.*\b(pelayanan|layanan|penyelesaian|proses|penerbitan|tunggu|respon)|\((hari|jam|menit)( kerja)?\)|\b(pengaduan|keluhan|aduan|temuan|pelanggaran|kecelakaan|kemiskinan|pengangguran|stunting|kematian)\b/i;
/** Of these as many as may be ought to be done. */
const OF_DONE = /tindak ?lanjut|selesai|terjawab|dijawab|tangani|tepat waktu/i;

/** True for words over how well goals are met; "%" is what came of each. */
export function saysHowWell(words: string): boolean {
  return /capaian|kinerja/i.test(words);
}

/** True for the name of a goal that is met by little: "Rata-rata waktu pelayanan (hari)", "Jumlah pengaduan". */
export function isBetterLess(label: string): boolean {
  return LESS.test(label) && !OF_DONE.test(label);
}
