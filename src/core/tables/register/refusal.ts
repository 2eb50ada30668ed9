import type { Cell } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import type { RegisterHeader } from "./header";

const OBJECT = String.raw`(per)?izin(an)?|permohonan|berkas|dokumen|persyaratan|nib|ss|sk`;
const STEP = String.raw`(di |oleh )?(teknis|verifikasi|validasi|penerbitan|perbaikan|cetak|pencetakan|tanda tangan|tt[de]|opd|dinas|dokumen|berkas)`;
const REFUSED = [
  String.raw`(di)?tolak\b(?! ukur)|(batal|dibatalkan|(di)?cabut|dibekukan|ditangguhkan|dikembalikan|gugur)\b`,
  String.raw`reject|cancel|draft?\b|pending\b|(on|in) (process|progress)\b`,
  String.raw`tidak (di)?(terbit|setujui|lengkap|memenuhi)`,
  String.raw`(masih )?belum ((di|ter)?(terbit|verifikasi|setujui|proses|penuhi|tanda ?tangan|tt[de])|memenuhi|lengkap|selesai|berlaku|efektif)`,
  String.raw`(masih )?menunggu (penerbitan|verifikasi|tanda ?tangan|tt[de]|persetujuan|rekomendasi|pemenuhan|validasi)\b`,
  String.raw`(menunggu )?(perbaikan|revisi|kelengkapan|pemenuhan)\b( (persyaratan|berkas|dokumen|data|oleh)\b.*)?$`,
  String.raw`((dalam|masih|sedang) )?(di)?proses( ${STEP})*$`,
  String.raw`((dalam|masih|sedang) )?(di)?(verifikasi|validasi)( ${STEP})*$`,
  String.raw`(penolakan|pembatalan|pencabutan)( (${OBJECT}))?$`,
].join("|");
const SUBJECT = String.raw`(per)?izin(an)?|permohonan|berkas|status|ss|sertifikat standar|persyaratan|dokumen|usulan|pengajuan`;
/** What else a cell says behind these words may be the reason; what it says before them may be of another time. */
const SAYS_SO = new RegExp(String.raw`^((${SUBJECT})\b ?:? ?)?(${REFUSED})`, "i");
/** A permit with a date may still wait to be fetched or paid for; one without waits for its date, too, on some desk. */
const WAITS =
  /^(menunggu|(di )?(front|back) ?office|(di )?loket|kabid|kasi|kadis|kepala (bidang|seksi|dinas)|(tim|opd|dinas) teknis|verifikator|operator)\b/i;
const ISSUED = /\b((di|pener)?terbit(kan|an)?|disetujui|terverifikasi|selesai|aktif|sah|issued|approved)\b/i;

/** True for a text that says that a permit was not issued, or not yet: "Ditolak", "Masih diproses". */
export function saysRefused(text: string): boolean {
  return SAYS_SO.test(text);
}

/** "Perizinan belum diterbitkan" holds the word, too. */
const NOT_YET = new RegExp(
  String.raw`\b(belum|tidak|tak|(me)?nunggu|tunggu|gagal|akan|proses|dra[fp]t?)\b.*${ISSUED.source}`,
  "i",
);

/** True for a text that says that a permit was issued: "Terbit", "Sudah selesai". */
export function saysIssued(text: string): boolean {
  return ISSUED.test(text) && !NOT_YET.test(text);
}

/** True for a text that says how an application ended, or where it is. */
export function isVerdict(text: string): boolean {
  return saysRefused(text) || WAITS.test(text) || ISSUED.test(text);
}

/** The cell of a row that says that its permit was not issued, or not yet. In doubt a row with a date was issued. */
export function refusalIn(sheet: Sheet, { status }: RegisterHeader, row: number, isDated: boolean): Cell | null {
  const column = status.find((own) => {
    const text = sheet.text(row, own);
    return saysRefused(text) || (!isDated && WAITS.test(text));
  });
  return column === undefined ? null : { row, column };
}
