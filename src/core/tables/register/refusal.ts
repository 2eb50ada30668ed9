import type { Cell } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import type { RegisterHeader } from "./header";

const REFUSED = [
  String.raw`(di)?tolak|penolakan|(di)?batal|pembatalan|dikembalikan|gugur|reject|cancel`,
  String.raw`tidak (di)?(terbit|setujui)|belum terbit|menunggu`,
  String.raw`((dalam|masih|sedang) )?(di)?proses( (teknis|verifikasi|penerbitan|tanda tangan))?$`,
].join("|");
/** What else a cell says behind these words may be the reason; what it says before them may be of another time. */
const SAYS_SO = new RegExp(String.raw`^((izin|permohonan|berkas|status)\b ?:? ?)?(${REFUSED})`, "i");

/** The cell of a row that says that its permit was not issued, or not yet: "Ditolak", "Masih diproses". */
export function refusalIn(sheet: Sheet, { status }: RegisterHeader, row: number): Cell | null {
  const column = status.find((own) => SAYS_SO.test(sheet.text(row, own)));
  return column === undefined ? null : { row, column };
}
