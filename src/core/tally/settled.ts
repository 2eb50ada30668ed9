import { cellKey } from "../grid/address";
import { isNotAlike, namesOf, type Countable } from "./countable";
import type { IssuedRow } from "./indexed";
import type { Comparison } from "./tallies";
import { countOf, type Tally } from "./tally";

/**
 * The cells of a table that one register tells: where several speak for a month, the one that lists the jenis izin. Left
 * out are cells that two registers tell, rows that could as well be another table's, counts that rows may explain
 * of which it is not known where they belong, and blanks that stand for zero.
 */
export function settled(own: readonly Comparison[], all: readonly Countable[]): readonly Tally[] {
  const byCell = new Map<number, Tally[]>();
  for (const tally of own.flatMap(({ tallies }) => tallies)) {
    const { row, column } = tally.cell.cell;
    const key = cellKey(row, column);
    byCell.set(key, [...(byCell.get(key) ?? []), tally]);
  }
  const isLeftOpen = (tally: Tally) => own.some(({ leftOpen }) => leftOpen.has(tally));
  return [...byCell.values()].flatMap((several) => {
    const listing = several.filter(isListed);
    const [tally, ...more] = listing.length > 0 ? listing : several;
    const isClear = tally && more.length === 0 && !isShared(tally, all) && !isLeftOpen(tally);
    return isClear && !standsForZero(tally) ? [tally] : [];
  });
}

function isListed({ countable, cell, source }: Tally): boolean {
  return namesOf(countable, cell).some((name) => source.byName.has(name));
}

/**
 * True where the rows do not say whose they are: a table of another channel counts the same jenis izin, or their channel
 * is none that is known.
 */
function isShared({ countable, cell, rows }: Tally, all: readonly Countable[]): boolean {
  if (countable.counts.channel !== null && rows.some(isOfUnknownChannel)) return true;
  const names = namesOf(countable, cell);
  const isSilent = countable.counts.channel === null || rows.some(({ channel }) => channel === null);
  return (
    isSilent && all.some((other) => isNotAlike(other, countable) && names.some((name) => other.allNames.has(name)))
  );
}

function isOfUnknownChannel({ channel, channelText }: IssuedRow): boolean {
  return channel === null && channelText !== "";
}

/** A blank where nothing was issued, in a column that is filled in otherwise. */
function standsForZero(tally: Tally): boolean {
  const { table, cells } = tally.countable;
  const { cell } = tally.cell;
  if (countOf(tally) > 0 || table.reader.stated(cell).kind !== "blank") return false;
  return cells.some((other) => other.cell.column === cell.column && table.reader.stated(other.cell).kind !== "blank");
}
