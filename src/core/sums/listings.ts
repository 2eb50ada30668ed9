import { isSum, type Line } from "../layout/line";
import type { Total } from "./fit";

/** What the same may be counted by, once more: "per Sektor", "menurut Kecamatan"; "per Sektor Kesehatan" names some of it. */
const LISTING =
  /\b(per|menurut|berdasarkan) (jenis( izin)?|sektor|sub ?sektor|bidang|kecamatan|kelurahan|desa|kabupaten|kota|wilayah|lokasi|skala( usaha)?|(tingkat )?ri[sz]iko|kbli|status|kelompok|golongan|negara|bulan|triwulan|saluran|pendidikan|pekerjaan|usia|umur)$/i;

/**
 * The headings of listings, where a table begins with one and others by something else follow; none of other tables.
 *
 *        Jumlah per Sektor
 *   1    Kesehatan             10
 *   2    Perdagangan           20
 *        Jumlah per Kecamatan
 *   1    Baamang               15
 *   2    Ketapang              15
 */
export function listingsIn(lines: readonly Line[]): readonly Line[] {
  const headings = lines.filter((line, at) => isListing(line) && holdsItem(lines[at + 1]));
  const areOfOthers = new Set(headings.map(({ label }) => label.toLowerCase())).size === headings.length;
  return headings.length > 1 && headings[0] === lines[0] && areOfOthers ? headings : [];
}

function isListing({ hasFigures, label }: Line): boolean {
  return !hasFigures && LISTING.test(label.trim());
}

function holdsItem(line: Line | undefined): boolean {
  return line?.kind === "item" && line.hasFigures;
}

/** The lines, where "Jumlah per Sektor" over a listing is its heading, and no sum of what stands above it. */
export function withListings(lines: readonly Line[], headings: readonly Line[]): readonly Line[] {
  if (headings.length === 0) return lines;
  return lines.map((line) => (headings.includes(line) && isSum(line) ? { ...line, kind: "item" } : line));
}

/** True for what would add up rows on both sides of the heading of a listing: all of them twice. */
export function crossesListings({ line, parts }: Total, headings: readonly Line[]): boolean {
  const rows = [line, parts[0], parts.at(-1)].flatMap((one) => one?.row ?? []);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return headings.some(({ row }) => row > first && row < last);
}
