import { areaOfCell, type Area } from "../../../grid/area";
import { ZERO } from "../../../numbers/exact";
import { figures } from "../../../relations/formula";
import type { Operator } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";

/** The same average with each service counting for as many as answered. */
export function byRespondents({
  area,
  people,
  ...relation
}: Relation & { readonly area: Area; readonly people: Area }): Relation {
  const cells = [area, people].flatMap(cellsOf);
  const expression = `SUMPRODUCT(${figures(area)},${figures(people)})/SUM(${figures(people)})`;
  return { ...relation, operator: average(cells.length / 2), sources: cells, formula: `=${expression}` };
}

function cellsOf({ top, bottom, left }: Area): readonly Area[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => areaOfCell({ row: top + at, column: left }));
}

/** The first so many sources, each weighted by its counterpart among those after them. */
function average(many: number): Operator {
  return {
    name: "averageByRespondents",
    coefficient: null,
    compute(inputs) {
      const [averages, people] = [inputs.slice(0, many), inputs.slice(many)];
      const all = people.reduce((total, { sum }) => total.add(sum), ZERO);
      if ([...averages, ...people].some(({ count }) => count === 0) || all.equals(ZERO)) return null;
      return averages.reduce((total, { sum }, at) => total.add(sum.mul(people[at]?.sum ?? ZERO)), ZERO).div(all);
    },
    working: (inputs) => [
      ...inputs
        .slice(0, many)
        .flatMap(({ sum }, at) => [
          ...(at > 0 ? [{ sign: "+" } as const] : []),
          { number: sum },
          { sign: "×" } as const,
          { number: inputs[many + at]?.sum ?? ZERO },
        ]),
      { sign: "÷" },
      { number: inputs.slice(many).reduce((total, { sum }) => total.add(sum), ZERO) },
    ],
  };
}
