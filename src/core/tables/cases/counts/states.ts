import { withJumlah } from "../../../grid/withJumlah";
import { isTotal } from "../../../layout/vocabulary";
import { isClosed, isOpen } from "../status";
import type { CaseState } from "./caseCounts";

/**
 * What is counted otherwise: shares, days, what was left from before; and what was followed up, which a case that is still
 * open may be, too.
 */
const OTHERS = /%|persen|rata|\bhari\b|\bwaktu\b|\blalu\b|sebelum|target|\bsaldo\b|tindak ?lanjut/i;
const CLOSED = /\b(terselesaikan|diselesaikan|dijawab|dibalas)\b/i;
const RECEIVED = /\b(masuk|diterima|terima|pengaduan|aduan|keluhan|permintaan|permohonan|surat|konsultasi|laporan)\b/i;
/** "Banyaknya", "Jumlah (kasus)": so many of whatever the row is. */
const BARE = /^(banyak(nya)?|jumlah|total|frekuensi)( \(?(kasus|aduan|pengaduan|laporan|surat|permintaan|data)\)?)?$/i;

/** What words over a column or beside a row count; null for anything else. */
export function stateOf(words: string): CaseState | null {
  if (OTHERS.test(words)) return null;
  if (isOpen(words)) return "open";
  if (isClosed(words) || CLOSED.test(words)) return "closed";
  return RECEIVED.test(words) && !isTotalOfAll(words) ? "received" : null;
}

/** True for "Jumlah" and its like, which count whatever stands beside them. */
export function isTotalOfAll(words: string): boolean {
  return BARE.test(withJumlah(words.trim())) || (isTotal(words) && !RECEIVED.test(words));
}
