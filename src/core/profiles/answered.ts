import { exact, type Exact } from "../numbers/exact";
import { UNROUNDED } from "../numbers/rounding";
import { COUNT } from "../numbers/kind";
import { sum, type Operator } from "../relations/operators";
import { numberIn, type Reader } from "../relations/reader";
import type { Relation } from "../relations/relation";
import { areaAround } from "../grid/area";
import type { Cell } from "../grid/address";
import type { ProfileGroup } from "../tables/profile/groups";
import type { Profile } from "../tables/profile/profile";
import { subjectIn } from "../tables/profile/relations";
import type { Differing } from "../tables/profile/rules";
import { halvesOff, within } from "../tables/profile/shareFigures";
import type { Table } from "../tables/table";

/** How many answered, and who says so. */
export interface People {
  readonly count: number;
  readonly by: Differing["by"];
}

/** The counts of one characteristic and what they add up to. */
export interface Whole {
  readonly group: ProfileGroup;
  readonly counts: readonly Cell[];
  readonly sum: number;
  /** The cell of their total; null where there is none, or where it is still blank. */
  readonly total: { readonly cell: Cell; readonly stated: number | null; readonly isTyped: boolean } | null;
}

const FEWEST_LINES = 2;

/** Every characteristic of a profile whose counts are all there, in the column that counts all of each row. */
export function wholesOf({ columns: { counts, total }, groups }: Profile, reader: Reader): readonly Whole[] {
  const column = total?.column ?? (counts.length === 1 ? counts[0]?.column : undefined);
  if (column === undefined) return [];
  return groups.flatMap((group): Whole[] => {
    if (group.characteristic === null || group.lines.length < FEWEST_LINES) return [];
    const cells = group.lines.map(({ row }) => ({ row, column }));
    const stated = cells.flatMap((cell) => numberIn(reader.stated(cell))?.valueOf() ?? []);
    if (stated.length < cells.length) return [];
    const at = group.total === null ? null : { row: group.total, column };
    const isTyped = (cell: Cell) => numberIn(reader.stated(cell)) !== null && !reader.isFormula(cell);
    return [
      {
        group,
        counts: cells,
        sum: stated.reduce((all, one) => all + one, 0),
        total: at && { cell: at, stated: numberIn(reader.stated(at))?.valueOf() ?? null, isTyped: isTyped(at) },
      },
    ];
  });
}

/** How many a characteristic says there are: by its typed total, else by what its counts add up to. */
export function statedBy({ total, sum: all }: Whole): number {
  return total?.isTyped ? (total.stated ?? all) : all;
}

/** What is to be said of a characteristic because so many answered. */
interface Held {
  readonly group: ProfileGroup;
  /** False where its own figures do not tell which of them is wrong: that is a finding. */
  readonly isTold: boolean;
  readonly relations: readonly Relation[];
  readonly differing: readonly Differing[];
}

/** Holds a characteristic against how many answered; `place` tells those apart that have no total on the sheet. */
export function heldAgainst(
  { reader }: Table,
  profile: Profile,
  { whole, place }: { readonly whole: Whole; readonly place: number },
  { count, by }: People,
): Held {
  const { group, counts, sum: all, total } = whole;
  const isTold = all === count || total?.stated === count || areSharesOf(profile, whole, reader, count);
  if (!isTold) {
    const cell = total?.cell ?? counts.at(-1) ?? counts[0];
    const differing = cell ? [{ name: group.name, sum: all, people: count, by, cell }] : [];
    return { group, isTold, relations: [], differing };
  }
  const own = (target: Cell) => relationOf(profile, group, target, answered(exact(count)), []);
  if (total) return { group, isTold, relations: [own(total.cell)], differing: [] };
  const hidden = { row: -1 - place, column: counts[0]?.column ?? 0 };
  return { group, isTold, relations: [relationOf(profile, group, hidden, sum, counts), own(hidden)], differing: [] };
}

/** True where more of the shares beside the counts are of those who answered than of what the counts add up to. */
function areSharesOf(
  { columns: { shares } }: Profile,
  { group, counts, sum: all }: Whole,
  reader: Reader,
  count: number,
): boolean {
  return shares
    .filter(({ of }) => of.column === counts[0]?.column)
    .some((share) => {
      const holding = (whole: number) => within(halvesOff({ group, share, reader }, exact(whole)), 1);
      return holding(count) > holding(all);
    });
}

function relationOf(
  profile: Profile,
  group: ProfileGroup,
  target: Cell,
  operator: Operator,
  counts: readonly Cell[],
): Relation {
  return {
    rule: "profile-total",
    subject: subjectIn(profile, group, "Jumlah"),
    target,
    operator,
    sources: counts.length === 0 ? [] : [areaAround(counts)],
    formula: null,
    passesOn: UNROUNDED,
    fewestDecimals: null,
    kind: COUNT,
  };
}

/** So many, as is said elsewhere. */
function answered(count: Exact): Operator {
  return {
    name: "answered",
    coefficient: exact(1),
    offset: count,
    compute: () => count,
    working: () => [{ number: count }],
  };
}
