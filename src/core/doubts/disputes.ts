import { contains, overlap, areaAround, areaName, type Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import { keyOf } from "../relations/order";
import { isHidden, type Relation } from "../relations/relation";
import type { Dispute, Table } from "../tables/table";

/** The tables, each with those of its cells that another table on its sheet takes for something else. */
export function withDisputes(tables: readonly Table[]): readonly Table[] {
  const onSheet = new Map<Sheet, number>();
  for (const { sheet } of tables) onSheet.set(sheet, (onSheet.get(sheet) ?? 0) + 1);
  const claims = tables.flatMap((table) => (onSheet.get(table.sheet) === 1 ? [] : (claimOf(table) ?? [])));
  const disputes = new Map(claims.map((claim) => [claim.table, disputesOf(claim, claims)]));
  return tables.map((table) => {
    const disputed = disputes.get(table);
    return disputed && disputed.size > 0 ? { ...table, disputed } : table;
  });
}

/** What a table takes for its own: worked out once, as a sheet may have thousands of tables and all are compared. */
interface Claim {
  readonly table: Table;
  readonly visible: readonly Relation[];
  readonly targets: ReadonlyMap<number, Relation>;
  /** The areas that its relations read. */
  readonly read: readonly Area[];
  /** Around its targets. */
  readonly own: Area;
  /** Around all that it computes and reads. */
  readonly reach: Area;
}

/** Null for a table that computes nothing that is seen. */
function claimOf(table: Table): Claim | null {
  const visible = table.relations.filter(({ target }) => !isHidden(target));
  if (visible.length === 0) return null;
  const targets = new Map(visible.map((relation) => [keyOf(relation), relation]));
  const read = visible.flatMap(({ sources }) => sources).filter(({ top }) => top >= 0);
  const own = areaAround(visible.map(({ target }) => target));
  return { table, visible, targets, read, own, reach: around([...read, own]) };
}

/** Of all tables those that reach into one's targets are asked. */
function disputesOf(claim: Claim, others: readonly Claim[]): ReadonlyMap<number, Dispute> {
  const { sheet } = claim.table;
  const near = others.filter(
    (other) => other !== claim && other.table.sheet === sheet && overlap(claim.own, other.reach),
  );
  return new Map(near.flatMap((other) => (areJoint(claim.table, other.table) ? [] : disputesBetween(claim, other))));
}

/** Tables side by side that are solved together share what they read. */
function areJoint(one: Table, other: Table): boolean {
  return one.joint !== null && one.joint.relations === other.joint?.relations;
}

function disputesBetween({ visible }: Claim, other: Claim): readonly (readonly [number, Dispute])[] {
  const area = areaName(other.table.area);
  return visible.flatMap((relation): (readonly [number, Dispute])[] => {
    const key = keyOf(relation);
    const same = other.targets.get(key);
    if (same) return isSameFigure(same, relation) ? [] : [[key, { area, other: nameOf(same) }]];
    return other.read.some((one) => contains(one, relation.target)) ? [[key, { area, other: null }]] : [];
  });
}

function nameOf({ rule, subject }: Relation): NonNullable<Dispute["other"]> {
  return { rule, subject };
}

/** Two tables that read one cell the same way would write the same into it. */
function isSameFigure(one: Relation, other: Relation): boolean {
  const sourcesOf = ({ sources }: Relation) => sources.map(areaName).join();
  return one.operator.name === other.operator.name && sourcesOf(one) === sourcesOf(other);
}

function around(areas: readonly Area[]): Area {
  return areas.reduce((all, { top, left, bottom, right }) => ({
    top: Math.min(all.top, top),
    left: Math.min(all.left, left),
    bottom: Math.max(all.bottom, bottom),
    right: Math.max(all.right, right),
  }));
}
