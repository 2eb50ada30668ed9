import { foldSpaces } from "../../../grid/foldSpaces";
import { withJumlah } from "../../../grid/withJumlah";

/** Words by which a figure is no result of the answers above it: a goal, an earlier result, how two results differ. */
const ANOTHERS =
  /\b(di)?target|\bsasaran|\bditetapkan\b|\b(renstra|rpjmd|indikator kinerja|dipersyaratkan|sekurang-kurangnya|paling (sedikit|rendah))\b|\bstandar\b(?! (pelayanan|deviasi))|\b(minim|maksim)(al|um)\b|\bambang\b|\bbatas\b|\b(di)?rencana(kan)?\b|\bproyeksi|\bprediksi|\blalu\b|\bsebelum(nya)?\b(?! (di ?)?konversi)|\bpembanding|\bselisih|\bkenaikan|\bpenurunan|\bpeningkatan|\bperubahan|\bpertumbuhan|\btren\b|\bgap\b|\bpersen(tase)?\b.*(capai|realisasi)|\b(ter)(tinggi|endah)\b/;

/** True for a label of a figure that no answers of the table give: "Target IKM", "IKM tahun lalu". */
export function isAnothers(label: string): boolean {
  return ANOTHERS.test(foldSpaces(label).toLowerCase());
}

/** "Jumlah A + B", "IKM Gabungan", "NRR I dan II". */
const OF_SEVERAL =
  /(?<![\p{L}\d])([a-f]|[ivx]{1,4}|\d) ?(\+|&|dan|s\.?d\.?) ?([a-f]|[ivx]{1,4}|\d)(?![\p{L}\d])|\bgabungan\b/iu;

/** True for a label of what several surveys of a sheet come to together. */
export function isOfSeveral(label: string): boolean {
  return OF_SEVERAL.test(foldSpaces(label));
}

/** Some who answered, one service, or what people wish for. */
const OF_PART = new RegExp(
  String.raw`\b(?:harapan|kepentingan|laki|perempuan|pria|wanita|usia|umur|disabilitas|online|offline|daring|luring)\b|` +
    String.raw`(?<!(?:mutu|kualitas|jenis|produk) )\blayanan (?!publik|perizinan|terpadu|administrasi|dpm|ptsp|penanaman|` +
    String.raw`dinas|pada|di|dan|per|tahun|triwulan|tw|semester|bulan|periode)\p{L}+`,
  "iu",
);

/** The words of a heading that tell of some who answered, of one service, or of what people wish for; null where none do. */
export function partIn(heading: string): string | null {
  return OF_PART.exec(heading)?.[0].toLowerCase() ?? null;
}

/** Words that any label of an IKM may have, and that tell none from another. */
const PLAIN =
  /^([ds]?[ik]k?m|ind(eks|ex)|nik?|nrr|ip[ak]{0,2}k?p?|sp[ak]k|spkp|nilai\w*|hasil\w*|skor|angka|total|jumlah|rata\w*|rerata|kepuasan|masyarakat|survei|survey|unit|satuan|kerja|layanan|pelayanan|publik|perizinan|kualitas|persepsi|anti|korupsi|(di|ter)?konversi\w*|konv|setelah|sesudah|interval|tertimb\w*|tertb\w*|bobot|penimbang|unsur|per|pel|skala|akhir|keseluruhan|seluruh|total|dari|dan|atau|dengan|di|ke|pada|yang|ini|kami|adalah|sebesar|yaitu|mencapai|mutu|kinerja|kategori|predikat|sangat|baik|kurang|tidak|capaian|realisasi|diperoleh|instansi|opd|perangkat|daerah|dinas|badan|kantor|dpm\w*|ptsp|tahun|thn|periode|bulan|x|[a-e]|s|d)$/;

/** Words that name a time or some of the people; in a sentence only these tell one IKM from another. */
const PART =
  /^((19|20)\d\d|tw|triwulan|semester|smt|caturwulan|kuartal|i|ii|iii|iv|jan\w*|feb\w*|mar(et)?|apr(il)?|mei|juni?|juli?|agust?\w*|sept?\w*|okt\w*|nov\w*|des(ember)?|laki|perempuan|pria|wanita|online|offline|daring|luring|nasional)$/;

/** The words by which a label tells its IKM from others, in their order: "tw i" for "IKM TW I"; none for a plain one. */
export function tellingWords(label: string): readonly string[] {
  const isSentence = /\d[.,]\d/.test(label);
  return wordsOf(label).filter((word) => (isSentence ? PART.test(word) : !PLAIN.test(word)));
}

/** Every word of a text, and every year. */
export function wordsOf(text: string): readonly string[] {
  return withJumlah(foldSpaces(text).toLowerCase()).match(/\p{L}+|(?<!\d)(19|20)\d\d(?!\d)/gu) ?? [];
}

/** "IKM (skala 4)" is a figure on the scale of the answers. */
export function isOnAnswersScale(label: string): boolean {
  return /\bskala (1 ?(-|–|s\.?d\.?) ?)?([3-7]|10)\b/i.test(foldSpaces(label));
}
