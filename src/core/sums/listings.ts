import { isSum, type Line } from "../layout/line";
import type { Total } from "./fit";

/** What the same may be counted by, once more: "per Sektor", "menurut Kecamatan". */
const LISTING =
  /\b(per|menurut|berdasarkan) (jenis|sektor|sub ?sektor|bidang|kecamatan|kelurahan|desa|kabupaten|kota|wilayah|lokasi|skala|(tingkat )?ri[sz]iko|kbli|status|kelompok|golongan|negara|bulan|triwulan|saluran|pendidikan|pekerjaan|usia|umur)\b/i;

/**
 * The lines, where "Jumlah per Sektor" without figures over rows is the heading of a listing, and no sum of what stands above it.
 *
 *        Jumlah per Sektor
 *   1    Kesehatan             10
 *   2    Perdagangan           20
 *        Jumlah per Kecamatan
 *   1    Baamang               15
 *   2    Ketapang              15
 */
export function withListings(lines: readonly Line[]): readonly Line[] {
  const headsListing = (line: Line, at: number) =>
    isSum(line) && isListing(line) && lines[at + 1]?.kind === "item" && lines[at + 1]?.hasFigures === true;
  if (!lines.some(headsListing)) return lines;
  return lines.map((line, at) => (headsListing(line, at) ? { ...line, kind: "item" } : line));
}

/** True for what would add up rows on both sides of the heading of a listing: all of them twice. */
export function crossesListings({ line, parts }: Total, headings: readonly Line[]): boolean {
  const rows = [line, ...parts].map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return headings.some(({ row }) => row > first && row < last);
}

/** True for the heading of a listing: "Jumlah per Sektor", "Menurut Kecamatan". */
export function isListing({ hasFigures, label }: Line): boolean {
  return !hasFigures && LISTING.test(label);
}
