import { foldSpaces } from "../grid/foldSpaces";
import { withJumlah } from "../grid/withJumlah";

/**
 * What a row at the end of a printed page, or at its beginning, adds up: the page's own answers, all of the pages before
 * it, or all up to and with it. "other" is another figure about a page, its average say.
 */
export type PageRole = "page" | "before" | "toDate" | "other";

const OF_PAGE =
  /\b(hal|halaman|hlm|lembar)\b[. -]*(ini|ke\b|sebelum|se?telah|lalu|yang|terdahulu|\d|[ivx]+$)|\b(per|tiap|setiap) halaman\b/;
const TO_DATE =
  /\b(dipindah(kan)?)\b|\bs\.? ?[./]? ?d\b|\bsampai\b|\bhingga\b|\bkumulatif\b|\b(hal|halaman|hlm)\b[. -]*\d+ ?([-–+&,]|dan\b) ?\d/;
const BEFORE = /^(jumlah |total )?pindahan\b|\bsebelum(nya)?\b|\blalu\b|\bterdahulu\b/;
const ADDS_UP = /^(sub\W*)?(jumlah|total)\b/;
const PART = /^sub\W*(jumlah|total)\b|^(jumlah|total) (bagian|sementara)\b/;
const CARRIED = /^(jumlah |total )?(yang )?(pindahan|dipindah(kan)?)\b/;
const OTHER = /^(nrr|nilai|rata|rerata|mean|bobot)/;

/** Reads the label of a row; null where it is about no page, nor about a part of the rows. */
export function partRole(label: string): PageRole | null {
  return pageRole(label) ?? (PART.test(withJumlah(foldSpaces(label).toLowerCase())) ? "page" : null);
}

/** What every label has in it that is about a page: most have not, and are not looked at any further. */
const MAY_BE_OF_PAGE = /hal|hlm|lembar|pindah/i;

/** Reads the label of a row; null where it is about no page. */
export function pageRole(label: string): PageRole | null {
  if (!MAY_BE_OF_PAGE.test(label)) return null;
  const text = withJumlah(foldSpaces(label).toLowerCase());
  if (CARRIED.test(text)) return BEFORE.test(text) ? "before" : "toDate";
  if (!OF_PAGE.test(text)) return null;
  if (!ADDS_UP.test(text)) return OTHER.test(text) ? "other" : null;
  return BEFORE.test(text) ? "before" : TO_DATE.test(text) ? "toDate" : "page";
}
