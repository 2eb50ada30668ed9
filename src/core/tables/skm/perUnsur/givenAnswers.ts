import type { Cell } from "../../../grid/address";
import { areaName, areaOfCell, type Area } from "../../../grid/area";
import { isNumber, sum, weighedSum, type Operator } from "../../../relations/operators";
import type { Field } from "./fields";

/** The columns that say how many gave each answer. */
export class GivenAnswers {
  readonly #given: readonly Extract<Field, { kind: "given" }>[];
  /** How often each answer was given times what it counts, added up. */
  readonly sum: Operator;

  constructor(fields: readonly Field[]) {
    this.#given = fields.filter((field) => field.kind === "given");
    this.sum = weighedSum(this.#given.map(({ answer }) => answer));
  }

  get areThere(): boolean {
    return this.#given.length > 0;
  }

  cells(row: number): readonly Cell[] {
    return this.#given.map(({ column }) => ({ row, column }));
  }

  /** How many gave one of the better half of the answers: "Baik" and "Sangat Baik" of four, "Puas" and above of five. */
  satisfied(row: number): readonly Cell[] {
    const middle = (1 + Math.max(...this.#given.map(({ answer }) => answer))) / 2;
    return this.#given.filter(({ answer }) => answer > middle).map(({ column }) => ({ row, column }));
  }

  /** What Excel would be given for `sum`. */
  sumOf(row: number): string {
    const terms = this.#given.map(({ column, answer }) => `${areaName(areaOfCell({ row, column }))}*${answer}`);
    return terms.join("+");
  }

  /** The same divided by how many answered. */
  get mean(): Operator {
    const total = this.sum;
    return {
      name: "meanGiven",
      coefficient: null,
      compute(inputs) {
        const [points, people] = [total.compute(inputs), sum.compute(inputs)];
        return isNumber(points) && isNumber(people) && !people.equals(0) ? points.div(people) : null;
      },
      working: (inputs, sources) => total.working(inputs, sources),
    };
  }
}

/** The fewest areas that hold some cells of one row and nothing between. */
export function areasAround(cells: readonly Cell[]): readonly Area[] {
  const areas: Area[] = [];
  for (const cell of [...cells].sort((one, other) => one.column - other.column)) {
    const last = areas.at(-1);
    if (last?.right === cell.column - 1) areas[areas.length - 1] = { ...last, right: cell.column };
    else areas.push(areaOfCell(cell));
  }
  return areas;
}
