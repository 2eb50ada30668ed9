import { cellKey, type Cell } from "../grid/address";
import { cellsOf, contains } from "../grid/area";
import { same, ZERO, type Exact } from "../numbers/exact";
import { onDemand } from "../onDemand";
import { keyOf } from "../relations/order";
import { numberIn } from "../relations/reader";
import type { Relation } from "../relations/relation";
import { forEachByEffort, type Steps } from "../steps";
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
export function* relationsWithSums(table: Table, grid: Grid, found: Found): Steps<readonly Relation[]> {
  const figures = new Afterwards(table, found);
  const byTarget = relationsByTarget(table);
  let isSound = true;
  const hold = (sum: GridSum) => {
    const { target, parts } = sum;
    if (!contains(table.area, target) || table.sheet.isCovered(target.row, target.column)) return;
    if (!parts.some((part) => figures.isToCome(part) || figures.isOpen(part))) return;
    const own = byTarget.get(keyAt(target)) ?? [];
    const isOfAll = sum.rule === "totals-down" && !figures.has(target);
    if (parts.some((part) => figures.isOpen(part)) || !figures.agree(sum) || (isOfAll && !isSound)) {
      isSound = false;
      const others = own.filter((relation) => !isSumOf(relation, sum));
      if (figures.isBlank(target)) byTarget.set(keyAt(target), others);
      return;
    }
    figures.set(sum);
    byTarget.set(keyAt(target), withSum(own, sum, table, figures.kind));
  };
  yield* forEachByEffort(grid.sums, (sum) => {
    hold(sum);
    return sum.parts.length;
  });
  return [...byTarget.values()].flat();
}

function relationsByTarget({ relations }: Table): Map<number, readonly Relation[]> {
  const byTarget = new Map<number, Relation[]>();
  for (const relation of relations) {
    const own = byTarget.get(keyOf(relation));
    if (own) own.push(relation);
    else byTarget.set(keyOf(relation), [relation]);
  }
  return byTarget;
}

/** The figures of a recap as they stand once its blanks are filled. */
class Afterwards {
  readonly #links: ReadonlyMap<number, Link>;
  readonly #sums = new Map<number, Exact>();
  readonly kind = onDemand(() => kindOf([...this.#links.values()].map(({ source }) => source)));

  constructor(
    private readonly table: Table,
    private readonly found: Found,
  ) {
    this.#links = new Map(found.lines.flat().map((link) => [keyAt(link.cell), link]));
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

/** Of the relations of a cell the table's own where it adds up all of it; that one with all of it, or a new one, else. */
function withSum(
  relations: readonly Relation[],
  sum: GridSum,
  { reader }: Table,
  kind: Afterwards["kind"],
): readonly Relation[] {
  const own = relations.find((relation) => isSumOf(relation, sum));
  if (!own) return relations.length > 0 ? relations : [sumRelation({ ...sum, reader, kind: kind() })];
  if (sum.parts.every((part) => own.sources.some((area) => contains(area, part)))) return relations;
  const { rule, subject } = own;
  const whole = sumRelation({ ...sum, rule, subject, reader, kind: own.kind ?? kind() });
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
