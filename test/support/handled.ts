import { cellKey } from "../../src/core/grid/address";
import { Sheet, type CellValue } from "../../src/core/grid/sheet";
import { InPlace } from "../../src/excel/write/inPlace";
import type { Change } from "../../src/excel/journal/journal";
import { Whereabouts } from "../../src/excel/lines/whereabouts";
import { wayBack } from "../../src/excel/undo/wayBack";
import { tracesOf } from "../../src/excel/lines/traces";
import type { Snapshot } from "../../src/workbook";

/** A cell that knows which fix wrote it, wherever it is carried. */
export interface Known {
  readonly value: CellValue;
  readonly fix: number | null;
}

/** What a person does to the rows below the heads; numbers are taken modulo what is there. */
export type Hand =
  | { readonly kind: "insert" | "delete"; readonly at: number }
  | { readonly kind: "copy" | "move"; readonly from: number; readonly at: number }
  | { readonly kind: "sort"; readonly by: number; readonly isDescending: boolean }
  | { readonly kind: "type"; readonly at: number; readonly column: number; readonly value: number };

export type Table = readonly (readonly Known[])[];

const FORMAT = "General";

/** The sheet of a table, the only one of its workbook. */
export function seen(table: Table): Snapshot {
  const sheet = new Sheet(
    "Lembar1",
    table.map((row) => row.map(({ value }) => value)),
  );
  return {
    workbook: { sheets: [sheet] },
    sheetIds: new Map([["Lembar1", "{1}"]]),
    activeSheet: "Lembar1",
    hiddenSheets: [],
    tableBodies: [],
    unread: [],
    isManual: false,
  };
}

/** The changes of a step that makes those cells hold those values. */
export function changesOf(fixes: readonly { row: number; column: number; value: CellValue }[], table: Table) {
  return fixes.map(({ row, column, value }): Change => ({
    sheetId: "{1}",
    sheetName: "Lembar1",
    cell: { row, column },
    before: { content: { value: table[row]?.[column]?.value ?? null }, format: FORMAT },
    after: { content: { value }, format: FORMAT },
  }));
}

/** The table right after a step. */
export function written(table: Table, changes: readonly Change[]): Table {
  const fixes = new Map(changes.map(({ cell }, fix) => [cellKey(cell.row, cell.column), fix]));
  return table.map((row, at) =>
    row.map((cell, column) => {
      const fix = fixes.get(cellKey(at, column));
      const content = fix === undefined ? undefined : changes[fix]?.after.content;
      return content && "value" in content && fix !== undefined ? { value: content.value, fix } : cell;
    }),
  );
}

/** What a person makes of a table. */
export function handled(table: Table, hand: Hand): Table {
  const [heads = [], ...rows] = table;
  const blank = heads.map((): Known => ({ value: null, fix: null }));
  const place = (at: number) => at % (rows.length + 1);
  const own = (at: number) => at % Math.max(1, rows.length);
  switch (hand.kind) {
    case "insert":
      return [heads, ...rows.toSpliced(place(hand.at), 0, blank)];
    case "delete":
      return [heads, ...rows.toSpliced(own(hand.at), 1)];
    case "copy": {
      const copy = (rows[own(hand.from)] ?? blank).map(({ value }): Known => ({ value, fix: null }));
      return [heads, ...rows.toSpliced(place(hand.at), 0, copy)];
    }
    case "move": {
      const moved = rows[own(hand.from)] ?? blank;
      const others = rows.filter((row) => row !== moved);
      return [heads, ...others.toSpliced(hand.at % (others.length + 1), 0, moved)];
    }
    case "sort":
      return [heads, ...rows.toSorted(order(hand.by % heads.length, hand.isDescending))];
    case "type":
      return table.map((row, at) =>
        row.map((cell, column) =>
          // Who types what is there already has changed nothing.
          at === 1 + own(hand.at) && column === 1 + (hand.column % (heads.length - 1)) && cell.value !== hand.value
            ? { value: hand.value, fix: null }
            : cell,
        ),
      );
  }
}

/** Figures before texts, blanks last, as Excel sorts. */
function order(column: number, isDescending: boolean) {
  const rank = ({ value }: Known) => (typeof value === "number" ? 0 : 1);
  return (one: readonly Known[], other: readonly Known[]) => {
    const [left, right] = [one[column], other[column]];
    if (!left || !right || left.value === null || right.value === null)
      return Number((left?.value ?? null) === null) - Number((right?.value ?? null) === null);
    const by = rank(left) - rank(right) || (left.value < right.value ? -1 : Number(left.value !== right.value));
    return isDescending ? -by : by;
  };
}

/** Where undo would put something back, for each change of a step; null where it leaves the cell. */
export function putBack(changes: readonly Change[], after: Table, now: Table) {
  const step = { changes, traces: tracesOf(changes, seen(after)) };
  const snapshot = seen(now);
  const where = new Whereabouts(step, new Map([["{1}", "Lembar1"]]), snapshot);
  return changes.map((change) => {
    const cell = where.cell(change);
    if (typeof cell === "string") return null;
    const content = { value: now[cell.row]?.[cell.column]?.value ?? null };
    const way = wayBack(change, { content, format: FORMAT }, where);
    return typeof way === "string" ? null : cell;
  });
}

/** Which changes of a plan would still be written where it saw their cells. */
export async function stillInPlace(changes: readonly Change[], then: Table, now: Table): Promise<readonly boolean[]> {
  const meant = changes.map(({ sheetId, cell, before, after }) => ({
    sheetId,
    cell,
    content: after.content,
    seen: before.content,
  }));
  const isInPlace = await new InPlace(meant, seen(then)).load(rangesOf(now), new Set(["{1}"]));
  return changes.map(({ cell, before }, at) => {
    const one = meant[at];
    const value = now[cell.row]?.[cell.column]?.value ?? null;
    return "value" in before.content && value === before.content.value && one !== undefined && isInPlace(one);
  });
}

/** As much of a request as looking at rows and columns needs. */
function rangesOf(table: Table): Excel.RequestContext {
  const getRangeByIndexes = (top: number, left: number, rows: number, columns: number) => ({
    load: () => undefined,
    formulas: Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => table[top + down]?.[left + right]?.value ?? ""),
    ),
  });
  const worksheets = { getItem: () => ({ getRangeByIndexes }) };
  return { workbook: { worksheets }, sync: () => Promise.resolve() } as unknown as Excel.RequestContext;
}
