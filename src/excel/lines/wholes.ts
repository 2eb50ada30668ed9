import { hash } from "../../core/hash";

const NOTHING: ReadonlySet<number> = new Set();

/**
 * Lines by all that is typed in them, in order and apart from some of their cells: of rows that share a label, or have
 * none, nothing less tells one from another.
 */
export class Wholes {
  readonly #lines = new Map<number, [across: number, print: string][]>();
  /** Lines by their prints, once for each choice of cells that are left out. */
  readonly #indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();

  /** `across` says which of the line's cells has this print. */
  take(line: number, across: number, print: string): void {
    const own = this.#lines.get(line) ?? [];
    this.#lines.set(line, own);
    own.push([across, print]);
  }

  /** One print of a line; null where nothing is typed in it. */
  of(line: number, apart: ReadonlySet<number> = NOTHING): string | null {
    const said = (this.#lines.get(line) ?? []).filter(([across]) => !apart.has(across));
    if (said.length === 0) return null;
    return hash(
      said
        .sort(([one], [other]) => one - other)
        .map(([, print]) => print)
        .join(" "),
    );
  }

  /** The lines that have this print. */
  holding(print: string, apart: ReadonlySet<number>): readonly number[] {
    const key = [...apart].sort((one, other) => one - other).join(" ");
    const index = this.#indexes.get(key) ?? this.#index(apart);
    this.#indexes.set(key, index);
    return index.get(print) ?? [];
  }

  #index(apart: ReadonlySet<number>): ReadonlyMap<string, readonly number[]> {
    const index = new Map<string, number[]>();
    for (const line of this.#lines.keys()) {
      const print = this.of(line, apart);
      if (print === null) continue;
      const holding = index.get(print) ?? [];
      index.set(print, holding);
      holding.push(line);
    }
    return index;
  }
}
