import { cellKey, type Cell } from "../../../grid/address";
import { cellsOf } from "../../../grid/area";
import { exact, ZERO, type Exact } from "../../../numbers/exact";
import type { Reader } from "../../../relations/reader";
import type { Relation } from "../../../relations/relation";
import { asLinear } from "./linear";

/** How far the roundings of what a relation reads and states may take it. */
export type Roundings = (relation: Relation) => Exact;

/** Up to so many of its last place a figure may be off and is right all the same: that others are not, may be luck. */
const NARROW = 2;

/** Figures computed from rounded averages. */
export interface Loosened {
  readonly way: readonly Relation[];
  /** True where no more than their last place is at stake. */
  readonly isNarrow: boolean;
  /** True where they read figures that are off by such roundings themselves. */
  readonly follows: boolean;
}

/**
 * What is typed in a report was computed before it was rounded: each figure may be off by what the averages that it reads
 * were rounded by. Null where none of them is, since `before` computes them.
 *
 *   3,44 │ 0,383      computed from 3,4449, while 3,44 ÷ 9 gives 0,382
 */
export function loosened(
  way: readonly Relation[],
  before: readonly Relation[],
  reader: Reader,
  roundings: Roundings,
): Loosened | null {
  const computed = new Map(before.map((one) => [cellKey(one.target.row, one.target.column), one]));
  const readBy = ({ sources }: Relation) => sources.flatMap(cellsOf);
  const isLoose = ({ row, column }: Cell) => computed.get(cellKey(row, column))?.slack !== undefined;
  const isLeaf = (cell: Cell) => !computed.has(cellKey(cell.row, cell.column)) && !reader.isFormula(cell);
  // 3,00 is kept as 3, so the figures of a column say together whether they were rounded.
  const rounded = new Set(
    way
      .flatMap(readBy)
      .filter((cell) => isLeaf(cell) && hasDecimals(cell, reader))
      .map(columnOf),
  );
  const isTyped = (cell: Cell) => rounded.has(cell.column) && isLeaf(cell);
  const isOpen = (relation: Relation) => readBy(relation).some((cell) => isLoose(cell) || isTyped(cell));
  if (!way.some(isOpen)) return null;
  const loose = way.map((relation) => {
    const slack = isOpen(relation) ? roundings(asLinear(relation, reader)) : ZERO;
    return slack === ZERO ? relation : { ...relation, slack };
  });
  return {
    way: loose,
    isNarrow: loose.every((relation) => isNarrow(relation, reader)),
    follows: way.every((relation) => readBy(relation).some(isLoose)),
  };
}

/** What is counted has none. */
function hasDecimals(cell: Cell, reader: Reader): boolean {
  const stated = reader.stated(cell);
  return stated.kind === "number" && stated.decimals > 0;
}

function columnOf({ column }: Cell): number {
  return column;
}

function isNarrow({ slack = ZERO, target }: Relation, reader: Reader): boolean {
  const stated = reader.stated(target);
  return stated.kind !== "number" || slack.compare(exact(NARROW / 10 ** stated.decimals)) <= 0;
}
