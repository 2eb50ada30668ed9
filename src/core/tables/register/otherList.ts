/** The office and its units stand above a list without naming it: "Bidang Pengaduan dan Pelaporan Layanan". */
const OFFICE = /^(bidang|seksi|sub\w*|dinas|badan|kantor|unit|pemerintah|kabupaten|kota|provinsi)\b/i;
const OF_ISSUED = /\b(ter|pener|diter)bit/i;
const NOT_ISSUED = new RegExp(
  String.raw`\b(di ?tolak|penolakan|di ?cabut|pencabutan|di ?batalkan|pembatalan|(permohonan|berkas) masuk)\b`,
  "i",
);
const OTHER_TASK = /\b(pengaduan|pengawasan)\b/i;
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
