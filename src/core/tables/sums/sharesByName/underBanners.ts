import { isTotal } from "../../../layout/vocabulary";
import type { Share } from "../shares";
import { bannerOf } from "../../../layout/banner";
import { nameOf, type Strip } from "../strips";
import { eitherScale, isBareShare } from "./words";

/**
 * What "%" beside a count says under each banner: its part of the same count under "Jumlah", wherever that stands.
 *
 *        Baik     │ Kurang Baik │   Jumlah
 *     Org │  %    │ Org │  %    │ Org │  %
 *      30 │ 75    │ 10  │ 25    │ 40  │ 100
 */
export function underBanners(strip: Strip, strips: readonly Strip[]): readonly Share[] {
  const counts = strips.filter((one) => bannerOf(one) !== "" && !isBareShare(nameOf(one)));
  const [part, ...more] = counts.filter((one) => bannerOf(one) === bannerOf(strip));
  if (!isBareShare(nameOf(strip)) || !part || more.length > 0) return [];
  const isWhole = (one: Strip) => one.words.slice(0, -1).some(isTotal) && nameOf(one) === nameOf(part);
  const [whole, ...others] = counts.filter(isWhole);
  if (!whole || others.length > 0) return [];
  return eitherScale({ strip, part, whole });
}
