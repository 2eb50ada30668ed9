import type { Fit } from "../../sums/fit";
import { FITS, shareOf } from "../../sums/fitting";
import { nameKey } from "../../layout/rowNames";
import { isSum, rankOf, type Line } from "../../layout/line";
import { blockOfRow } from "./blocks";
import { RANK } from "./labels";
import { headsOfLists } from "./lists";
import { sektorOf } from "./names";
import { headRegions, isProvince } from "./provinces";

/**
 * Gives lines that no list knows the rank their place asks for.
 *
 *   Balikpapan            a region: a sektor that was seen before follows, or the first of all
 *     Sektor Primer
 *       Perikanan
 *       Budidaya Madu     a sub-sector
 *     Sektor Sekunder     not seen in this region yet
 */
export function ranked(lines: readonly Line[], fit: Fit): readonly Line[] {
  const hasSektor = lines.some(({ rank }) => rank === RANK.sektor);
  const hasSubSectors = lines.some(({ rank }) => rank === RANK.subSector);
  const heads = headsOfLists(lines);
  const blocks = headsOfBlocks(lines);
  const hasParts = lines.some((line) => (rankOf(line) ?? RANK.everything) > RANK.province) || headRegions(lines, fit);
  const headings = new Map<string, number>();
  const lastSum = lines.findLast(isSum);
  let seen = new Set<string>();
  return lines.map((line, at) => {
    if (isSumOfBlock(line)) return { ...line, rank: RANK.block, kind: "subtotal" };
    const rank = isOneOfMany(line, at) ? null : (rankOfBlock(line) ?? rankOf(line) ?? rankByPlace(line, lines[at + 1]));
    if (rank === RANK.sektor && !isSum(line)) seen.add(sektorOf(line.label) ?? "");
    if (rank !== null && rank <= RANK.region) seen = new Set();
    if (!isSum(line) && rank !== null) headings.set(nameKey(line.label), rank);
    const isWhole = rank === RANK.everything || (at === lines.length - 1 && isWholeBelow(line));
    const kind = isWhole ? "total" : line.kind;
    return rank === line.rank && kind === line.kind ? line : { ...line, rank, kind };
  });

  /** A province that stands among others in a list without regions, known by names or by figures, heads nothing. */
  function isOneOfMany(line: Line, at: number): boolean {
    return isProvince(line) && !hasParts && at > 0 && at < lines.length - 1;
  }

  /** "Provinsi …" below its regions, whose blank figures are still to come. */
  function isWholeBelow(line: Line): boolean {
    if (!isProvince(line) || !line.hasFigures) return false;
    const above = lines.slice(0, -1);
    const regions = above.filter(({ rank }) => rank === RANK.region).map((region) => ({ line: region, parts: [] }));
    return above.length > 1 && shareOf(fit.knowing(regions).of(line, above)) >= FITS;
  }

  /** "Jumlah PMA" below the lines of PMA. */
  function isSumOfBlock(line: Line): boolean {
    return blocks.size > 0 && isSum(line) && blockOfRow(nameOfSum(line)) !== null;
  }

  function rankOfBlock(line: Line): number | null {
    return blocks.has(line) ? RANK.block : null;
  }

  function rankByPlace(line: Line, next: Line | undefined): number | null {
    if (isSum(line)) return rankOfSum(line);
    if (!hasSektor) return hasSubSectors ? RANK.subSector : heads.has(line) ? RANK.sektor : null;
    if (next?.rank === RANK.sektor && !isSum(next)) {
      const sektor = sektorOf(next.label) ?? "";
      if (seen.size === 0 || seen.has(sektor)) return RANK.region;
    }
    return line.hasFigures ? RANK.subSector : RANK.region;
  }

  /** "Jumlah Balikpapan" closes what "Balikpapan" began; the last sum of all is what the table comes to. */
  function rankOfSum(line: Line): number | null {
    const isPart = nameKey(line.label).startsWith("sub");
    return headings.get(nameOfSum(line)) ?? (line === lastSum && !isPart ? RANK.everything : null);
  }
}

/** "balikpapan" for "Sub Jumlah Balikpapan". */
function nameOfSum({ label }: Line): string {
  return nameKey(label).replace(/^(grand )?(sub )?(jumlah|total) ?/, "");
}

/**
 * The two lines of PMA and of PMDN between which the rest of the table is divided; none where each region has both.
 *
 *   A   PMA             6
 *   1   Pertambangan    4
 *   2   Kehutanan       2
 *   B   PMDN            9
 *   1   Pertambangan    9
 */
function headsOfBlocks(lines: readonly Line[]): ReadonlySet<Line> {
  const items = lines.filter(({ kind }) => kind === "item");
  const heads = items.filter(({ label }) => blockOfRow(label) !== null);
  const areTwo = heads.length === 2 && new Set(heads.map(({ label }) => blockOfRow(label))).size === 2;
  const [first, second] = heads.map((head) => items.indexOf(head));
  return new Set(areTwo && first === 0 && second !== 1 && second !== items.length - 1 ? heads : []);
}
