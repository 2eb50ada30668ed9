import { foldWords } from "../grid/foldWords";
import type { BlockRow } from "../layout/rows";

/**
 * Of rows of one name, the one that stands where the recap has its own: below the same heading or, where that does not
 * tell, right below the same row. Numbers do not tell, since a sheet without a row counts on. Null where there is none,
 * "several" where nothing tells which it is.
 *
 *   A  Kesehatan           1  Apotek
 *   1  Lainnya             2  Lainnya     below "Apotek"
 *   B  Bangunan            3  PBG
 *   1  Lainnya             4  Lainnya     below "PBG"
 */
export function inSamePlace(
  called: readonly BlockRow[],
  all: readonly BlockRow[],
  above: readonly string[],
): BlockRow | "several" | null {
  const headings = new Set(all.filter(({ hasFigures }) => !hasFigures).map(({ label }) => foldWords(label)));
  const heading = above.map(foldWords).find((word) => headings.has(word));
  const below = heading === undefined ? called : called.filter((row) => headingOf(row, all) === heading);
  const [first, ...more] = below;
  if (!first || (heading !== undefined && more.length === 0)) return first ?? null;
  const [beside, ...others] = below.filter((row) => nameBefore(row, all) === foldWords(above[0] ?? ""));
  return beside && others.length === 0 ? beside : "several";
}

function headingOf(row: BlockRow, all: readonly BlockRow[]): string {
  const own = all.slice(0, all.indexOf(row)).findLast(({ hasFigures }) => !hasFigures);
  return foldWords(own?.label ?? "");
}

function nameBefore(row: BlockRow, all: readonly BlockRow[]): string {
  return foldWords(all[all.indexOf(row) - 1]?.label ?? "");
}
