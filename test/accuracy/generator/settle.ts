import type { Relation, Table } from "./table";

/** Values by figure, in thousandths. */
export type Values = readonly number[];

/** The table's own values. */
export function statedValues(table: Table): Values {
  return table.figures.map(({ value }) => value);
}

/** What the sheet shows once these values are typed: Excel computes the formulas anew. */
export function settle(table: Table, typed: Values): Values {
  const settled: number[] = [];
  const valueOf = (index: number): number => {
    const known = settled[index];
    if (known !== undefined) return known;
    const relation = table.relations[table.figures[index]?.formula?.relation ?? -1];
    return (settled[index] = relation ? weighed(relation, valueOf) / relation.per : at(typed, index));
  };
  table.figures.forEach((_, index) => valueOf(index));
  return settled;
}

/** By how much each relation fails to hold; 0 where it holds. */
export function differences(table: Table, values: Values): readonly number[] {
  return table.relations.map((relation) => {
    const sum = weighed(relation, (index) => at(values, index));
    const difference = at(values, relation.target) * relation.per - sum;
    if (!Number.isSafeInteger(difference)) throw new Error("The figures are too large to be exact.");
    return difference;
  });
}

/** True where some stated figure is not what the others come to. */
export function contradictsItself(table: Table, values: Values): boolean {
  return differences(table, values).some((difference) => difference !== 0);
}

function weighed({ terms }: Relation, valueOf: (index: number) => number): number {
  return terms.reduce((sum, { figure, times }) => sum + times * valueOf(figure), 0);
}

function at(values: Values, index: number): number {
  const value = values[index];
  if (value === undefined) throw new Error(`There is no figure ${index}.`);
  return value;
}
