import { cellKey, type Cell } from "../grid/address";
import type { CellValue, Sheet } from "../grid/sheet";
import type { Change, ChangeKind, Kept, KeptReason } from "./change";

/** What changes on a sheet while it is worked out; what is said of a cell first counts. */
export class Changes {
  readonly #sheet: Sheet;
  readonly #changes = new Map<number, Change>();
  readonly #kept = new Map<KeptReason, Cell[]>();
  readonly #settled = new Set<number>();

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  put(kind: ChangeKind, cell: Cell, to: CellValue): void {
    const key = cellKey(cell.row, cell.column);
    const from = this.#sheet.formula(cell.row, cell.column) ?? this.#sheet.value(cell.row, cell.column);
    if (!this.#changes.has(key) && from !== to) this.#changes.set(key, { kind, cell, from, to });
  }

  /** The cell stays, and this is why. */
  keep(reason: KeptReason, cell: Cell): void {
    const cells = this.#kept.get(reason);
    if (cells) cells.push(cell);
    else this.#kept.set(reason, [cell]);
    this.settle(cell);
  }

  /** Nothing more is to be said of the cell. */
  settle({ row, column }: Cell): void {
    this.#settled.add(cellKey(row, column));
  }

  isSettled({ row, column }: Cell): boolean {
    const key = cellKey(row, column);
    return this.#changes.has(key) || this.#settled.has(key);
  }

  /** Row by row. */
  changes(): readonly Change[] {
    return Array.from(Float64Array.from(this.#changes.keys()).sort(), (key) => this.#changes.get(key) ?? []).flat();
  }

  kept(): readonly Kept[] {
    return [...this.#kept].map(([reason, cells]) => ({ reason, cells }));
  }
}
