import type { Edit } from "./edits/edit";
import type { EditGroup } from "./edits/group";
import { cellKey, type Cell } from "./grid/address";
import { areaName } from "./grid/area";
import { keyOf, sourcesAmong } from "./relations/order";
import { isHidden, type Relation } from "./relations/relation";
import type { Targets } from "./relations/targets";
import { fillsInSteps, type Solved } from "./solve";
import { atOnce, flatMapInHandfuls, forEachByEffort, forEachInSteps, HANDFUL, type Steps } from "./steps";

/** Something about one cell of the table. */
interface Placed {
  readonly cell: Cell;
}

/** Tells which edits of a table belong together, and what they were worked out from. */
export class Chains {
  constructor(private readonly solved: Solved) {}

  /**
   * What fills the table's blanks, each chain by itself: figures that are computed from each other, over whatever stands
   * between them. Labels of rows that are only planned belong with the figures.
   *
   *   ΣNilai U1 ── NRR U1 ─┐
   *   ΣNilai U2 ── NRR U2 ─┴─ IKM       one chain          Jumlah A    Jumlah B       two
   */
  *fills(): Steps<readonly EditGroup[]> {
    const edits = yield* fillsInSteps(this.solved);
    if (edits.length === 0) return [];
    if (this.solved.table.newLabels !== null) return [this.group(edits)];
    const own = new Map(edits.map((edit) => [keyAt(edit), edit]));
    const chains = new Map(edits.map((edit) => [edit, [edit]]));
    yield* forEachByEffort(edits, (edit) => {
      const found = atOnce(this.#before(this.#at(edit), own));
      for (const relation of found) {
        const before = own.get(keyOf(relation));
        if (before) join(chains, before, edit);
      }
      return EFFORT + found.size;
    });
    const inOrder = new Map([...chains.values()].map((chain): [unknown, Edit[]] => [chain, []]));
    for (const edit of edits) inOrder.get(chains.get(edit))?.push(edit);
    const groups: EditGroup[] = [];
    for (const chain of inOrder.values()) groups.push(yield* this.#groupInSteps(chain));
    return groups;
  }

  /**
   * Edits as a group. A computed figure rests on what it reads, however far off; what is worked out otherwise may rest
   * on any cell of the table.
   */
  group(edits: readonly Edit[]): EditGroup {
    return atOnce(this.#groupInSteps(edits));
  }

  *#groupInSteps(edits: readonly Edit[]): Steps<EditGroup> {
    const { table } = this.solved;
    const isComputed = edits.every(({ cell }) => this.#targets.at(cell) !== undefined);
    const own = yield* flatMapInHandfuls(edits, (edit) => this.#at(edit));
    const relations = [...own, ...(yield* this.#before(own))];
    const areas = new Map(isComputed ? [] : [[areaName(table.area), table.area]]);
    if (isComputed) {
      yield* forEachInSteps(relations, ({ sources }) => {
        for (const area of sources) if (area.top >= 0) areas.set(areaName(area), area);
      });
    }
    const basis = [...areas.values()].map((area) => ({ sheet: table.sheet.name, area }));
    return { edits, basis: [...basis, ...(table.countedFrom ?? [])] };
  }

  /** The wrong figures that a figure is computed from, however far off; not itself. */
  causesOf(cell: Cell): readonly Cell[] {
    const before = atOnce(this.#before(this.#at({ cell })));
    const causes = this.solved.jointJudgements.filter(
      ({ relation, verdict }) => verdict === "cause" && before.has(relation) && !isHidden(relation.target),
    );
    return causes
      .map(({ relation }) => relation.target)
      .filter(({ row, column }) => row !== cell.row || column !== cell.column);
  }

  get #targets(): Targets {
    return this.solved.targets;
  }

  #at({ cell }: Placed): readonly Relation[] {
    return [this.#targets.at(cell) ?? []].flat().flatMap((at) => this.#targets.relations[at] ?? []);
  }

  /** What figures are computed from, one through the other, as far as the cells where it `ends`. */
  *#before(computed: readonly Relation[], ends: ReadonlyMap<number, Edit> = NO_ENDS): Steps<ReadonlySet<Relation>> {
    const found = new Set<Relation>();
    const sourcesOf = sourcesAmong(this.#targets);
    const waiting = [...computed];
    let looked = 0;
    for (let relation = waiting.pop(); relation; relation = waiting.pop()) {
      if (++looked % HANDFUL === 0) yield;
      for (const source of sourcesOf(relation)) {
        if (found.has(source)) continue;
        found.add(source);
        if (isHidden(source.target) || !ends.has(keyOf(source))) waiting.push(source);
      }
    }
    return found;
  }
}

const NO_ENDS: ReadonlyMap<number, Edit> = new Map();
/** To find what a figure is computed from takes so much longer than to go on to one of these. */
const EFFORT = 50;

function keyAt({ cell }: Placed): number {
  return cellKey(cell.row, cell.column);
}

/** Makes one chain of the chains of two edits. */
function join(chains: Map<Edit, Edit[]>, one: Edit, other: Edit): void {
  const [chain, joined] = [chains.get(one) ?? [], chains.get(other) ?? []];
  if (chain === joined) return;
  const [longer, shorter] = chain.length < joined.length ? [joined, chain] : [chain, joined];
  for (const edit of shorter) {
    longer.push(edit);
    chains.set(edit, longer);
  }
}
