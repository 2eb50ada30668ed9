import { exact } from "../numbers/exact";
import { numberIn, type Reader } from "../relations/reader";
import type { Profile } from "../tables/profile/profile";
import { halvesOff, scaleOf, within } from "../tables/profile/shareFigures";
import type { Whole } from "./answered";

/**
 * How many answered as shares typed beside counts have it, where one count is not of it and its share says which it should
 * be. Of several such numbers the one that `others`, the sums of other characteristics, are; null where none is told.
 *
 *   SMA │ 65 │ 30      of 50 it would be 15, and all would be 50
 *   S1  │ 35 │ 70      35 of 50
 */
export function impliedPeople(
  { columns: { shares } }: Profile,
  { group, counts, sum }: Whole,
  reader: Reader,
  others: readonly number[],
): number | null {
  const share = shares.find(({ of }) => of.column === counts[0]?.column);
  if (!share) return null;
  const cells = counts.map(({ row, column }) => ({ own: { row, column }, part: { row, column: share.column } }));
  const lines = cells.flatMap(({ own, part }) => {
    const [count, of] = [own, part].map((cell) => numberIn(reader.stated(cell)));
    return count && of && !reader.isFormula(part) ? [{ count: count.valueOf(), of: of.valueOf() }] : [];
  });
  if (lines.length < counts.length) return null;
  const shared = { group, share, reader };
  if (within(halvesOff(shared, exact(sum)), 2) === lines.length) return null;
  const scale = scaleOf(shared);
  const possible = new Set(lines.flatMap(({ count, of }) => (of > 0 ? [Math.round((count / of) * scale)] : [])));
  const found = [...possible].filter((all) => all !== sum && all > 0 && isBorneOut(all));
  const told = found.length > 1 ? found.filter((all) => others.includes(all)) : found;
  return told.length === 1 ? (told[0] ?? null) : null;

  function isBorneOut(all: number): boolean {
    const off = halvesOff(shared, exact(all));
    const [at, ...more] = [...off.keys()].filter((one) => (off[one] ?? 0) > 1);
    const wrong = lines[at ?? -1];
    if (!wrong || more.length > 0) return false;
    const right = all - (sum - wrong.count);
    const distance = Math.abs((right / all) * scale - wrong.of);
    return right >= 0 && distance <= Math.abs((wrong.count / all) * scale - wrong.of) / (off[at ?? -1] ?? 1);
  }
}
