import { contains, areaAround, areaName, type Area } from "../grid/area";
import { keyOf } from "../relations/order";
import { isHidden, type Relation } from "../relations/relation";
import type { Dispute, Table } from "../tables/table";

/** The tables, each with those of its cells that another table on its sheet takes for something else. */
export function withDisputes(tables: readonly Table[]): readonly Table[] {
  return tables.map((table) => {
    const others = tables.filter((other) => other !== table && other.sheet === table.sheet && !areJoint(table, other));
    const disputed = new Map(others.flatMap((other) => disputesBetween(table, other)));
    return disputed.size === 0 ? table : { ...table, disputed };
  });
}

/** Tables side by side that are solved together share what they read. */
function areJoint(one: Table, other: Table): boolean {
  return one.joint !== null && one.joint.relations === other.joint?.relations;
}

function disputesBetween(table: Table, other: Table): readonly (readonly [number, Dispute])[] {
  const visible = other.relations.filter(({ target }) => !isHidden(target));
  if (visible.length === 0) return [];
  const targets = new Map(visible.map((relation) => [keyOf(relation), relation]));
  const read = visible.flatMap(({ sources }) => sources).filter(({ top }) => top >= 0);
  const reach = around([...read, ...visible.map(({ target }) => areaAround([target]))]);
  const area = areaName(other.area);
  return table.relations.flatMap((relation): (readonly [number, Dispute])[] => {
    if (isHidden(relation.target) || !contains(reach, relation.target)) return [];
    const same = targets.get(keyOf(relation));
    if (same) return isSameFigure(same, relation) ? [] : [[keyOf(relation), { area, other: nameOf(same) }]];
    return read.some((one) => contains(one, relation.target)) ? [[keyOf(relation), { area, other: null }]] : [];
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
