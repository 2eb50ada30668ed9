import { withJumlah } from "../grid/withJumlah";
import { isClosing, isIncome } from "./flow";
import { isTimeOfSums } from "./time";

const TOTAL = /^(sub ?[-.]? ?|grand )?(jumlah|total)\b/i;
/** What comes to nothing when it is added up: shares, rates, averages, prices, numbers that name something. */
const NOT_ADDED =
  /%|persen|prosen|per ?cent|\bratio|average|\bmedian\b|\b(re)?rata|\bharga|(biaya|nilai) satuan|tarif|\bkurs\b|indeks|index|\bikm\b|\bnrr\b|nilai (ikm|skm|interval)|skor|bobot|\brasio|capaian|pertumbuhan|\b(ber)?(umur|usia)\b|\bmasa (manfaat|pakai|berlaku)\b|tahun lahir|tanggal|\btgl\b|(?<!tepat )waktu|durasi|\blama (proses|(pe)?layanan|penyelesaian|pengurusan|pemrosesan)|\b(lama|masa|jangka)\b[^,]*\((bulan|minggu|tahun|menit)\)|\bus ?\$ ?(per|\/) ?(bulan|orang)|(^|, )((standar|janji) (pe)?layanan|sla)( \([^)]*\))?$|\bhari\b|\bjam\b|suhu|luas per|\bper (unit(?! kerja)|buah|orang)\b[^,]*$|\bper (kapita|capita|person|case|bed)\b|^(panjang|lebar|diameter|tebal)\b|kepadatan|kumulatif|akumulasi|(sisa|saldo|stok) (awal|akhir)|lintang|bujur|koordinat|latitude|longitude|\bgps\b|^([xy]|l[su]|b[tb])$|, ([xy]|l[su]|b[tb])$|jarak|ketinggian|elevasi|kedalaman|kemiringan|\bm?dpl\b|^(semester|triwulan|tw|bulan|minggu)( ke)?$|\bkode\b|\b(zip )?code\b|\bi\.d\.|peringkat|ranking|rank\b|mutu|kinerja|naik|turun|(^|, )tingkat (penyelesaian|hunian|keterisian|kepuasan|kepatuhan|kehadiran|pengangguran|kemiskinan|inflasi|partisipasi|keberhasilan|(pe)?nyerapan|serapan|ketepatan|ketercapaian|efektivitas|efisiensi|realisasi)[^,]*$|^(standar|sop|spm|target waktu)( \([^)]*\))?$/i;
/** Prices times how many were bought do add up, and so do the days that people worked. */
const AMOUNTS = /\b(jumlah|total) (harga|hari)\b/gi;
/** "SPJ Bulan Ini, LS" is paid to others directly, and no latitude; what has been written off adds up as well. */
const PAID_DIRECTLY = /(?<=\b(spj|sp2d|belanja|realisasi|pencairan|pembayaran)\b.*), ls$|\bakumulasi(?= penyusutan)/i;
/** What was counted on a day of the month. */
const ON_DAY = /\b(tanggal|tgl|hari)\b[^,]*, \d{1,2}$/i;
/** What only numbers or names its rows. */
const ORDER = /^(no|nomor|nomer|kode|id)\b/i;
/** What names its rows by a long number, or is how many of them there are: "NIB" over 8120001234567, "Telepon" over 0812, or over 12. */
const LONG_NUMBER = /^(nik|nip|nib|npwp|kbli|telp|telepon|hp)\b/i;
const SHORTEST = 10_000;

/** True for the name of a sum: "Jumlah", "Sub Total", "TOTAL PMA". */
export function isTotal(words: string): boolean {
  return TOTAL.test(withJumlah(words.trim()));
}

/** True unless the words over a column say that its figures are not to be added up. */
export function isAdditive(header: string): boolean {
  return !NOT_ADDED.test(withJumlah(header).replace(AMOUNTS, "").replace(PAID_DIRECTLY, "").replace(ON_DAY, ""));
}

/** True for the words over a column that numbers or names its rows: "No", "Kode Rekening", "NIB" over long numbers. */
export function isOrder(header: string, largest: number): boolean {
  return ORDER.test(header) || (LONG_NUMBER.test(header) && largest >= SHORTEST);
}

/** True for the name of what is left of one figure when another is taken from it. */
export function isRemainder(words: string): boolean {
  return /^\(?(sisa|(belum|tidak) (me)?lapor|(efisiensi|penghematan)(?!.*%))\b/i.test(words.trim());
}

/** What was earned less what was spent. */
function isSurplus(words: string): boolean {
  return /^\(?(surplus|defisit)\b/i.test(words.trim());
}

const CHANGE = /^\(?((ber)?(tambah|kurang|ubah)|(kenaikan|penurunan|perubahan|naik|selisih)\b)/i;

/**
 * True for words over figures that tell how much more or less there is of others: "Naik/(Turun)" or "Efisiensi" over "Rp │ %".
 * "Kurang Baik" is answered, and "Perubahan" applied for, as well.
 */
export function isDifference(words: string): boolean {
  return /^\(?((ber)?(tambah|kurang) ?[/(]|bertambah|berkurang|kenaikan|penurunan|naik|turun|selisih|efisiensi|penghematan|lebih ?[/(])/i.test(
    words.trim(),
  );
}

/** True for what has come together so far, time after time: "Kumulatif". */
export function isSoFar(words: string): boolean {
  return /^(kumulatif|akumulasi)\b|\b(kumulatif|akumulasi)( \([^)]*\))?$/i.test(words.trim());
}

/** True for an index of a survey, which may be averaged over rows and never added up: "IPKP", "IPAK". */
export function isIndex(words: string): boolean {
  return /\bip(kp|ak|k|p)\b|\bsp(kp|ak)\b/i.test(words);
}

/** True for how much more came of a plan than was planned, or less: "Lebih/(Kurang)", "Deviasi". */
export function isExcess(words: string): boolean {
  return /^deviasi\b|^\(?(lebih|surplus|bertambah)\b ?[/(]+ ?\(?(kurang|defisit|berkurang)\b/i.test(words.trim());
}

/** True for the name of how far what was found lies below what was hoped for: "Gap", "Kesenjangan". */
export function isGap(words: string): boolean {
  return /^\(?(gap|kesenjangan)\b/i.test(words.trim());
}

/** True for what is left to be paid of an amount: "Jumlah Diterima", "Netto". */
export function isNet(words: string): boolean {
  return /^(jumlah |total |honor(arium)? |yang )*(yang )?(di ?(terima|bayarkan)( bersih)?|bersih|nett?o)( \(rp\))?$/i.test(
    withJumlah(words.trim()),
  );
}

/** True for the name of how much more or less there is of something than there was: "Kenaikan", "Bertambah (Berkurang)". */
export function isChange(words: string): boolean {
  return CHANGE.test(words.trim()) && !isShare(words);
}

/** True for the name of how much less there is, which is told with its sign or without. */
export function isFall(words: string): boolean {
  return /^\(?%? ?(penurunan|berkurang|pengurangan)\b/i.test(words.trim());
}

/** True for the name of the same in parts of what there was: "Pertumbuhan", "Kenaikan (%)". */
export function isGrowth(words: string): boolean {
  return (
    /pertumbuhan|growth/i.test(words) ||
    (isShare(words) && /kenaikan|penurunan|perubahan|peningkatan|naik|turun|bertambah|berkurang/i.test(words))
  );
}

/** True for the name of what ought to be nothing, put below a table or beside it by hand: "CEK", "Selisih". */
export function isCheck(words: string): boolean {
  return /^(cek|check|kontrol|control|selisih|beda|balance)\b/i.test(words.trim());
}

/** True for what something is rated, for as much as it weighs: "Nilai Tertimbang", "Bobot x Nilai". */
export function isWeighted(words: string): boolean {
  return /\b(tertimbang|terbobot)\b|^(nilai|skor|capaian|bobot|indeks) ?[x×*] ?(nilai|skor|capaian|bobot|indeks)\b|^(nilai|skor) akhir$/i.test(
    words.trim(),
  );
}

const LONGEST_NAME = 40;

/** True for the name of what is computed from other figures of its table: a sum, a rest, a share, a check. */
export function isComputed(words: string): boolean {
  const isName = words.length <= LONGEST_NAME;
  const says = [
    isAverage,
    isRemainder,
    isSoFar,
    isExcess,
    isGap,
    isNet,
    isWeighted,
    isSurplus,
    isChange,
    isGrowth,
    isShare,
    isCheck,
    isClosing,
    isIncome,
    isTimeOfSums,
  ];
  return isTotal(words) || (isName && says.some((saysSo) => saysSo(words)));
}

const AVERAGE =
  /^(nilai )?(rata ?[-–]? ?rata|rerata|rataan|average|mean)( ?(\/|\b(per|tiap|setiap|sebulan|setahun)\b).*)?$/i;

/** True for the name of an average and no more: "Rata-rata", "Rata-rata per Bulan". */
export function isAverage(words: string): boolean {
  const text = words.trim();
  return AVERAGE.test(text.startsWith("(") ? text.replace(/^\((.*)\)$/, "$1") : text);
}

const SHARE =
  /%|\b(per|pro)sen|\bpercent|capaian|serapan|(^|, )((tingkat )?kepatuhan|kontribusi|proporsi|porsi|share)$/i;
/** What has been taken up altogether, in rupiah. */
const SPENT = /\b(jumlah|total) serapan\b|\bserapan( anggaran)? \(rp\)/gi;

/** True for words over shares of something: "%", "Persentase Realisasi", "Capaian". */
export function isShare(header: string): boolean {
  return SHARE.test(withJumlah(header).replace(SPENT, ""));
}

const EXCERPT = /\b(\d+|tiga|lima|sepuluh) besar\b|\bter(besar|tinggi|banyak|atas)\b|\btop \d+/i;

/** True for the title of a table that lists some of all there is: "10 Besar Jenis Izin". */
export function isExcerpt(title: string): boolean {
  return EXCERPT.test(title);
}
