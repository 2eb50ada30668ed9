const OPEN = /\b(menunggu|proses|diproses|belum|pending|open|berjalan|tunda|tertunda|ditangguhkan|on progress)\b/i;
const CLOSED = /\b(selesai|tuntas|closed?|done|ditutup|terjawab|sudah (dijawab|ditindaklanjuti))\b/i;
const NOT_YET = /\b(belum|tidak|menunggu|proses)\b.*\b(selesai|tuntas|dijawab|ditindaklanjuti)\b/i;

/** True for a status that says that a case is still open: "Masih dalam proses", "Belum selesai". */
export function isOpen(status: string): boolean {
  return NOT_YET.test(status) || (OPEN.test(status) && !CLOSED.test(status));
}

/** True for a status that says that a case is done with: "Selesai", "Sudah dijawab". */
export function isClosed(status: string): boolean {
  return CLOSED.test(status) && !NOT_YET.test(status);
}
