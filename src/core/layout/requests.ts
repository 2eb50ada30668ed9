const REQUEST =
  /^((permohonan|izin) )?(baru|perpanjangan|perp(anj)?\.?|perubahan|penggantian|pencabutan|penutupan|balik nama|daftar ulang|lama)$/i;

/** What tells apart those who come, or how they come, in so few words that these are all there can be. */
const SPLITS = [
  REQUEST,
  /^(l|lk|p|pr|laki ?-? ?laki|pria|perempuan|wanita)\.?$/i,
  /^(on ?-?line|off ?-?line|luring|daring)$/i,
];

/** True for what was asked for: "Baru", "Perpanjangan". Together these are all permits there are. */
export function isRequest(words: string): boolean {
  return REQUEST.test(words.trim());
}

/** What words are one of several parts of: those of one number come to a whole. Null for words that are none. */
export function splitOf(words: string): number | null {
  const split = SPLITS.findIndex((parts) => parts.test(words.trim()));
  return split < 0 ? null : split;
}
