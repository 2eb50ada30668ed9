import { isSum } from "../../layout/line";
import { RANK } from "./labels";
import type { RankedLine } from "./lines";
import type { Fit, Fits } from "./total";

/** In fewer columns a province is what stands below it by chance. */
const FEWEST_HOLDING = 2;

/** True where the figures of most provinces are the sums of the lines up to the next one: these are their regions. */
export function headRegions(lines: readonly RankedLine[], fits: Fits): boolean {
  const provinces = lines.flatMap((line, at) => (isProvince(line) ? [{ line, regions: regionsAfter(lines, at) }] : []));
  const fit = provinces.filter(({ regions }) => regions.length > 0).map(({ line, regions }) => fits(line, regions));
  const sum = (key: keyof Fit) => fit.reduce((so, one) => so + one[key], 0);
  return fit.some(({ holding }) => holding >= FEWEST_HOLDING) && sum("holding") * 2 > sum("telling");
}

/** True for the line of a province itself, not for "Jumlah Provinsi …". */
export function isProvince(line: RankedLine): boolean {
  return line.rank === RANK.province && !isSum(line);
}

function regionsAfter(lines: readonly RankedLine[], at: number): readonly RankedLine[] {
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => isProvince(line) || isSum(line));
  return rest.slice(0, end < 0 ? rest.length : end);
}
