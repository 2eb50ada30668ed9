import type { Equation } from "./equations";

/** Equations that share cells, directly or through others, belong together; blocks have no cell in common. */
export function blocksOf(equations: readonly Equation[]): readonly (readonly Equation[])[] {
  const parents = equations.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  const owners = new Map<number, number>();
  for (const [at, { terms }] of equations.entries()) {
    for (const key of terms.keys()) {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, at);
      else parents[rootOf(at)] = rootOf(owner);
    }
  }
  const blocks = new Map<number, Equation[]>();
  for (const [at, equation] of equations.entries()) {
    const block = blocks.get(rootOf(at));
    if (block) block.push(equation);
    else blocks.set(rootOf(at), [equation]);
  }
  return [...blocks.values()];
}
