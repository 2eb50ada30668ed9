import { cellKey, type Cell } from "../grid/address";
import { cellsOf, contains } from "../grid/area";
import { same, ZERO, type Exact } from "../numbers/exact";
import { keyOf } from "../relations/order";
import { numberIn } from "../relations/reader";
import type { Relation } from "../relations/relation";
import { sumRelation } from "../tables/sums/sumRelation";
import type { Table } from "../tables/table";
import type { Grid, GridSum } from "./grids";
import type { Found } from "./links";
import { kindOf, type Link } from "./references";

/**
 * What a table holds of a recap's sums, once it is known which of its blank cells are filled from other sheets: those are
 * parts of its sums, though its own kind takes a row without figures for a heading. There is no sum where a part stays
 * open, nor where the parts do not give the total of the other sheet: that lists more than the recap, or subtotals.
 */
export function relationsWithSums(table: Table, grid: Grid, found: Found): readonly Relation[] {
  const figures = new Afterwards(table, found);
  let relations = table.relations;
  let isSound = true;
  for (const sum of grid.sums) {
    const { target, parts } = sum;
    if (!contains(table.area, target) || table.sheet.isCovered(target.row, target.column)) continue;
    if (!parts.some((part) => figures.isToCome(part) || figures.isOpen(part))) continue;
    const isOfAll = sum.rule === "totals-down" && !figures.has(target);
    if (parts.some((part) => figures.isOpen(part)) || !figures.agree(sum) || (isOfAll && !isSound)) {
      isSound = false;
      if (figures.isBlank(target)) relations = relations.filter((relation) => !isSumOf(relation, sum));
      continue;
    }
    figures.set(sum);
    relations = withSum(relations, sum, table, figures.kind);
  }
  return relations;
}

/** The figures of a recap as they stand once its blanks are filled. */
class Afterwards {
  readonly #links: ReadonlyMap<number, Link>;
  readonly #sums = new Map<number, Exact>();

  constructor(
    private readonly table: Table,
    private readonly found: Found,
  ) {
    this.#links = new Map(found.lines.flat().map((link) => [keyAt(link.cell), link]));
  }

  get kind() {
    return kindOf([...this.#links.values()].map(({ source }) => source));
  }

  isBlank({ row, column }: Cell): boolean {
    return this.table.sheet.isEmpty(row, column);
  }

  /** True for a blank that is filled. */
  isToCome(cell: Cell): boolean {
    return this.isBlank(cell) && (this.has(cell) || this.#sums.has(keyAt(cell)));
  }

  /** True for a blank of which nothing tells what belongs there. */
  isOpen(cell: Cell): boolean {
    return this.isBlank(cell) && this.found.unsure.has(keyAt(cell));
  }

  /** True where another sheet has the figure. */
  has(cell: Cell): boolean {
    return this.#truthAt(cell) !== null;
  }

  /** True unless another sheet has a total that the parts do not give. */
  agree({ target, parts }: GridSum): boolean {
    const truth = this.#truthAt(target);
    return truth === null || same(this.#total(parts), truth);
  }

  set({ target, parts }: GridSum): void {
    this.#sums.set(keyAt(target), this.#total(parts));
  }

  #total(parts: readonly Cell[]): Exact {
    return parts.reduce((total: Exact, part) => total.add(this.#valueOf(part) ?? ZERO), ZERO);
  }

  #valueOf(cell: Cell): Exact | null {
    return numberIn(this.table.reader.stated(cell)) ?? this.#truthAt(cell) ?? this.#sums.get(keyAt(cell)) ?? null;
  }

  #truthAt(cell: Cell): Exact | null {
    return this.#links.get(keyAt(cell))?.source.truth ?? null;
  }
}

/** The table's own relation where it adds up all of it; that one with all of it, or a new one, else. */
function withSum(
  relations: readonly Relation[],
  sum: GridSum,
  { reader }: Table,
  kind: Afterwards["kind"],
): readonly Relation[] {
  const own = relations.find((relation) => isSumOf(relation, sum));
  if (!own && relations.some((relation) => keyOf(relation) === keyAt(sum.target))) return relations;
  if (!own) return [...relations, sumRelation({ ...sum, reader, kind })];
  if (sum.parts.every((part) => own.sources.some((area) => contains(area, part)))) return relations;
  const { rule, subject } = own;
  const whole = sumRelation({ ...sum, rule, subject, reader, kind: own.kind ?? kind });
  return relations.map((relation) => (relation === own ? whole : relation));
}

/** True for a relation that adds up nothing but parts of a sum, into its target. */
function isSumOf({ target, operator, sources }: Relation, sum: GridSum): boolean {
  if (operator.name !== "sum" || keyAt(target) !== keyAt(sum.target)) return false;
  const parts = new Set(sum.parts.map(keyAt));
  return sources.every((area) => cellsOf(area).every((cell) => parts.has(keyAt(cell))));
}

function keyAt({ row, column }: Cell): number {
  return cellKey(row, column);
}
