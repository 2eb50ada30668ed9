import type { Sheet } from "../../grid/sheet";
import type { Role } from "./roles";

const BARE = /^(pma|pmdn|penanaman modal (asing|dalam negeri)( \(pm(a|dn)\))?)$/i;
/** A title stands at most so many rows above. */
const REACH = 6;
const INVESTMENT = /investasi|penanaman modal/i;
const OTHERS = /\bnib\b|izin|perusahaan|proyek|tenaga kerja|pertumbuhan|persen|%/i;
const DOLLARS = /us ?\$|\busd\b|dol+ar/i;
const RUPIAH = /\brp\b|rupiah/i;

/**
 * What is counted in a column that is called no more than PMA or PMDN, beside one of the other: the money that a title
 * speaks of.
 *
 *   REALISASI INVESTASI TAHUN 2024 (Rp Juta)
 *   Periode    │  PMA  │  PMDN │ Jumlah
 *   Triwulan I │ 724,1 │ 582,2 │ 1306,3
 */
export function bareRole(sheet: Sheet, row: number, column: number): Role | null {
  if (!isBare(sheet, row, column)) return null;
  const bare = sheet.row(row).flatMap((value, at) => (isBare(sheet, row, at) ? [String(value).toLowerCase()] : []));
  if (new Set(bare).size < 2 || new Set(bare).size < bare.length) return null;
  const title = titleAbove(sheet, row);
  if (!INVESTMENT.test(title) || OTHERS.test(title)) return null;
  if (!DOLLARS.test(title)) return "rupiah";
  return RUPIAH.test(title) ? null : "dollars";
}

/** Over "Proyek" and "Rp Juta" the same word is a banner. */
function isBare(sheet: Sheet, row: number, column: number): boolean {
  return BARE.test(sheet.text(row, column)) && !/\p{L}/u.test(sheet.text(row + 1, column));
}

function titleAbove(sheet: Sheet, row: number): string {
  const rows = Array.from({ length: Math.min(REACH, row) }, (_, at) => row - 1 - at);
  return rows.flatMap((above) => sheet.row(above).filter((value) => typeof value === "string")).join(" ");
}
