import { cellKey, cellOfKey, type Cell } from "../grid/address";
import { areaName, isSingleCell, type Area } from "../grid/area";
import { isComputed, keyOf } from "../relations/order";
import type { Reader } from "../relations/reader";
import { isHidden, type Relation } from "../relations/relation";
import { readBy } from "./summed";

/** How what a formula adds up differs from what it should: cells that it leaves out, and cells that are none of its parts. */
export interface Flaw {
  readonly missed: readonly Cell[];
  readonly reached: readonly Cell[];
}

/** Longer columns are not compared cell by cell. */
const MOST_CELLS = 20_000;

/**
 * Compares what the formulas of a table add up with what they should, down to its typed figures: a grand total may read
 * the subtotals or all that these add up, but not some rows twice, nor all but one.
 *
 *   C4  PBG          3
 *   C5  SLF          6
 *   C6  PKKPR        2         came in later
 *   C7  Jumlah       9         =SUM(C4:C5) leaves out C6
 */
export class Ranges {
  readonly #sums = new Map<number, Relation>();
  readonly #leaves = new Map<number, ReadonlyMap<number, number>>();

  constructor(
    relations: readonly Relation[],
    private readonly reader: Reader,
  ) {
    for (const relation of relations) {
      if (waysOf(relation)?.by === "sum" && !this.#sums.has(keyOf(relation))) this.#sums.set(keyOf(relation), relation);
    }
  }

  /** Null where a formula is no plain sum or mean of the relation's kind, or is one of other cells altogether. */
  flawOf(relation: Relation, formula: string): Flaw | "none" | null {
    const ways = waysOf(relation);
    const read = ways && readBy(formula, ways.by);
    if (!ways || !read) return null;
    if (namesOf(read) === namesOf(ways.parts)) return "none";
    if (sizeOf(read) > MOST_CELLS || sizeOf(ways.parts) > MOST_CELLS) return null;
    const [wanted, found] = [keysOf(ways.parts), keysOf(read)];
    const isWanted = new Set(wanted);
    const shared = found.filter((key) => isWanted.has(key)).length;
    if (shared * 2 < Math.min(wanted.length, found.length)) return null;
    const [want, have] = [this.#together(wanted), this.#together(found)];
    const differs = (key: number, sign: 1 | -1) =>
      [...this.#leavesOf(key).keys()].some((leaf) => ((have.get(leaf) ?? 0) - (want.get(leaf) ?? 0)) * sign > 0);
    const isFound = new Set(found);
    const missed = wanted.filter((key) => !isFound.has(key) && differs(key, -1));
    const reached = found.filter((key) => !isWanted.has(key) && differs(key, 1) && this.#isFigure(key, relation));
    return missed.length + reached.length === 0
      ? "none"
      : { missed: missed.map(cellOfKey), reached: reached.map(cellOfKey) };
  }

  /** A blank row or a heading within a range does no harm; a total that is still blank will. */
  #isFigure(key: number, relation: Relation): boolean {
    const isTotal = this.#sums.has(key) && key !== keyOf(relation);
    return isTotal || this.reader.stated(cellOfKey(key)).kind === "number";
  }

  #together(keys: readonly number[]): ReadonlyMap<number, number> {
    const all = new Map<number, number>();
    for (const key of keys)
      for (const [leaf, times] of this.#leavesOf(key)) all.set(leaf, (all.get(leaf) ?? 0) + times);
    return all;
  }

  /** The typed figures that a cell comes to, and how often it holds each. */
  #leavesOf(key: number): ReadonlyMap<number, number> {
    const known = this.#leaves.get(key);
    if (known) return known;
    const sum = this.#sums.get(key);
    const leaves = sum ? this.#together(keysOf(sum.sources)) : new Map([[key, 1]]);
    this.#leaves.set(key, leaves);
    return leaves;
  }
}

/** What a formula of a relation has to read, and in which way; null where that is no plain sum or mean of visible cells. */
function waysOf(relation: Relation): { readonly by: "sum" | "mean"; readonly parts: readonly Area[] } | null {
  const { operator, sources } = relation;
  if (!isComputed(relation) || isHidden(relation.target)) return null;
  const parts = operator.name === "perCount" ? sources.slice(1) : sources;
  if (parts.length === 0 || parts.some(({ top }) => top < 0)) return null;
  if (operator.name === "sum" || operator.name === "copy") return { by: "sum", parts };
  return operator.name === "mean" || operator.name === "perCount" ? { by: "mean", parts } : null;
}

function namesOf(areas: readonly Area[]): string {
  return areas.map(areaName).sort().join();
}

function sizeOf(areas: readonly Area[]): number {
  return areas.reduce((size, { top, left, bottom, right }) => size + (bottom - top + 1) * (right - left + 1), 0);
}

function keysOf(areas: readonly Area[]): readonly number[] {
  return areas.flatMap((area) => {
    const { top, left, bottom, right } = area;
    if (isSingleCell(area)) return cellKey(top, left);
    return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, at) => {
      const width = right - left + 1;
      return cellKey(top + Math.floor(at / width), left + (at % width));
    });
  });
}
