import type { Cell } from "../grid/address";
import { contains } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import type { Table } from "../tables/table";
import type { FarCell, FarFormulas } from "./farFormulas";

/** A cell whose formula adds up cells of other sheets, and nothing else. */
export interface FarRead {
  readonly cell: Cell;
  readonly formula: string;
  readonly cells: readonly FarCell[];
}

/** The formulas of every sheet that read others. */
export class FarReads {
  readonly #reads: ReadonlyMap<Sheet, readonly FarRead[]>;

  constructor(sheets: readonly Sheet[], formulas: FarFormulas) {
    this.#reads = new Map(sheets.map((sheet) => [sheet, readsOn(sheet, formulas)]));
  }

  in({ sheet, area }: Table): readonly FarRead[] {
    return (this.#reads.get(sheet) ?? []).filter(({ cell }) => contains(area, cell));
  }

  /** Tables with such formulas, those that read others after these; where they read each other, they are left out. */
  inOrder(tables: readonly Table[]): readonly Table[] {
    const waiting = new Set(tables.filter((table) => table.register === undefined && this.in(table).length > 0));
    const ordered: Table[] = [];
    for (let before = -1; before !== ordered.length;) {
      before = ordered.length;
      const open = new Set([...waiting].map(({ sheet }) => sheet));
      for (const table of [...waiting]) {
        if (this.in(table).some(({ cells }) => cells.some(({ sheet }) => open.has(sheet)))) continue;
        ordered.push(table);
        waiting.delete(table);
      }
    }
    return ordered;
  }
}

function readsOn(sheet: Sheet, formulas: FarFormulas): readonly FarRead[] {
  const reads: FarRead[] = [];
  for (const { cell, formula } of sheet.formulaCells()) {
    const cells = formulas.cellsOf(formula);
    if (cells?.every((far) => far.sheet !== sheet) === true) reads.push({ cell, formula, cells });
  }
  return reads;
}
