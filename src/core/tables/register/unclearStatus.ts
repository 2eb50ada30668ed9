import type { Cell } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import type { RegisterHeader } from "./header";
import { saysIssued, saysRefused } from "./refusal";

const ROWS_READ = 500;
/** A remark beside a permit may be anything; in a column of this name stands what became of it. */
const NAMES = /\b(status|hasil|respons?|progres|tahap(an)?|posisi|keputusan)\b/i;
/** What is said of permits that were issued, or of what kind they are. */
const HARMLESS = new RegExp(
  [
    String.raw`((izin|sk|sudah|telah|siap|menunggu|belum|dapat|untuk) )*(di|peng)?(ambil(an)?|serahkan|kirim(kan)?)\b`,
    String.raw`((izin|sk|sudah|telah) )*((di)?(cetak|arsip(kan)?)|lunas|(di)?bayar|lengkap|berlaku|efektif|diterima)\b`,
    String.raw`(izin )?((di)?perpanjang(an)?|perubahan|baru|penggantian|balik nama)\b`,
    String.raw`(ada|ya|oke?|acc|done|completed?|active|released|online|offline|manual)\b`,
    String.raw`(expired|(habis )?masa berlaku|(sudah )?kada?lu?warsa)\b|\P{L}*$`,
  ]
    .map((said) => `^(?:${said})`)
    .join("|"),
  "iu",
);
/** What is said of an application that was only just made. */
const APPLIED = /^(permohonan|berkas) baru/i;

/** The columns in which a register says of its permits, among other things, that they were issued. */
export function verdictColumns(sheet: Sheet, { top, bottom, status }: RegisterHeader): readonly number[] {
  return status.filter((column) => {
    const name = `${sheet.text(top, column)} ${sheet.text(bottom, column)}`;
    const rows = Array.from({ length: Math.min(ROWS_READ, sheet.rowCount - bottom - 1) }, (_, at) => bottom + 1 + at);
    const texts = rows.map((row) => sheet.text(row, column)).filter((text) => text !== "");
    const issued = texts.filter(saysIssued).length;
    return issued > 0 && (NAMES.test(name) || issued * 2 >= texts.length);
  });
}

/**
 * The cell of a row that may say that its permit was not issued, where others of its column say that theirs were:
 * "Belum bayar" beside "Terbit". No list of words tells all that an office may write there.
 */
export function unclearIn(sheet: Sheet, columns: readonly number[], row: number): Cell | null {
  const column = columns.find((own) => isUnclear(sheet.text(row, own)));
  return column === undefined ? null : { row, column };
}

function isUnclear(text: string): boolean {
  if (text === "" || saysIssued(text) || saysRefused(text)) return false;
  return APPLIED.test(text) || !HARMLESS.test(text);
}
