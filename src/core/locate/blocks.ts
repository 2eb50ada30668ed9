import { forEachInSteps, type Steps } from "../steps";
import type { Equation } from "./equations";

/** Equations that share cells, directly or through others. */
export class Block {
  #ofCell: ReadonlyMap<number, readonly number[]> | null;

  constructor(
    readonly equations: readonly Equation[],
    ofCell: ReadonlyMap<number, readonly number[]> | null = null,
  ) {
    this.#ofCell = ofCell;
  }

  /** The equations of each of their cells, by their positions. */
  get ofCell(): ReadonlyMap<number, readonly number[]> {
    return (this.#ofCell ??= equationsByCell(this.equations));
  }
}

/** Equations that share cells, directly or through others, belong together; blocks have no cell in common. */
export function* blocksOf(equations: readonly Equation[]): Steps<readonly Block[]> {
  const ofCell = new Map<number, number[]>();
  yield* forEachInSteps(equations, (equation, at) => {
    addCells(ofCell, equation, at);
  });
  const parents = Int32Array.from(equations.keys());
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  yield;
  for (const [first = 0, ...others] of ofCell.values()) {
    for (const other of others) parents[rootOf(other)] = rootOf(first);
  }
  yield;
  const blocks = new Map<number, Equation[]>();
  for (const [at, equation] of equations.entries()) {
    const block = blocks.get(rootOf(at));
    if (block) block.push(equation);
    else blocks.set(rootOf(at), [equation]);
  }
  return [...blocks.values()].map((own) => new Block(own, blocks.size === 1 ? ofCell : null));
}

function equationsByCell(equations: readonly Equation[]): ReadonlyMap<number, readonly number[]> {
  const ofCell = new Map<number, number[]>();
  equations.forEach((equation, at) => {
    addCells(ofCell, equation, at);
  });
  return ofCell;
}

function addCells(ofCell: Map<number, number[]>, { terms }: Equation, at: number): void {
  for (const key of terms.keys()) {
    const own = ofCell.get(key);
    if (own) own.push(at);
    else ofCell.set(key, [at]);
  }
}
