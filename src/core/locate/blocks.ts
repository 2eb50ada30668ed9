import { cellOfKey } from "../grid/address";
import { forEachByEffort, type Steps } from "../steps";
import { holds, type Equation } from "./equation";
import { SharedCells } from "./sharedCells";

/** Where the cells of a block stand. */
interface CellsOfBlock {
  /** The equations that a cell stands in, by their positions in the block. */
  equationsOf(key: number): readonly number[];
  /** How many these are at most. */
  widest(): number;
}

/** Equations that share cells, directly or through others, and of which some do not hold. */
export class Block {
  readonly broken: readonly Equation[];

  constructor(
    readonly equations: readonly Equation[],
    readonly cells: CellsOfBlock,
  ) {
    this.broken = equations.filter((equation) => !holds(equation));
  }

  /** True where so many changes of cells cannot be enough: more equations than that are broken that share none. */
  needsMoreThan(changes: number): boolean {
    if (this.broken.length <= changes) return false;
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
  if (equations.every(holds)) return [];
  const shared = new SharedCells(equations.reduce((most, { size }) => most + size, 0));
  const rootOf = yield* joined(equations, shared);
  const broken = new Set<number>();
  equations.forEach((equation, at) => {
    if (!holds(equation)) broken.add(rootOf(at));
  });
  yield;
  const blocks = new Map<number, Equation[]>();
  const places = new Int32Array(equations.length);
  equations.forEach((equation, at) => {
    const root = rootOf(at);
    const block = blocks.get(root);
    places[at] = block?.length ?? 0;
    if (block) block.push(equation);
    else if (broken.has(root)) blocks.set(root, [equation]);
  });
  let known: ReadonlyMap<number, number> | null = null;
  const widest = () => (known ??= shared.widest(rootOf));
  const equationsOf = (key: number) => {
    const { row, column } = cellOfKey(key);
    return shared.equationsOf(row, column).map((at) => places[at] ?? 0);
  };
  return [...blocks].map(([root, own]) => new Block(own, { equationsOf, widest: () => widest().get(root) ?? 1 }));
}

/** Tells for each equation, by its position, the one that stands for all that it shares cells with. */
function* joined(equations: readonly Equation[], shared: SharedCells): Steps<(at: number) => number> {
  const parents = new Int32Array(equations.length).map((_, at) => at);
  const rootOf = (start: number): number => {
    let at = start;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      at = parents[at] = parents[parent] ?? parent;
    }
    return at;
  };
  let one = 0;
  const join = (row: number, column: number) => {
    const other = shared.take(row, column, one);
    if (other !== null) parents[rootOf(one)] = rootOf(other);
  };
  yield* forEachByEffort(equations, (equation, at) => {
    one = at;
    return equation.eachCell(join);
  });
  return rootOf;
}
