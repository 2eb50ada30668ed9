import type { IStyleData, Nullable } from "@univerjs/core";
import { cellKey, cellOfKey, type Cell } from "../../core/grid/address";

/** Which cells of a sheet look otherwise than in its file: a look that was put on and taken off again is no change. */
export class LookChanges {
  /** What the cells that were given a look had before. */
  readonly #before = new Map<number, string>();
  #isLost = false;

  constructor(private readonly read: (cell: Cell) => Nullable<IStyleData>) {}

  /** Is told of cells before their look is changed. */
  note(cells: Iterable<Cell>): void {
    for (const cell of cells) {
      const key = cellKey(cell.row, cell.column);
      if (!this.#before.has(key)) this.#before.set(key, textOf(this.read(cell)));
    }
  }

  /** Something has changed of which nobody knows what was before. */
  lose(): void {
    this.#isLost = true;
  }

  /** Is told before cells go elsewhere: by their places nothing can be compared any more. */
  settle(): void {
    this.#isLost = this.any;
    this.#before.clear();
  }

  get any(): boolean {
    return this.#isLost || [...this.#before].some(([key, before]) => textOf(this.read(cellOfKey(key))) !== before);
  }
}

/** The same for looks that nobody can tell apart: what is said to be as usual, and what is not said. */
function textOf(style: Nullable<IStyleData>): string {
  return JSON.stringify(said(style ?? {}) ?? {});
}

const USUAL: Readonly<Record<string, unknown>> = { pattern: "General", bl: 0 };

function said(part: unknown): unknown {
  if (typeof part !== "object" || part === null) return part ?? undefined;
  const entries = Object.entries(part)
    .map(([name, value]) => [name, value === USUAL[name] ? undefined : said(value)] as const)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
