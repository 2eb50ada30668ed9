import { cellKey, cellName, type Cell } from "../grid/address";
import { areaName, cellsOf, isSingleCell, type Area } from "../grid/area";
import { compute } from "./evaluate";
import { Figures } from "./figures";
import { asPart, isTooLong, spell } from "./formula";
import type { Value } from "./operators";
import { isComputed, keyOf } from "./order";
import type { Reader } from "./reader";
import type { Relation } from "./relation";
import type { Targets } from "./targets";

/** A relation's formula as it would be written, with its "=", and what it gives. */
export interface Said {
  readonly formula: string;
  readonly value: Value;
}

/** What other formulas may read of a figure's cell: what it holds once everything is written; null for nothing. */
export type Readable = { readonly value: Value | null; readonly isLive: boolean } | null;

/**
 * One way to write the formulas of a table: it decides for every figure whether formulas read it where it stands, or
 * spell out what it is computed from.
 *
 *   3,350   typed ─▶ =ROUND(SUM(B4:B143)/COUNT(B4:B143),3)/9      moves with the answers
 *   =B144/140     ─▶ =B145/9
 */
export class Way {
  readonly #figures: Figures;
  readonly #names = new Map<number, string | null>();
  /** False as long as every figure can be read: a large total need not ask each of its parts. */
  #hasUnreadable = false;

  constructor(
    targets: Targets,
    reader: Reader,
    private readonly sourcesOf: (relation: Relation) => readonly Relation[],
    /** Which figures are read where they stand: all, those that are live, or none that can be spelled out. */
    private readonly reads: "cells" | "live" | "leaves",
  ) {
    this.#figures = new Figures(targets, reader);
  }

  /** What a relation gives, by the figures as this way reads them. */
  value(relation: Relation): Value | null {
    return compute(relation, this.#figures.inputs(relation));
  }

  /** True where formulas can read every figure that a relation is computed from. */
  canRead(relation: Relation): boolean {
    return !this.#hasUnreadable || this.sourcesOf(relation).every((source) => this.#names.get(keyOf(source)) !== null);
  }

  /** A formula of a relation in this way of writing; null where it would read what no formula reads. */
  say(relation: Relation, formula = relation.formula): Said | null {
    if (formula === null || !this.canRead(relation)) return null;
    const spelled = spell(formula, (area) => this.#name(area));
    const value = this.value(relation);
    return spelled === null || value === null || isTooLong(spelled) ? null : { formula: spelled, value };
  }

  /** Takes note of a figure, for the formulas that read it. */
  keep(relation: Relation, readable: Readable): void {
    const isRead = readable !== null && (this.reads === "cells" || (this.reads === "live" && readable.isLive));
    const said = isRead ? null : this.say(relation);
    if (said && this.reads !== "cells") this.#set(relation, said.value, said.formula.slice(1));
    else if (readable) this.#set(relation, readable.value, cellName(relation.target));
    else this.#set(relation, this.value(relation), null);
  }

  /** The first relation of a cell that says what its figure is speaks for it. */
  #set(relation: Relation, value: Value | null, name: string | null): void {
    this.#figures.set(relation, value);
    if (isComputed(relation) && (this.#names.get(keyOf(relation)) ?? null) === null) {
      this.#names.set(keyOf(relation), name);
      this.#hasUnreadable ||= name === null;
    }
  }

  #name(area: Area): string | null {
    const cells = cellsOf(area);
    const names = cells.map((cell) => this.#names.get(keyAt(cell)) ?? cellName(cell));
    const areAddresses = names.every((name, at) => name === cellName(cells[at] ?? { row: 0, column: 0 }));
    if (areAddresses) return areaName(area);
    return isSingleCell(area) ? asPart(names.join()) : names.join();
  }
}

function keyAt({ row, column }: Cell): number {
  return cellKey(row, column);
}
