const REQUEST =
  /^((permohonan|izin) )?(baru|perpanjangan|perubahan|penggantian|pencabutan|penutupan|balik nama|daftar ulang|lama)$/i;

/** True for what was asked for: "Baru", "Perpanjangan". Together these are all permits there are. */
export function isRequest(words: string): boolean {
  return REQUEST.test(words.trim());
}
