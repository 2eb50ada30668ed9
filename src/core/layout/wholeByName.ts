import { readMonth } from "../dates/months";
import { isRequest } from "./requests";

/** True for a day of the week. */
export function isWeekday(word: string): boolean {
  return /^(senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)$/i.test(word);
}

/** True for a way in which an office pays: "LS", "GU". */
export function isWayOfPaying(word: string): boolean {
  return /^(up|gup?|tup?|ls)( nihil)?( \((rp|rupiah)\))?$/i.test(word);
}

/** True for the name of the men or of the women of something. */
export function isMenOrWomen(word: string): boolean {
  return /^(l|lk|p|pr|laki ?-? ?laki|pria|perempuan|wanita|(fe)?males?|(wo)?m[ae]n|boys|girls)$/.test(word);
}

/** Words that split one whole into parts, each in its own way. */
const SPLITS: readonly ((word: string) => boolean)[] = [
  (word) => readMonth(word) !== null,
  matching(/^(triwulan|tri wulan|tw|kuartal|q)\.?[ -]*(iv|i{1,3}|[1-4])$/),
  matching(/^(semester|sem|smt)\.?[ -]*(i{1,2}|[12])$/),
  isMenOrWomen,
  matching(/^(jumlah )?(pm(a|dn)|penanaman modal (asing|dalam negeri)( \(pm(a|dn)\))?)$/),
  matching(/^(tk[ial]|wn[ia]|tenaga kerja (indonesia|lokal|asing))$/),
  matching(/^((usaha|skala) )*(mikro|kecil|menengah|besar|umk|umkm|non[ -]?umkm?)$/),
  matching(/^((risiko|resiko) )?(menengah )?(rendah|tinggi)( \(.+\))?$/),
  isRequest,
  matching(/^modal (tetap|kerja)$/),
  matching(/^(pokok|denda|bunga|sanksi|m[ae]terai|(biaya )?admin(istrasi)?)\b/),
  matching(/^(gaji( pokok)?|tunj(angan)?\b.*)$/),
  matching(/^((penambahan|tambahan) investasi|(sebelumnya|awal|lama|tambahan|baru))$/),
  matching(/^(pns|cpns|pppk|p3k|asn|non[ -]?asn|honorer?|kontrak|tenaga kontrak)$/),
  matching(/^(surat|naskah( dinas)?|nota( dinas)?|dokumen|disposisi) (masuk|keluar)$/),
  isWeekday,
  isWayOfPaying,
  matching(/^(minggu|pekan) ?(ke)?[ -]*(iv|v|i{1,3}|[1-5])$/),
  matching(/^(loket|counter|konter|meja)[ -]*(x|ix|iv|v?i{0,3}|\d{1,2})$/),
  matching(/^((tidak )?tepat waktu|(ter)?lambat|lewat waktu)$/),
  matching(
    /^(((sudah|telah) )?(selesai|terbit)|((masih|dalam) )*proses|belum (selesai|terbit)|(di)?(tolak|batalkan|kembalikan)|batal|tidak valid)$/,
  ),
];

/** Tells whether a word is of a pattern. */
export function matching(pattern: RegExp): (word: string) => boolean {
  return (word) => pattern.test(word);
}

/** True for names of parts that come to a whole, whatever it is of: "laki-laki" and "perempuan". */
export function areWholeByName(names: readonly string[]): boolean {
  return SPLITS.some((isPart) => names.every(isPart));
}
