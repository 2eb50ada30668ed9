import { isSum, type Line } from "../../layout/line";
import { RANK } from "./labels";
import type { Fit } from "../../sums/fit";

/** In fewer columns a province is what stands below it by chance. */
const FEWEST = 2;

/** True where the figures of most provinces are the sums of the lines up to the next one: these are their regions. */
export function headRegions(lines: readonly Line[], fit: Fit): boolean {
  const provinces = lines.flatMap((line, at) => (isProvince(line) ? [{ line, regions: regionsAfter(lines, at) }] : []));
  const all = provinces.flatMap(({ line, regions }) => (regions.length > 0 ? fit.of(line, regions) : []));
  const stated = all.reduce((sum, own) => sum + own.stated, 0);
  const fitting = all.reduce((sum, own) => sum + own.fitting, 0);
  return all.some((own) => own.fitting >= FEWEST) && fitting * 2 > stated;
}

/** True for the line of a province itself, not for "Jumlah Provinsi …". */
export function isProvince(line: Line): boolean {
  return line.rank === RANK.province && !isSum(line);
}

function regionsAfter(lines: readonly Line[], at: number): readonly Line[] {
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => isProvince(line) || isSum(line));
  return rest.slice(0, end < 0 ? rest.length : end);
}
