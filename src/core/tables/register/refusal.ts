import type { Cell } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import type { RegisterHeader } from "./header";

const REFUSED = [
  String.raw`(di)?tolak\b(?! ukur)|(batal|dibatalkan|dicabut|dikembalikan|gugur)\b|reject|cancel`,
  String.raw`tidak (di)?(terbit|setujui)|belum (di)?terbit(kan)?\b`,
  String.raw`menunggu (penerbitan|verifikasi|tanda ?tangan|ttd|persetujuan)\b`,
  String.raw`((dalam|masih|sedang) )?(di)?proses( (teknis|verifikasi|penerbitan|tanda tangan))?$`,
  String.raw`(verifikasi|penolakan|pembatalan)$`,
].join("|");
/** What else a cell says behind these words may be the reason; what it says before them may be of another time. */
const SAYS_SO = new RegExp(String.raw`^((izin|permohonan|berkas|status)\b ?:? ?)?(${REFUSED})`, "i");
/** A permit with a date may still wait to be fetched or paid for; one without waits for its date, too. */
const WAITS = /^menunggu\b/i;

/**
 * The cell of a row that says that its permit was not issued, or not yet: "Ditolak", "Masih diproses". In doubt a row
 * with a date was issued.
 */
export function refusalIn(sheet: Sheet, { status }: RegisterHeader, row: number, isDated: boolean): Cell | null {
  const column = status.find((own) => {
    const text = sheet.text(row, own);
    return SAYS_SO.test(text) || (!isDated && WAITS.test(text));
  });
  return column === undefined ? null : { row, column };
}
