import { exact, ZERO, type Exact } from "../../numbers/exact";
import { numberIn, type Reader } from "../../relations/reader";
import { roundingOf } from "../sums/shares";
import type { ProfileGroup } from "./groups";
import type { ShareColumn } from "./header";
import type { Profile } from "./profile";

/** What shares are parts of: "57,14" is of 100, 57,14% of 1. */
export type Scale = 1 | 100;

/** The shares of one group in one column. */
export interface GroupShares {
  readonly group: ProfileGroup;
  readonly share: ShareColumn;
  readonly reader: Reader;
}

/** Half of the last place that a share is written with. */
export function halfOf(decimals: number, scale: Scale): Exact {
  return exact(roundingOf(decimals, scale));
}

/** Of 1 where none is more, that of all of them among them, and where none is written yet. */
export function scaleOf({ group, share, reader }: GroupShares): Scale {
  const rows = [...group.lines.map(({ row }) => row), ...(group.total === null ? [] : [group.total])];
  const stated = rows.flatMap((row) => numberIn(reader.stated({ row, column: share.column })) ?? []);
  return stated.some((one) => one.compare(1) > 0) ? 100 : 1;
}

/** True where each of a group's rows has a share that was typed, and not computed from the count beside it. */
export function areTyped({ group, share, reader }: GroupShares): boolean {
  return group.lines.every(({ row }) => {
    const cell = { row, column: share.column };
    return reader.stated(cell).kind === "number" && !reader.isFormula(cell);
  });
}

/** By how many halves of its last place each stated share is off the count beside it in so many. */
export function halvesOff(shares: GroupShares, all: Exact): readonly number[] {
  const { group, share, reader } = shares;
  const scale = scaleOf(shares);
  return group.lines.flatMap(({ row }) => {
    const stated = reader.stated({ row, column: share.column });
    const own = numberIn(reader.stated({ row, column: share.of.column }));
    if (stated.kind !== "number" || !own || all.equals(ZERO)) return [];
    const distance = own.div(all).mul(scale).sub(stated.value).abs();
    return [distance.div(halfOf(stated.decimals, scale)).valueOf()];
  });
}

/** True where shares beside men or women are of all in the row, and not of all men: "L │ % │ P │ %". */
export function areOfRows({ columns: { counts } }: Profile, shares: GroupShares): boolean {
  const { group, share, reader } = shares;
  if (counts.length < 2 || !counts.includes(share.of)) return false;
  const scale = scaleOf(shares);
  const places = group.lines.flatMap(({ row }) => {
    const stated = reader.stated({ row, column: share.column });
    const own = numberIn(reader.stated({ row, column: share.of.column }));
    const parts = counts.flatMap(({ column }) => numberIn(reader.stated({ row, column })) ?? []);
    const all = parts.reduce((so, one) => so.add(one), ZERO);
    if (stated.kind !== "number" || !own || all.equals(ZERO)) return [];
    return [own.div(all).mul(scale).sub(stated.value).abs().compare(halfOf(stated.decimals, scale)) <= 0];
  });
  return places.length > 0 && places.every(Boolean);
}

/** How many of them are within so many halves. */
export function within(off: readonly number[], halves: number): number {
  return off.filter((one) => one <= halves).length;
}
