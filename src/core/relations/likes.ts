import { sameCell, type Cell } from "../grid/address";
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
  /** By rule: only in the places that are asked for. */
  readonly #filled = new Map<string, Places>();

  /** `asked` are the relations whose figures are to be written. */
  constructor(
    judgements: readonly Judgement[],
    asked: readonly Relation[],
    private readonly reader: Reader,
  ) {
    const rows = new Set(asked.map(({ target }) => target.row));
    const columns = new Set(asked.map(({ target }) => target.column));
    for (const { relation } of judgements) {
      const { target } = relation;
      const isAskedFor = rows.has(target.row) || columns.has(target.column);
      if (!isAskedFor || isHidden(target)) continue;
      const places = this.#placesOf(relation.rule);
      const inRow = rows.has(target.row) && hasRoom(places.rows, target.row);
      const inColumn = columns.has(target.column) && hasRoom(places.columns, target.column);
      if ((!inRow && !inColumn) || !this.#isNumber(target)) continue;
      if (inRow) take(places.rows, target.row, target);
      if (inColumn) take(places.columns, target.column, target);
    }
  }

  /** Null where no cell is like it. */
  of(relation: Relation): readonly Cell[] | null {
    const { target } = relation;
    const { rows, columns } = this.#placesOf(relation.rule);
    return (
      othersThan(target, rows.get(target.row)) ??
      othersThan(target, columns.get(target.column)) ??
      this.#partsOf(relation)
    );
  }

  /** What a sum of counts or amounts adds up first; null where nothing of it is filled. */
  #partsOf({ kind, sources }: Relation): readonly Cell[] | null {
    if (kind?.most !== null) return null;
    const parts = sources.flatMap((area) => firstCellsOf(area)).filter((cell) => this.#isNumber(cell));
    return parts.length === 0 ? null : parts.slice(0, ENOUGH);
  }

  #placesOf(rule: string): Places {
    let places = this.#filled.get(rule);
    if (!places) this.#filled.set(rule, (places = { rows: new Map(), columns: new Map() }));
    return places;
  }

  #isNumber(cell: Cell): boolean {
    return !isHidden(cell) && this.reader.stated(cell).kind === "number";
  }
}

/** Filled cells by their rows, and by their columns. */
interface Places {
  readonly rows: Map<number, Cell[]>;
  readonly columns: Map<number, Cell[]>;
}

/** The first of some cells that are not a certain one; null where there are none. */
function othersThan(cell: Cell, cells: readonly Cell[] = NONE): readonly Cell[] | null {
  const others = cells.filter((other) => !sameCell(other, cell));
  if (others.length > ENOUGH) others.pop();
  return others.length === 0 ? null : others;
}

const NONE: readonly Cell[] = [];

/** One more than are enough: one of them may be the very cell that is asked for. */
function hasRoom(lines: ReadonlyMap<number, readonly Cell[]>, line: number): boolean {
  return (lines.get(line)?.length ?? 0) <= ENOUGH;
}

function take(lines: Map<number, Cell[]>, line: number, cell: Cell): void {
  const cells = lines.get(line);
  if (cells) cells.push(cell);
  else lines.set(line, [cell]);
}

/** An area's first cells, row by row. */
function firstCellsOf({ top, left, bottom, right }: Area): readonly Cell[] {
  const width = right - left + 1;
  const count = Math.min(ENOUGH, width * (bottom - top + 1));
  return Array.from({ length: count }, (_, at) => ({ row: top + Math.floor(at / width), column: left + (at % width) }));
}
