import type { Area } from "../../core/grid/area";
import type { Cell } from "../../core/grid/address";
import { rewriteReferences } from "../../core/grid/references";
import type { Sheet } from "../../core/grid/sheet";
import { sheetPrefix } from "../../core/grid/sheetPrefix";
import type { Snapshot } from "../../workbook";
import type { Change, Step } from "../journal/journal";
import { seenContent, sameContent, type Content } from "../cells/content";
import { Places, type Found, type Written } from "./places";
import { filledCells, Prints, type Axis } from "./prints";
import { sheetNameOf, wholeLines } from "./references";
import { writtenCells, type SheetTrace } from "./traces";

/** A sheet of a step as it is by now. */
interface Here {
  /** What it was called when the step was made. */
  readonly wasCalled: string;
  readonly sheet: Sheet;
  readonly rows: Places;
  readonly columns: Places;
}

/** Where the cells of a step, and what its formulas refer to, are by now. */
export class Whereabouts {
  readonly #sheets: ReadonlyMap<string, Here>;

  /** `names` are the present names of the step's sheets, by the ids that the journal has of them. */
  constructor({ changes, traces }: Step, names: ReadonlyMap<string, string>, { workbook }: Snapshot) {
    const here = (trace: SheetTrace): readonly (readonly [string, Here])[] => {
      const sheet = workbook.sheets.find(({ name }) => name === names.get(trace.sheetId));
      if (!sheet) return [];
      const own = changes.filter(({ sheetId }) => sheetId === trace.sheetId);
      const places = (axis: Axis, written: Written) =>
        new Places(trace[axis], new Prints(filledCells(sheet), axis), axis, written);
      const columns = places("columns", { cells: writtenCells(own, "columns"), areAt: () => true });
      const rows = places("rows", writtenInRows(own, sheet, columns));
      const { sheetId, sheetName: wasCalled } = trace;
      return [[sheetId, { wasCalled, sheet, rows, columns }]];
    };
    this.#sheets = new Map((traces ?? []).flatMap(here));
  }

  /** The cell that a step changed, where it is now. */
  cell(change: Change): Cell | "lost" | "unsure" {
    const here = this.#sheets.get(change.sheetId);
    if (!here) return "unsure";
    const [row, column] = [here.rows.at(change.cell.row), here.columns.at(change.cell.column)];
    if (!isPlace(row) || !isPlace(column)) return row === "lost" || column === "lost" ? "lost" : "unsure";
    const rivals = [
      ...here.rows.rivals(change.cell.row).map((other): Cell => ({ row: other, column })),
      ...here.columns.rivals(change.cell.column).map((other): Cell => ({ row, column: other })),
    ];
    return rivals.some((rival) => this.#isLeft(change, here.sheet, rival)) ? "unsure" : { row, column };
  }

  /** True where another cell holds what the step left in the one that is looked for. */
  #isLeft(change: Change, sheet: Sheet, cell: Cell): boolean {
    const { content } = change.after;
    const now = seenContent(sheet, cell);
    if (sameContent(now, content)) return true;
    const followed = "formula" in content ? this.follow(content.formula, change) : null;
    return followed !== null && sameContent(now, { formula: followed });
  }

  /** True where no rows or columns of a sheet were sorted. */
  isInOrder(sheetId: string): boolean {
    const sheet = this.#sheets.get(sheetId);
    return sheet?.rows.isInOrder === true && sheet.columns.isInOrder;
  }

  /**
   * A formula of the step as Excel has rewritten it where rows and columns have come or gone: each reference follows the
   * cells that it meant. Null where they cannot be told.
   */
  follow(formula: string, { sheetName }: Change): string | null {
    const lost: Area[] = [];
    const followed = rewriteReferences(formula, ({ sheet, area }) => {
      const named = sheetNameOf(sheet);
      const here = [...this.#sheets.values()].find(({ wasCalled }) => wasCalled === (named ?? sheetName));
      if (!here) return { sheet, area };
      const now = areaNow(area, here);
      if (!now) lost.push(area);
      const isRenamed = named !== null && here.sheet.name !== here.wasCalled;
      return now && { sheet: isRenamed ? sheetPrefix(here.sheet.name).slice(0, -1) : sheet, area: now };
    });
    return lost.length === 0 ? followed : null;
  }
}

/** Columns are found before rows, as those keep their heads: then it is known where the written cells of a row are. */
function writtenInRows(changes: readonly Change[], sheet: Sheet, columns: Places): Written {
  const byRow = new Map<number, { readonly column: number; readonly change: Change }[]>();
  for (const change of changes) {
    const column = columns.at(change.cell.column);
    if (!isPlace(column)) continue;
    const row = byRow.get(change.cell.row) ?? [];
    byRow.set(change.cell.row, row);
    row.push({ column, change });
  }
  const cells = new Map([...byRow].map(([row, own]) => [row, new Set(own.map(({ column }) => column))]));
  const isOurs = ({ before, after }: Change, now: Content) =>
    [before, after].some(({ content }) => ("formula" in content && "formula" in now) || sameContent(content, now));
  return {
    cells: (line) => cells.get(line) ?? new Set(),
    areAt: (line, row) =>
      (byRow.get(line) ?? []).every(({ column, change }) => isOurs(change, seenContent(sheet, { row, column }))),
  };
}

function areaNow(area: Area, { rows, columns }: Here): Area | null {
  const whole = wholeLines(area);
  const down = whole.rows ? { first: area.top, last: area.bottom } : endsNow(area.top, area.bottom, rows);
  const across = whole.columns ? { first: area.left, last: area.right } : endsNow(area.left, area.right, columns);
  return down && across && { top: down.first, left: across.first, bottom: down.last, right: across.last };
}

/** Where an area begins and ends by now: where its first and last line were deleted, with those beside them within it. */
function endsNow(from: number, to: number, places: Places): { readonly first: number; readonly last: number } | null {
  let [top, bottom] = [from, to];
  while (top <= bottom && places.isDeleted(top)) top++;
  while (bottom > top && places.isDeleted(bottom)) bottom--;
  if (top > bottom) return null;
  const [first, last] = [places.at(top), places.at(bottom)];
  return isPlace(first) && isPlace(last) && first <= last ? { first, last } : null;
}

function isPlace(found: Found): found is number {
  return typeof found === "number";
}
