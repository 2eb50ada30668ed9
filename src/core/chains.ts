import type { Edit } from "./edits/edit";
import type { EditGroup } from "./edits/group";
import { cellKey, type Cell } from "./grid/address";
import { areaName } from "./grid/area";
import { keyOf, sourcesAmong } from "./relations/order";
import { isHidden, type Relation } from "./relations/relation";
import { Targets } from "./relations/targets";
import { fillsOf, type Solved } from "./solve";

/** Something about one cell of the table. */
interface Placed {
  readonly cell: Cell;
}

/** Tells which edits of a table belong together, and what they were worked out from. */
export class Chains {
  /** Most tables have nothing to be filled or put right, and are asked nothing: null until one is. */
  #known: Targets | null = null;

  constructor(private readonly solved: Solved) {}

  /**
   * What fills the table's blanks, each chain by itself: figures that are computed from each other, over whatever stands
   * between them. Labels of rows that are only planned belong with the figures.
   *
   *   ΣNilai U1 ── NRR U1 ─┐
   *   ΣNilai U2 ── NRR U2 ─┴─ IKM       one chain          Jumlah A    Jumlah B       two
   */
  fills(): readonly EditGroup[] {
    const edits = fillsOf(this.solved);
    if (this.solved.table.newLabels !== null) return edits.length === 0 ? [] : [this.group(edits)];
    const own = new Map(edits.map((edit) => [keyAt(edit), edit]));
    const chains = new Map(edits.map((edit) => [edit, [edit]]));
    for (const edit of edits) {
      for (const relation of this.#before([edit], own)) {
        const before = own.get(keyOf(relation));
        if (before) join(chains, before, edit);
      }
    }
    const inOrder = new Map([...chains.values()].map((chain): [unknown, Edit[]] => [chain, []]));
    for (const edit of edits) inOrder.get(chains.get(edit))?.push(edit);
    return [...inOrder.values()].map((chain) => this.group(chain));
  }

  /**
   * Edits as a group. A computed figure rests on what it reads, however far off; what is worked out otherwise may rest
   * on any cell of the table.
   */
  group(edits: readonly Edit[]): EditGroup {
    const { table } = this.solved;
    const isComputed = edits.every(({ cell }) => this.#targets.at(cell) !== undefined);
    const relations = [...edits.flatMap((edit) => this.#at(edit)), ...this.#before(edits)];
    const read = relations.flatMap(({ sources }) => sources).filter(({ top }) => top >= 0);
    const areas = new Map((isComputed ? read : [table.area]).map((area) => [areaName(area), area]));
    const basis = [...areas.values()].map((area) => ({ sheet: table.sheet.name, area }));
    return { edits, basis: [...basis, ...(table.countedFrom ?? [])] };
  }

  /** The wrong figures that a figure is computed from, however far off; not itself. */
  causesOf(cell: Cell): readonly Cell[] {
    const before = this.#before([{ cell }]);
    const causes = this.solved.jointJudgements.filter(
      ({ relation, verdict }) => verdict === "cause" && before.has(relation) && !isHidden(relation.target),
    );
    return causes
      .map(({ relation }) => relation.target)
      .filter(({ row, column }) => row !== cell.row || column !== cell.column);
  }

  get #targets(): Targets {
    return (this.#known ??= new Targets(this.solved.jointJudgements.map(({ relation }) => relation)));
  }

  #at({ cell }: Placed): readonly Relation[] {
    return [this.#targets.at(cell) ?? []].flat().flatMap((at) => this.#targets.relations[at] ?? []);
  }

  /** What figures are computed from, one through the other, as far as the cells where it `ends`. */
  #before(edits: readonly Placed[], ends: ReadonlyMap<number, Edit> = new Map()): ReadonlySet<Relation> {
    const found = new Set<Relation>();
    const sourcesOf = sourcesAmong(this.#targets);
    const waiting = edits.flatMap((edit) => this.#at(edit));
    for (let relation = waiting.pop(); relation; relation = waiting.pop()) {
      for (const source of sourcesOf(relation)) {
        if (found.has(source)) continue;
        found.add(source);
        if (isHidden(source.target) || !ends.has(keyOf(source))) waiting.push(source);
      }
    }
    return found;
  }
}

function keyAt({ cell }: Placed): number {
  return cellKey(cell.row, cell.column);
}

/** Makes one chain of the chains of two edits. */
function join(chains: Map<Edit, Edit[]>, one: Edit, other: Edit): void {
  const [chain, joined] = [chains.get(one) ?? [], chains.get(other) ?? []];
  if (chain === joined) return;
  const [longer, shorter] = chain.length < joined.length ? [joined, chain] : [chain, joined];
  longer.push(...shorter);
  for (const edit of shorter) chains.set(edit, longer);
}
