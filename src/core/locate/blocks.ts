import type { Equation } from "./equations";

/** Equations that share cells, directly or through others, belong together; blocks have no cell in common. */
export function blocksOf(equations: readonly Equation[]): readonly (readonly Equation[])[] {
  const blocks: { readonly keys: Set<number>; readonly equations: Equation[] }[] = [];
  for (const equation of equations) {
    const keys = new Set(equation.terms.keys());
    const joined = blocks.filter((block) => [...keys].some((key) => block.keys.has(key)));
    const home = { keys, equations: [equation] };
    for (const block of joined) {
      for (const key of block.keys) home.keys.add(key);
      home.equations.unshift(...block.equations);
      blocks.splice(blocks.indexOf(block), 1);
    }
    blocks.push(home);
  }
  return blocks.map((block) => block.equations);
}
