import { cellKey } from "../grid/address";
import { forEachByEffort, type Steps } from "../steps";
import { holds, type Equation } from "./equations";

/** Equations that share cells, directly or through others, and of which some do not hold. */
export class Block {
  readonly broken: readonly Equation[];

  constructor(readonly equations: readonly Equation[]) {
    this.broken = equations.filter((equation) => !holds(equation));
  }

  /** The equations of each of their cells, by their positions. */
  *ofCell(): Steps<ReadonlyMap<number, readonly number[]>> {
    const ofCell = new Map<number, readonly number[]>();
    yield* forEachByEffort(this.equations, (equation, at) =>
      equation.eachCell((row, column) => {
        const key = cellKey(row, column);
        const own = ofCell.get(key);
        // Lists of two or three, and very many of them: to grow, each would keep room for a dozen more.
        if (!own) ofCell.set(key, [at]);
        else if (own.at(-1) !== at) ofCell.set(key, [...own, at]);
      }),
    );
    return ofCell;
  }

  /** True where so many changes of cells cannot be enough: more equations than that are broken that share none. */
  needsMoreThan(changes: number): boolean {
    const touched = new Set<number>();
    let apart = 0;
    for (const { cells } of [...this.broken].sort((a, b) => a.size - b.size)) {
      if (cells.some((key) => touched.has(key))) continue;
      if (++apart > changes) return true;
      for (const key of cells) touched.add(key);
    }
    return false;
  }
}

/**
 * Equations that share cells, directly or through others, belong together; blocks have no cell in common. Those in which
 * everything holds are left out.
 */
export function* brokenBlocks(equations: readonly Equation[]): Steps<readonly Block[]> {
  const rootOf = yield* joined(equations);
  const broken = new Set(equations.flatMap((equation, at) => (holds(equation) ? [] : rootOf(at))));
  yield;
  const blocks = new Map<number, Equation[]>();
  for (const [at, equation] of equations.entries()) {
    const root = rootOf(at);
    const block = blocks.get(root);
    if (block) block.push(equation);
    else if (broken.has(root)) blocks.set(root, [equation]);
  }
  return [...blocks.values()].map((own) => new Block(own));
}

/** Tells for each equation, by its position, the one that stands for all that it shares cells with. */
function* joined(equations: readonly Equation[]): Steps<(at: number) => number> {
  const parents = Int32Array.from(equations.keys());
  const rootOf = (start: number): number => {
    let at = start;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      at = parents[at] = parents[parent] ?? parent;
    }
    return at;
  };
  /** One equation of each cell, by column and row. */
  const ofCell: (number | undefined)[][] = [];
  let one = 0;
  const join = (row: number, column: number) => {
    const own = (ofCell[column] ??= []);
    const other = own[row];
    if (other === undefined) own[row] = one;
    else parents[rootOf(one)] = rootOf(other);
  };
  yield* forEachByEffort(equations, (equation, at) => {
    one = at;
    return equation.eachCell(join);
  });
  return rootOf;
}
