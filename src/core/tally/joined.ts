import type { IndexedRegister } from "./indexed";
import { agreement, isAnotherStory, isUnclear, type Comparison } from "./tallies";
import { typedCount, type Tally } from "./tally";

/**
 * What several registers say of a table together, where none of them alone is what it was counted from: permits issued
 * through OSS are listed on one sheet, those of SiCantik on another, and the recap counts both. Nothing where they do not.
 */
export function joinedComparison(own: readonly Comparison[]): readonly Comparison[] {
  const [first, ...others] = own;
  if (!first || others.length === 0) return [];
  const tallies = first.tallies.flatMap((tally) => joinedTally(tally, others));
  const isTyped = tallies.some((tally) => typedCount(tally) !== null);
  const leftOpen = new Set(tallies.filter((tally) => [tally, ...tally.joined].some(isUnclear)));
  const joined = { ...first, tallies, leftOpen, ...agreement(tallies, leftOpen) };
  const isBetter = joined.confirmed > Math.max(...own.map(({ confirmed }) => confirmed));
  const isMeant = isTyped ? isBetter && !isAnotherStory(joined) : areOfOtherChannels(own);
  return tallies.length > 0 && isMeant ? [joined] : [];
}

/** The registers that a comparison is with. */
export function sourcesOf({ source, tallies }: Comparison): readonly IndexedRegister[] {
  const joined = tallies.flatMap((tally) => tally.joined.map((other) => other.source));
  return [...new Set([source, ...joined])];
}

/** A cell with the rows of all registers; nothing where one of them does not tell it. */
function joinedTally(tally: Tally, others: readonly Comparison[]): readonly Tally[] {
  const joined = others.flatMap(({ tallies }) => tallies.find(({ cell }) => cell === tally.cell) ?? []);
  return joined.length === others.length ? [{ ...tally, joined }] : [];
}

/** Nothing is typed yet: a table of no channel counts what came through each, where each register is of another. */
function areOfOtherChannels(own: readonly Comparison[]): boolean {
  const channels = own.map(({ source }) => new Set(source.rows.map(({ channel }) => channel)));
  const all = channels.flatMap((one) => [...one]);
  const isOfAll = own.every(({ countable }) => countable.counts.channel === null);
  return isOfAll && !all.includes(null) && new Set(all).size === all.length;
}
