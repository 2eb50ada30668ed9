import { isSum } from "../../layout/line";
import type { RankedLine } from "./lines";
import { RANK, type Rank } from "./labels";
import { nameKey, sektorOf } from "./names";
import { headRegions, isProvince } from "./provinces";
import type { Fits } from "./total";

/**
 * Gives lines that no list knows the rank their place asks for.
 *
 *   Balikpapan            a region: a sektor that was seen before follows, or the first of all
 *     Sektor Primer
 *       Perikanan
 *       Budidaya Madu     a sub-sector
 *     Sektor Sekunder     not seen in this region yet
 */
export function ranked(lines: readonly RankedLine[], fits: Fits): readonly RankedLine[] {
  const hasSektor = lines.some(({ rank }) => rank === RANK.sektor);
  const hasSubSectors = lines.some(({ rank }) => rank === RANK.subSector);
  const hasParts = lines.some(({ rank }) => rank !== null && rank > RANK.province) || headRegions(lines, fits);
  const headings = new Map<string, Rank>();
  const lastSum = lines.findLast(isSum);
  let seen = new Set<string>();
  return lines.map((line, at) => {
    const rank = isOneOfMany(line, at) ? null : (line.rank ?? rankByPlace(line, lines.slice(at + 1)));
    if (rank === RANK.sektor && !isSum(line)) seen.add(sektorOf(line.label) ?? "");
    if (rank !== null && rank <= RANK.region) seen = new Set();
    if (!isSum(line) && rank !== null) headings.set(nameKey(line.label), rank);
    return { ...line, rank };
  });

  /** A province that stands among others in a list without regions, known by names or by figures, heads nothing. */
  function isOneOfMany(line: RankedLine, at: number): boolean {
    return isProvince(line) && !hasParts && at > 0 && at < lines.length - 1;
  }

  function rankByPlace(line: RankedLine, following: readonly RankedLine[]): Rank | null {
    if (isSum(line)) return rankOfSum(line);
    if (!hasSektor) return hasSubSectors ? RANK.subSector : null;
    const next = following.find(({ rank }) => rank !== null);
    if (next?.rank === RANK.sektor && !isSum(next) && following[0] === next) {
      const sektor = sektorOf(next.label) ?? "";
      if (seen.size === 0 || seen.has(sektor)) return RANK.region;
    }
    return line.hasFigures ? RANK.subSector : RANK.region;
  }

  /** "Jumlah Balikpapan" closes what "Balikpapan" began; the last sum of all is what the table comes to. */
  function rankOfSum(line: RankedLine): Rank | null {
    const name = nameKey(line.label).replace(/^(grand )?(sub )?(jumlah|jml|total) ?/, "");
    const isPart = nameKey(line.label).startsWith("sub");
    return headings.get(name) ?? (line === lastSum && !isPart ? RANK.everything : null);
  }
}
