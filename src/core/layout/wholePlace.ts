import { openRange } from "../grid/openRange";
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

/** "Kabupaten Lain", "Provinsi Luar Jawa" are places among others. */
const ELSEWHERE = /\b(lain(nya)?|luar)\b/i;
/** "Kabupaten Kotawaringin Barat", "di Kota Semarang", but neither "per Kabupaten/Kota" nor "se-Kabupaten". */
const TITLED =
  /\b(?<kind>pro[vp]|kab|kota)(?:insi|upaten)?\b\.? +(?!(?:tahun|dan|atau|di|dengan|periode|bulan|triwulan|semester)\b)(?<name>\p{L}.*)/u;
const HEADS_TOWNS = /^(nama )?(kab(upaten)?\.?( ?[/&] ?| dan )kota|kabupaten|kab\.?)$/;
const TOWN = /^(kabupaten|kab|kota)\b\.? *\p{L}/iu;

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
  const above = wordsAbove(sheet, first);
  const isWide = isProvince(own.label);
  const titled = placesIn(above).filter(({ kind }) => isWide || kind !== "pro");
  if (!titled.every((place) => isPlace(own.label, place))) return null;
  const isTitled = titled.length > 0 && own === rows.at(-1);
  // A heading may be called by the place, too: only places below it are its parts.
  const areTowns = others.every(({ label }) => TOWN.test(label)) || above.some((text) => HEADS_TOWNS.test(text));
  const isAlike = others.some(({ label }) => (isWide ? isProvince(label) : TOWN.test(label)));
  return !isAlike && (isTitled || (isWide && areTowns)) ? own : null;
}

function mayBeWhole(row: NamedRow | undefined): boolean {
  if (row?.number !== "" || row.hasFigures || ELSEWHERE.test(row.label)) return false;
  return /^[\p{L}. ]{4,}$/u.test(row.label) && nameOf(row.label) !== "";
}

function isProvince(label: string): boolean {
  return kindOf(label) === "pro" || PROVINCE.test(nameOf(label));
}

/** What stands above some rows, in small letters. */
function wordsAbove(sheet: Sheet, first: number): readonly string[] {
  return openRange(Math.max(0, first - REACH), first).flatMap((row) =>
    sheet.columns(row).map((column) => sheet.text(row, column).toLowerCase().trim()),
  );
}

/** A place by its kind, and what begins with its name. */
interface Place {
  readonly kind: string;
  readonly text: string;
}

function placesIn(texts: readonly string[]): readonly Place[] {
  return texts.flatMap((text) => {
    const { kind = "", name = "" } = TITLED.exec(text)?.groups ?? {};
    return name === "" ? [] : [{ kind: kind.slice(0, 3), text: `${name} ` }];
  });
}

function isPlace(label: string, { kind, text }: Place): boolean {
  const own = kindOf(label);
  const name = nameOf(label).toLowerCase();
  return (own === null || own === kind) && text.startsWith(name) && !/^[\p{L}\d]/u.test(text.slice(name.length));
}

/** "kab" of "Kabupaten Kudus"; null where its name says it not. */
function kindOf(label: string): string | null {
  return KIND.exec(label)?.[1]?.slice(0, 3).toLowerCase() ?? null;
}

/** "Kotawaringin Barat" of "KAB. Kotawaringin Barat". */
function nameOf(label: string): string {
  return label.trim().replace(KIND, "").trim();
}
