import type { Relation } from "./relation";

/** The columns of some targets from left to right. */
export interface TargetColumns {
  readonly places: readonly number[];
  readonly columns: readonly TargetColumn[];
}

export function columnsOf(relations: readonly Relation[]): TargetColumns {
  const byColumn = new Map<number, TargetColumn>();
  relations.forEach(({ target: { row, column } }, at) => {
    let own = byColumn.get(column);
    if (!own) byColumn.set(column, (own = new TargetColumn(column)));
    own.take(row, at);
  });
  const columns = [...byColumn].sort(([one], [other]) => one - other);
  return { places: columns.map(([column]) => column), columns: columns.map(([, own]) => own.inOrder()) };
}

/** The columns of each row in which something is computed there, from left to right. */
export function byRow(columns: readonly TargetColumn[]): ReadonlyMap<number, readonly TargetColumn[]> {
  const rows = new Map<number, TargetColumn[]>();
  for (const column of columns) {
    column.eachIn(0, Number.POSITIVE_INFINITY, (row) => {
      const own = rows.get(row);
      if (own) own.push(column);
      else rows.set(row, [column]);
    });
  }
  return rows;
}

/** The first place of an ascending list from which on nothing is less. */
export function firstFrom(ascending: readonly number[], least: number): number {
  // Most lists go up by one.
  const guess = least - (ascending[0] ?? 0);
  if (guess >= 0 && ascending[guess] === least && ascending[guess - 1] !== least) return guess;
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The targets of one column by their rows, from top to bottom; those of one cell in the order of their relations. */
export class TargetColumn {
  #rows: number[] = [];
  #positions: number[] = [];
  #isInOrder = true;

  constructor(readonly column: number) {}

  take(row: number, at: number): void {
    const end = this.#rows.length - 1;
    const last = this.#rows[end] ?? row;
    if (row < last || (row === last && at < (this.#positions[end] ?? at))) this.#isInOrder = false;
    this.#rows.push(row);
    this.#positions.push(at);
  }

  /** The same column, once all are taken. */
  inOrder(): this {
    if (this.#isInOrder) return this;
    const beyond = this.#positions.reduce((most, at) => Math.max(most, at), 0) + 1;
    // A row and a position in one number: to sort these nothing has to be asked.
    const keys = new Float64Array(this.#rows.map((row, at) => row * beyond + (this.#positions[at] ?? 0))).sort();
    [this.#rows, this.#positions] = [[], []];
    for (const key of keys) {
      const row = Math.floor(key / beyond);
      this.#rows.push(row);
      this.#positions.push(key - row * beyond);
    }
    return this;
  }

  /** The same column with its relations at other places. */
  moved(places: Int32Array): TargetColumn {
    const column = new TargetColumn(this.column);
    this.#rows.forEach((row, at) => {
      column.take(row, places[this.#positions[at] ?? 0] ?? 0);
    });
    return column.inOrder();
  }

  at(row: number): number | readonly number[] | undefined {
    const from = firstFrom(this.#rows, row);
    if (this.#rows[from] !== row) return undefined;
    let end = from + 1;
    while (this.#rows[end] === row) end++;
    return end === from + 1 ? this.#positions[from] : this.#positions.slice(from, end);
  }

  isIn(top: number, bottom: number): boolean {
    return (this.#rows[firstFrom(this.#rows, top)] ?? bottom + 1) <= bottom;
  }

  eachIn(top: number, bottom: number, visit: (row: number, first: number) => void): void {
    let last = Number.NaN;
    for (let place = firstFrom(this.#rows, top); place < this.#rows.length; place++) {
      const row = this.#rows[place] ?? 0;
      if (row > bottom) return;
      if (row !== last) visit(row, this.#positions[place] ?? 0);
      last = row;
    }
  }

  /** Notes for each of its relations the first one of the cell. */
  tellFirsts(firsts: Int32Array): void {
    for (let place = 1; place < this.#rows.length; place++) {
      const [before, own] = [this.#positions[place - 1] ?? 0, this.#positions[place] ?? 0];
      if (this.#rows[place] === this.#rows[place - 1]) firsts[own] = firsts[before] ?? before;
    }
  }

  addIn(top: number, bottom: number, before: number[] | null): number[] | null {
    let found = before;
    for (let place = firstFrom(this.#rows, top); (this.#rows[place] ?? bottom + 1) <= bottom; place++) {
      const at = this.#positions[place] ?? 0;
      if (found === null) found = [at];
      else found.push(at);
    }
    return found;
  }
}
