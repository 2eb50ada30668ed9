import type { Cell } from "../grid/address";
import type { Area } from "../grid/area";
import type { Judgement } from "./judge";
import type { Reader } from "./reader";
import { isHidden, type Relation } from "./relation";

/** So many cells tell what is usual. */
const ENOUGH = 12;

/**
 * The filled cells that a figure should look like: those of its rule in its row, else in its column; a sum of counts or
 * amounts without any looks like what it adds up.
 *
 *   NRR   3,350 │ 3,414 │  ▣        Reklame   1.250
 *           └───────┴──────┘         SIP         75
 *                                    Jumlah      ▣
 */
export class Likes {
  /** By rule and row, and by rule and column. */
  readonly #filled = new Map<string, Cell[]>();

  constructor(
    judgements: readonly Judgement[],
    private readonly reader: Reader,
  ) {
    for (const { relation } of judgements) {
      if (isHidden(relation.target) || !this.#isNumber(relation.target)) continue;
      for (const place of placesOf(relation)) {
        const cells = this.#filled.get(place);
        if (!cells) this.#filled.set(place, [relation.target]);
        else if (cells.length <= ENOUGH) cells.push(relation.target);
      }
    }
  }

  /** Nothing where no cell is like it. */
  of(relation: Relation): { readonly like?: readonly Cell[] } {
    const { target, kind, sources } = relation;
    const [inRow = [], inColumn = []] = placesOf(relation).map((place) =>
      (this.#filled.get(place) ?? []).filter((cell) => cell.row !== target.row || cell.column !== target.column),
    );
    const isSum = kind?.most === null;
    const parts = isSum ? sources.flatMap((area) => firstCellsOf(area)).filter((cell) => this.#isNumber(cell)) : [];
    const like = [inRow, inColumn, parts].find((cells) => cells.length > 0) ?? [];
    return like.length === 0 ? {} : { like: like.slice(0, ENOUGH) };
  }

  #isNumber(cell: Cell): boolean {
    return !isHidden(cell) && this.reader.stated(cell).kind === "number";
  }
}

function placesOf({ rule, target }: Relation): readonly [string, string] {
  return [`${rule} row ${target.row}`, `${rule} column ${target.column}`];
}

/** An area's first cells, row by row. */
function firstCellsOf({ top, left, bottom, right }: Area): readonly Cell[] {
  const width = right - left + 1;
  const count = Math.min(ENOUGH, width * (bottom - top + 1));
  return Array.from({ length: count }, (_, at) => ({ row: top + Math.floor(at / width), column: left + (at % width) }));
}
