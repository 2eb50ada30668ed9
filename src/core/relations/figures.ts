import type { Area } from "../grid/area";
import { Adder } from "../numbers/adder";
import { farTally, type FarReading } from "./farFigure";
import { isNumber, sum, type Tally, type Value } from "./operators";
import { isComputed } from "./order";
import type { Reader } from "./reader";
import type { Relation } from "./relation";
import type { Targets } from "./targets";

const AS_STATED = Symbol("as stated");

/** The figures computed so far, and the leaves beneath them. */
export class Figures {
  /** By the position of the first relation of their cell. */
  readonly #values: (Value | null | typeof AS_STATED | undefined)[];

  constructor(
    private readonly targets: Targets,
    private readonly reader: Reader,
    private readonly farReading: FarReading = "truth",
  ) {
    this.#values = new Array<Value | null | typeof AS_STATED | undefined>(targets.relations.length);
  }

  /** Takes what a relation gives for the figure of its cell; the first known one stays, and a part of a text is none. */
  set(relation: Relation, value: Value | null, first = this.targets.firstAt(relation.target)): void {
    if (first !== undefined && isComputed(relation)) this.#values[first] ??= value;
  }

  /** Takes note, in the same way, that a cell states its figure: it is read there, as a leaf is. */
  setAsStated(first: number): void {
    this.#values[first] ??= AS_STATED;
  }

  /** What a relation reads, of a sum all of it together; null where one of its inputs is unknown. */
  inputs({ sources, far, operator }: Relation): readonly Tally[] | null {
    if (operator === sum && far === undefined && sources.length > 1) {
      const all = this.#tallyOf(sources);
      return all === null ? null : [all];
    }
    const tallies = sources.map((area) => this.#tally(area));
    if (!tallies.every((tally) => tally !== null)) return null;
    return far ? [...tallies, ...far.map((figure) => farTally(figure, this.farReading))] : tallies;
  }

  #tally(area: Area): Tally | null {
    return this.targets.isIn(area) ? this.#tallyOf([area]) : this.reader.tally(area);
  }

  /** What areas come to together, of which a large total adds up very many; null where some figure of theirs is unknown. */
  #tallyOf(areas: readonly Area[]): Tally | null {
    const adder = new Adder();
    for (const area of areas) if (!this.#addUp(area, adder)) return null;
    return { sum: adder.sum, count: adder.count };
  }

  /** Adds the computed cells of an area one by one, and the leaves between them together; false where one is unknown. */
  #addUp(area: Area, adder: Adder): boolean {
    let unknown = 0;
    for (let column = area.left; column <= area.right; column++) {
      let next = area.top;
      this.targets.eachIn(column, area.top, area.bottom, (row, first) => {
        const value = this.#values[first];
        if (value === undefined || value === AS_STATED) return;
        this.#addLeaves(adder, column, next, row - 1);
        next = row + 1;
        if (value === null) unknown++;
        else if (isNumber(value)) adder.addExact(value);
      });
      this.#addLeaves(adder, column, next, area.bottom);
    }
    return unknown === 0;
  }

  #addLeaves(adder: Adder, column: number, top: number, bottom: number): void {
    if (top > bottom) return;
    const leaves = this.reader.tally({ top, left: column, bottom, right: column });
    adder.addExact(leaves.sum, leaves.count);
  }
}
