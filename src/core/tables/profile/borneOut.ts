import { cellKey } from "../../grid/address";
import { exact, ZERO, type Exact } from "../../numbers/exact";
import { numberIn, type Reader } from "../../relations/reader";
import type { ProfileGroup } from "./groups";
import type { Profile } from "./profile";
import { areTyped, halvesOff, type GroupShares } from "./shareFigures";

/**
 * The counts, by their keys, that a typed share beside them bears out while it does not bear out another of the same
 * characteristic: they are not the mistyped ones.
 *
 *   Laki-laki │ 78  │ 57,14     of 140 it would be 80
 *   Perempuan │ 60  │ 42,86     borne out
 *   Jumlah    │ 140 │ 100
 */
export function borneOut(
  { columns: { shares }, groups }: Profile,
  reader: Reader,
  people: ReadonlyMap<ProfileGroup, number>,
): ReadonlySet<number> {
  const found = shares.flatMap((share) =>
    groups.flatMap((group) => keysIn({ group, share, reader }, people.get(group) ?? null)),
  );
  return new Set(found);
}

function keysIn(shares: GroupShares, people: number | null): readonly number[] {
  const { group, share, reader } = shares;
  const counts = group.lines.map(({ row }) => ({ row, column: share.of.column }));
  const numbers = counts.flatMap((cell) => numberIn(reader.stated(cell)) ?? []);
  if (!areTyped(shares) || numbers.length < counts.length) return [];
  const total = group.total === null ? null : numberIn(reader.stated({ row: group.total, column: share.of.column }));
  const holding = (whole: Exact) => {
    const off = halvesOff(shares, whole);
    return counts.filter((_, at) => (off[at] ?? Infinity) <= 1).map(({ row, column }) => cellKey(row, column));
  };
  const bySum = holding(numbers.reduce((so, one) => so.add(one), ZERO));
  if (bySum.length === counts.length) return bySum;
  const [best = []] = [...(total ? [total] : []), ...(people === null ? [] : [exact(people)])]
    .map(holding)
    .sort((one, other) => other.length - one.length);
  return best.length === counts.length ? [] : best;
}
