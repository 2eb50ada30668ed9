import { exact } from "../../numbers/exact";
import { numberIn, type Reader } from "../../relations/reader";
import type { ProfileGroup } from "./groups";
import type { Profile } from "./profile";
import { areTyped, halvesOff, scaleOf, within } from "./shareFigures";

/** Rounded shares and their rounded sum are no farther apart. */
const ROUNDINGS = 0.01;

/**
 * How many the typed shares beside a column of counts are of, each of them, where the counts add up to something else: some
 * gave no answer, or several, and no count is mistyped. Null where the counts are all there is.
 *
 *   Laki-laki        │ 80  │ 57,14
 *   Perempuan        │ 55  │ 39,29     of 140, and 5 did not say
 *   Jumlah responden │ 140 │ 96,43
 */
export function peopleBeside(
  { columns: { shares } }: Profile,
  group: ProfileGroup,
  column: number,
  reader: Reader,
  people: number | null,
): number | null {
  const counts = group.lines.flatMap(({ row }) => numberIn(reader.stated({ row, column }))?.valueOf() ?? []);
  if (counts.length < group.lines.length || counts.length < 2) return null;
  const sum = counts.reduce((all, one) => all + one, 0);
  const total = group.total === null ? null : numberIn(reader.stated({ row: group.total, column }));
  const wholes = [total?.valueOf() ?? null, people].filter((one) => one !== null && one !== sum);
  for (const share of shares.filter(({ of }) => of.column === column)) {
    const own = { group, share, reader };
    const areOf = (all: number) => within(halvesOff(own, exact(all)), 1) === counts.length;
    const found = areTyped(own) && !areOf(sum) ? wholes.find((all) => all !== null && areOf(all)) : undefined;
    if (found !== undefined) return found;
  }
  return null;
}

/** True where one may be told by several rows: who came for two services, or heard of it in two ways. */
export function mayBeSeveral({ characteristic }: ProfileGroup): boolean {
  return characteristic === null || characteristic === "service" || characteristic === "status";
}

/** True where the shares of a group have a total that is theirs and no hundred: whoever wrote it knew. */
export function haveOwnSum(
  { columns: { shares } }: Profile,
  group: ProfileGroup,
  column: number,
  reader: Reader,
): boolean {
  return shares.some((share) => {
    if (share.of.column !== column || group.total === null) return false;
    const at = (row: number) => numberIn(reader.stated({ row, column: share.column }))?.valueOf() ?? Number.NaN;
    const sum = group.lines.reduce((all, { row }) => all + at(row), 0);
    const scale = scaleOf({ group, share, reader });
    return at(group.total) !== scale && Math.abs(at(group.total) - sum) < scale * ROUNDINGS;
  });
}
