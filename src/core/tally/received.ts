import { readDate } from "../dates/readDate";
import { namesDate } from "../tables/register/dateNames";
import type { PermitRegister } from "../tables/register/register";
import { monthKey } from "./indexed";

/** Over the day on which an application came in. */
const RECEIVED = /masuk|mohon|pengajuan|daftar|[tn]erima/i;
/** "Tgl Terima SK": the day on which the permit was handed over. */
const HANDED_OVER =
  /[tn]erima(an)?\b.*\b(sk|izin|ijin|surat izin|sertifikat|pemohon|pemilik|nib|slf|pbg)\b|\b(sk|izin|ijin|sertifikat)\b.*[tn]erima/i;
/** An application still asks for what was received of it. */
const APPLICATION = /permohonan|berkas|pengajuan|pendaftaran/i;

/** Tells of each row the months in which its application came in, by the register's own columns; none where it has no such day. */
export function receivedIn({ sheet, area, header }: PermitRegister): (row: number) => readonly number[] {
  const columns: number[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const words = (sheet.text(header.bottom, column) || sheet.text(header.top, column)).toLowerCase();
    if (column !== header.date && namesDate(words) && isReceipt(words)) columns.push(column);
  }
  return (row) =>
    columns.flatMap((column) => {
      const read = readDate(sheet.dateValue(row, column));
      return read?.kind === "day" ? [monthKey(read.day.year, read.day.month)] : [];
    });
}

function isReceipt(words: string): boolean {
  return RECEIVED.test(words) && (!HANDED_OVER.test(words) || APPLICATION.test(words));
}
