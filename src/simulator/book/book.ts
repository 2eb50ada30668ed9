import type { Univer } from "@univerjs/core";
import type { Area } from "../../core/grid/area";
import { readLayout } from "../../xlsx/layout";
import type { WorkbookFile } from "../../xlsx/workbook";
import { Engine } from "./engine";
import { BookSheet, type SheetOrigin } from "./sheet";
import { workbookData } from "./workbookData";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

let opened = 0;

/** A workbook that is open in the simulator: what Excel would hold in memory. */
export class Book {
  /** What add-ins keep in the workbook, by key. */
  readonly settings = new Map<string, unknown>();
  calculationMode: CalculationMode = "Automatic";
  #activeId: string;
  #selected: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  readonly #sheets: BookSheet[];
  readonly #engine: Engine;

  constructor(
    readonly file: WorkbookFile,
    univer: Univer,
  ) {
    const origins = file.listed.map((listed): SheetOrigin => {
      const { name, number, state } = listed;
      const layout = readLayout(file, name);
      return { id: worksheetId(number), name, state, layout, unlocked: file.styles.unlocked };
    });
    this.#engine = new Engine(univer, workbookData(`book-${++opened}`, file, origins));
    this.#sheets = origins.map((origin) => new BookSheet(origin, this.#engine));
    const active = this.#sheets.find(({ name }) => name === file.activeSheet) ?? this.#sheets[0];
    if (!active) throw new Error("The workbook has no sheet.");
    this.#activeId = active.id;
  }

  /** In the order of their tabs. */
  get sheets(): readonly BookSheet[] {
    return this.#sheets;
  }

  /** A sheet by its name, capitals or not, or by its id. */
  sheet(key: string): BookSheet | undefined {
    const folded = key.toLowerCase();
    return this.#sheets.find(({ id, name }) => name.toLowerCase() === folded || id === key);
  }

  get activeSheet(): BookSheet {
    const sheet = this.sheet(this.#activeId) ?? this.#sheets[0];
    if (!sheet) throw new Error("The workbook has no sheet.");
    return sheet;
  }

  get selection(): Area {
    return this.#selected;
  }

  activate(sheet: BookSheet): void {
    if (sheet.id === this.#activeId) return;
    this.#activeId = sheet.id;
    this.#selected = { top: 0, left: 0, bottom: 0, right: 0 };
  }

  select(sheet: BookSheet, area: Area): void {
    this.#activeId = sheet.id;
    this.#selected = area;
  }

  removeSheet(sheet: BookSheet): void {
    this.#engine.remove(sheet.id);
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
  }

  /** True for a formula that can be read, whatever it will give. */
  isFormula(formula: string): boolean {
    return this.#engine.isFormula(formula);
  }

  /** Brings the results of formulas up to date, unless they are to be calculated only on request. */
  async settle(): Promise<void> {
    if (this.calculationMode !== "Manual") await this.#engine.calculation.run();
  }

  /** Recalculates on request: what changed, or every formula. */
  async calculate(all: boolean): Promise<void> {
    await this.#engine.calculation.run({ all });
  }

  close(): void {
    this.#engine.dispose();
  }
}

/** Excel names a worksheet by an identifier that stays when it is renamed or moved. */
function worksheetId(number: number): string {
  return `{${number.toString(16).padStart(8, "0").toUpperCase()}-0001-0000-0000-000000000000}`;
}
