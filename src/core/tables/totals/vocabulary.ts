const TOTAL = /^(sub ?[-.]? ?|grand )?(jumlah|jml|total)\b/i;
/** What comes to nothing when it is added up: shares, rates, averages, prices, numbers that name something. */
const NOT_ADDED =
  /%|persen|prosen|percent|ratio|average|median|rata|harga|tarif|kurs|indeks|index|\bikm\b|\bnrr\b|nilai (ikm|skm|interval)|skor|bobot|rasio|capaian|pertumbuhan|umur|usia|tahun lahir|tanggal|\btgl\b|waktu|durasi|\bhari\b|\bjam\b|suhu|luas per|kepadatan|\bkode\b|peringkat|ranking|rank\b|mutu|kinerja|naik|turun/i;

/** True for the name of a sum: "Jumlah", "Sub Total", "TOTAL PMA". */
export function isTotal(words: string): boolean {
  return TOTAL.test(words.trim());
}

/** True unless the words over a column say that its figures are not to be added up. */
export function isAdditive(header: string): boolean {
  return !NOT_ADDED.test(header);
}
