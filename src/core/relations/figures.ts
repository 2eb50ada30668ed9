import type { Area } from "../grid/area";
import { Adder } from "../numbers/adder";
import { farTally, type FarReading } from "./farFigure";
import { isNumber, type Tally, type Value } from "./operators";
import { isComputed } from "./order";
import type { Reader } from "./reader";
import type { Relation } from "./relation";
import type { Targets } from "./targets";

/** The figures computed so far, and the leaves beneath them. */
export class Figures {
  /** By the position of the first relation of their cell. */
  readonly #values: (Value | null | undefined)[];

  constructor(
    private readonly targets: Targets,
    private readonly reader: Reader,
    private readonly farReading: FarReading = "truth",
  ) {
    this.#values = new Array<Value | null | undefined>(targets.relations.length);
  }

  /** Takes what a relation gives for the figure of its cell; the first known one stays, and a part of a text is none. */
  set(relation: Relation, value: Value | null): void {
    const at = isComputed(relation) ? this.targets.firstAt(relation.target) : undefined;
    if (at !== undefined) this.#values[at] ??= value;
  }

  /** What a relation reads; null where one of its inputs is unknown. */
  inputs({ sources, far }: Relation): readonly Tally[] | null {
    const tallies = sources.map((area) => this.#tally(area));
    if (!tallies.every((tally) => tally !== null)) return null;
    return far ? [...tallies, ...far.map((figure) => farTally(figure, this.farReading))] : tallies;
  }

  #tally(area: Area): Tally | null {
    if (!this.targets.isIn(area)) return this.reader.tally(area);
    const adder = new Adder();
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const at = this.targets.firstAt({ row, column });
        const value = at === undefined ? undefined : this.#values[at];
        if (value === undefined) {
          const leaf = this.reader.tally({ top: row, left: column, bottom: row, right: column });
          adder.addExact(leaf.sum, leaf.count);
        } else if (value === null) {
          return null;
        } else if (isNumber(value)) {
          adder.addExact(value);
        }
      }
    }
    return { sum: adder.sum, count: adder.count };
  }
}
