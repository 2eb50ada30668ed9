import { isChange, isGrowth } from "../../layout/vocabulary";
import type { BeforeAfter } from "./beforeAfter";
import { nameOf, type Strip } from "./strips";

const YEARS =
  /\b((?:19|20)\d\d) ?(?:-|–|—|\/|ke|terhadap|s\.?d\.?|dan|dibanding(?:kan)?|vs\.?) ?(?:tahun )?((?:19|20)\d\d)\b/i;
const YEAR = /^(?:(?:tahun|thn|th)\.? ?)?((?:19|20)\d\d)$/i;

/**
 * The columns of the two years that words over a change name:
 *
 *        Jumlah Izin     │ Naik/Turun 2022-2023 │ Naik/Turun 2023-2024
 *   2022 │ 2023 │ 2024   │ Jumlah │ %           │ Jumlah │ %
 */
export function yearsBetween(strip: Strip, before: readonly Strip[]): BeforeAfter<Strip> | null {
  if (!strip.words.some((word) => isChange(word) || isGrowth(word))) return null;
  const [, first, second] = YEARS.exec(strip.words.join(" ")) ?? [];
  if (first === undefined || second === undefined || first === second) return null;
  const [then, now] = [first, second].sort();
  const [earlier, later] = [then, now].map((year) => before.filter((one) => YEAR.exec(nameOf(one))?.[1] === year));
  const [was, ...otherThen] = earlier ?? [];
  const [is, ...otherNow] = later ?? [];
  return was && is && otherThen.length + otherNow.length === 0 ? { before: was, after: is } : null;
}
