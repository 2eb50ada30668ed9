import { cellKey, type Cell } from "../../grid/address";
import { contains } from "../../grid/area";
import type { Sheet } from "../../grid/sheet";
import type { Relation } from "../../relations/relation";

/**
 * The relations of figures that have a cell of their own. A cell that is merged over several figures of its row holds one
 * for all of them, and what that is nobody says: it is none of theirs, and nothing is added up from it.
 *
 *             Jan │ Feb │ Mar
 *   Reklame     3 │   4 │   5
 *   Jumlah            12        not the sum of January
 */
export function withOwnCells(sheet: Sheet, relations: readonly Relation[]): readonly Relation[] {
  if (sheet.merges.length === 0) return relations;
  const covered = relations.filter(({ target }) => sheet.isCovered(target.row, target.column));
  const shared = new Map<number, Cell>();
  for (const { target } of covered) {
    const merge = sheet.mergeAt(target.row, target.column);
    if (merge && merge.left < target.column) {
      const head = { row: merge.top, column: merge.left };
      shared.set(cellKey(head.row, head.column), head);
    }
  }
  const heads = [...shared.values()];
  return relations.filter(
    ({ target, sources }) =>
      !sheet.isCovered(target.row, target.column) &&
      !shared.has(cellKey(target.row, target.column)) &&
      !heads.some((head) => sources.some((area) => contains(area, head))),
  );
}
