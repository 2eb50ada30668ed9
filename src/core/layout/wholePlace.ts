import type { Sheet } from "../grid/sheet";
import { isTotal } from "./vocabulary";

/** A row by its words: what it is called, what numbers it, and whether it has figures. */
interface NamedRow {
  readonly label: string;
  readonly number: string;
  readonly hasFigures: boolean;
}

/** The title that names the place stands at most so many rows above the rows. */
const REACH = 14;
const FEWEST = 2;
const KIND = /^(provinsi|propinsi|prov|kabupaten|kab|kota)\b\.? */i;
const PROVINCE =
  /^(aceh|sumatera (utara|barat|selatan)|(kepulauan )?riau|jambi|bengkulu|lampung|(kepulauan )?bangka belitung|dki jakarta|banten|jawa (barat|tengah|timur)|d\.?i\.? ?yogyakarta|daerah istimewa yogyakarta|bali|nusa tenggara (barat|timur)|kalimantan (barat|tengah|selatan|timur|utara)|sulawesi (utara|tengah|selatan|tenggara|barat)|gorontalo|maluku( utara)?|papua( (barat|selatan|tengah|pegunungan|barat daya))?)$/i;

/**
 * The row whose figures are still to come and that is called by the place that all the others are in: above or below rows
 * that are numbered it is none of them, and where nothing is called their sum, it is that.
 *
 *   PENANAMAN MODAL KABUPATEN KOTAWARINGIN BARAT
 *   No │ Kecamatan          │ Investasi
 *   1  │ Kumai              │   300
 *   2  │ Arut Selatan       │   200
 *      │ KOTAWARINGIN BARAT │
 */
export function wholePlace<Row extends NamedRow>(sheet: Sheet, first: number, rows: readonly Row[]): Row | null {
  const own = [rows.at(-1), rows[0]].find(mayBeWhole);
  if (!own || rows.length <= FEWEST) return null;
  const others = rows.filter((row) => row !== own);
  if (!others.every(({ number, label }) => number !== "" && !isTotal(label))) return null;
  return isWider(own.label, others) || isNamedAbove(sheet, first, own.label) ? own : null;
}

function mayBeWhole(row: NamedRow | undefined): boolean {
  return row?.number === "" && !row.hasFigures && /^[\p{L}. ]{4,}$/u.test(row.label);
}

/** A province among no others, "Kab. Kudus" below rows that are called otherwise. */
function isWider(label: string, others: readonly NamedRow[]): boolean {
  const kind = KIND.exec(label)?.[1]?.slice(0, 3).toLowerCase();
  const isOfKind = (other: NamedRow) => KIND.test(other.label);
  if (kind === "pro" || isProvince(label)) return !others.some((other) => isProvince(other.label));
  return kind !== undefined && !others.some(isOfKind);
}

function isProvince(label: string): boolean {
  return PROVINCE.test(nameOf(label));
}

function isNamedAbove(sheet: Sheet, first: number, label: string): boolean {
  const name = nameOf(label).toLowerCase();
  for (let row = Math.max(0, first - REACH); row < first; row++) {
    for (const column of sheet.columns(row)) {
      const text = sheet.text(row, column).toLowerCase();
      const at = text.indexOf(name);
      if (at >= 0 && text !== name && /(?:^|[ .])$/.test(text.slice(0, at)) && OF_PLACE.test(text.slice(0, at)))
        return true;
    }
  }
  return false;
}

/** "Kabupaten Kotawaringin Barat", "di Kota Semarang". */
const OF_PLACE = /\b(provinsi|propinsi|prov|kabupaten|kab|kota)\b\.? *$/;

/** "Kotawaringin Barat" of "KAB. Kotawaringin Barat". */
function nameOf(label: string): string {
  return label.trim().replace(KIND, "");
}
