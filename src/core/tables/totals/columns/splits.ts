import { bannerOf } from "../../../layout/banner";
import { withJumlah } from "../../../grid/withJumlah";
import type { FigureColumn } from "../../../layout/columns";
import { areWholeByName, isWayOfPaying, isWeekday, matching } from "../../../layout/wholeByName";

/** True for "Minggu" behind "Sabtu", where it numbers no weeks. */
export function isDayOfWeek({ words }: FigureColumn, columns: readonly FigureColumn[]): boolean {
  const isDay = (one: Pick<FigureColumn, "words">) => isWeekday(one.words.at(-1) ?? "");
  return isDay({ words }) && columns.filter(isDay).length > 1;
}

/** True for "LS" beside "GU" and "TU", where it is money paid to others directly and no latitude. */
export function isPaidOut({ words }: FigureColumn, columns: readonly FigureColumn[]): boolean {
  const isWay = (one: Pick<FigureColumn, "words">) => isWayOfPaying(one.words.at(-1) ?? "");
  return isWay({ words }) && columns.filter(isWay).length > 1;
}

/** Words that split a whole, but there may be more of them under names that nobody knows before: none of these is missing only where all are known. */
const OPEN_SPLITS: readonly ((word: string) => boolean)[] = [
  matching(/^[a-e]$/),
  matching(/^(baik|rusak( (ringan|sedang|berat))?)$/),
  matching(/^((sangat|cukup|kurang|tidak) )?(puas|baik|setuju)$/),
  matching(
    /^(tidak sekolah|(tamat )?(sd|smp|sltp|sma|smu|smk|slta)( ?[/] ?\w+)*|[ds][ .-]?(iv|i{1,3}|[1-4])( ?[-/] ?[ds][ .-]?(iv|i{1,3}|[1-4]))*( ke atas)?|diploma|sarjana)$/,
  ),
  matching(
    /^(hadir|izin|sakit|cuti|alph?a|tugas (luar|belajar)|dinas luar|tanpa keterangan|[hsiac]|d\.?l|t\.?k|t\.?l|t\.?b|d\.?d)$/,
  ),
  matching(/^(per(se)?orangan|badan (usaha|hukum)|pt|cv|ud|firma|koperasi|yayasan|perkumpulan)$/),
  matching(
    /^(on ?-?line|off ?-?line|luring|daring|manual|elektronik|(tidak )?langsung|tatap muka|mobil keliling|loket|mpp|telepon|telp|call cent(er|re)|hotline|sms|whats ?app|wa|e-?mail|surel|surat|kotak (saran|pengaduan|aduan)|web( ?site)?|media sosial|medsos|instagram|facebook|aplikasi|(sp4n|span)?[- ]?lapor!?|sp4n)$/,
  ),
  matching(/^(kab(upaten|\.)?|kota|kec(amatan|\.)?|desa|kel(urahan|\.)?) ?\p{L}/u),
];

/** What is planned, comes in, goes out or is left is never added up with what came of it. */
const OPPOSED =
  /target|rencana|realisasi|pagu|anggaran|capaian|sisa|saldo|selisih|stok|stock|\bawal\b|\bakhir\b|keluar|masuk|lalu|sebelum|\bini\b|s ?[./]? ?d\b|sampai|kumulatif|terbit|selesai|ditolak|proses|diterima|bertambah|berkurang|di ?antaranya|termasuk/i;

/** True for columns that are parts of one whole by their own words, or that share words over them. */
export function areSplit(columns: readonly FigureColumn[]): boolean {
  const own = namesOf(columns);
  return areWhole(columns) || OPEN_SPLITS.some((isPart) => own.every(isPart));
}

/** The same where they are all there can be, so that what stands beside them is no further part. */
export function areWhole(columns: readonly FigureColumn[]): boolean {
  const own = namesOf(columns);
  return areWholeByName(own) || ((shareBanner(columns) || shareUnit(columns)) && !own.some(isOpposed));
}

function namesOf(columns: readonly FigureColumn[]): readonly string[] {
  return columns.map(({ words }) => bare(words.at(-1) ?? ""));
}

/** "l" of "Tenaga Kerja (L)". */
const SEX = /^[^(]+\((l|lk|p|pr|laki ?-? ?laki|pria|perempuan|wanita)\)$/;

/** "TW I" of "Realisasi TW I (Rp)": what is counted is no part of the name. */
function bare(word: string): string {
  return withJumlah((SEX.exec(word.toLowerCase())?.[1] ?? word).toLowerCase())
    .replace(/\((?!pm).*\)/g, "")
    .replace(/^((jumlah|realisasi|nilai|investasi|proyek|izin|nib|penerbitan) )+/, "")
    .trim();
}

/** "Pegawai" over "Tetap" and "Kontrak". */
function shareBanner(columns: readonly FigureColumn[]): boolean {
  const banners = columns.map(bannerOf);
  return banners[0] !== "" && new Set(banners).size === 1;
}

/** "PBG (Rp) │ Reklame (Rp)", or "Rp" below each: nothing else is told of them than what they are of, in one unit. */
function shareUnit(columns: readonly FigureColumn[]): boolean {
  const units = columns.map(({ words }) =>
    /(?:\(|^)(rp|rupiah|us ?\$|usd)\)?$/i.exec(words.at(-1) ?? "")?.[1]?.toLowerCase(),
  );
  return units[0] !== undefined && new Set(units).size === 1;
}

/** True for words over figures that are not of one whole with others. */
export function isOpposed(words: string): boolean {
  return OPPOSED.test(words);
}
