import type { Cell } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import type { RegisterHeader } from "./header";

const REFUSED = [
  String.raw`(di)?tolak\b(?! ukur)|(batal|dibatalkan|dicabut|dibekukan|dikembalikan|gugur)\b|reject|cancel|draft?\b`,
  String.raw`tidak (di)?(terbit|setujui|lengkap|memenuhi)|pending\b`,
  String.raw`(masih )?belum (di|ter)?(terbit|verifikasi|setujui|proses|penuhi|memenuhi|lengkap|tanda ?tangan|ttd)`,
  String.raw`(masih )?menunggu (penerbitan|verifikasi|tanda ?tangan|ttd|persetujuan|rekomendasi|pemenuhan|validasi)\b`,
  String.raw`(menunggu )?(perbaikan|revisi|kelengkapan|pemenuhan)\b( (persyaratan|berkas|dokumen|data|oleh)\b.*)?$`,
  String.raw`((dalam|masih|sedang) )?(di)?proses( (di )?(teknis|verifikasi|penerbitan|tanda tangan|opd|dinas)( teknis)?)?$`,
  String.raw`(verifikasi|penolakan|pembatalan)$`,
].join("|");
const SUBJECT = String.raw`izin|permohonan|berkas|status|ss|sertifikat standar|persyaratan|dokumen|usulan|pengajuan`;
/** What else a cell says behind these words may be the reason; what it says before them may be of another time. */
const SAYS_SO = new RegExp(String.raw`^((${SUBJECT})\b ?:? ?)?(${REFUSED})`, "i");
/** A permit with a date may still wait to be fetched or paid for; one without waits for its date, too. */
const WAITS = /^menunggu\b/i;
const ISSUED = /\b((di|pener)?terbit(kan|an)?|disetujui|terverifikasi|selesai|aktif|sah|issued|approved)\b/i;

/** True for a text that says that a permit was not issued, or not yet: "Ditolak", "Masih diproses". */
export function saysRefused(text: string): boolean {
  return SAYS_SO.test(text);
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
