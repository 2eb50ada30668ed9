import { isTotal } from "../../layout/vocabulary";
import type { Share } from "./shares";
import { nameOf, type Strip } from "./strips";

const PERCENT = /^[(]?(%|persen(tase)?|prosen(tase)?)[)]?$/i;
const SCALES = [1, 100] as const;

/**
 * What "%" beside a count says under each banner: its part of the same count under "Jumlah", wherever that stands.
 *
 *        Baik     │ Kurang Baik │   Jumlah
 *     Org │  %    │ Org │  %    │ Org │  %
 *      30 │ 75    │ 10  │ 25    │ 40  │ 100
 */
export function underBanners(strip: Strip, strips: readonly Strip[]): readonly Share[] {
  const bannerOf = ({ words }: Strip) => words.slice(0, -1).join("\n");
  const counts = strips.filter((one) => bannerOf(one) !== "" && !PERCENT.test(nameOf(one)));
  const [part, ...more] = counts.filter((one) => bannerOf(one) === bannerOf(strip));
  if (!PERCENT.test(nameOf(strip)) || !part || more.length > 0) return [];
  const isWhole = (one: Strip) => one.words.slice(0, -1).some(isTotal) && nameOf(one) === nameOf(part);
  const [whole, ...others] = counts.filter(isWhole);
  if (!whole || others.length > 0) return [];
  return SCALES.map((scale) => ({ strip, part, whole, scale, isGrowth: false }));
}
