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
  set(relation: Relation, value: Value | null, first = this.targets.firstAt(relation.target)): void {
    if (first !== undefined && isComputed(relation)) this.#values[first] ??= value;
  }

  /** What a relation reads; null where one of its inputs is unknown. */
  inputs({ sources, far }: Relation): readonly Tally[] | null {
    const tallies = sources.map((area) => this.#tally(area));
    if (!tallies.every((tally) => tally !== null)) return null;
    return far ? [...tallies, ...far.map((figure) => farTally(figure, this.farReading))] : tallies;
  }

  /** Its computed cells one by one, and the leaves between them together. */
  #tally(area: Area): Tally | null {
    if (!this.targets.isIn(area)) return this.reader.tally(area);
    const adder = new Adder();
    let unknown = 0;
    for (let column = area.left; column <= area.right; column++) {
      let next = area.top;
      this.targets.eachIn(column, area.top, area.bottom, (row, first) => {
        const value = this.#values[first];
        if (value === undefined) return;
        this.#addLeaves(adder, column, next, row - 1);
        next = row + 1;
        if (value === null) unknown++;
        else if (isNumber(value)) adder.addExact(value);
      });
      this.#addLeaves(adder, column, next, area.bottom);
    }
    return unknown > 0 ? null : { sum: adder.sum, count: adder.count };
  }

  #addLeaves(adder: Adder, column: number, top: number, bottom: number): void {
    if (top > bottom) return;
    const { sum, count } = this.reader.tally({ top, left: column, bottom, right: column });
    adder.addExact(sum, count);
  }
}
