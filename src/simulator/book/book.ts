import type { Univer } from "@univerjs/core";
import { columnOf, parseCell } from "../../core/grid/address";
import { areaOfCell, type Area } from "../../core/grid/area";
import type { CellValue } from "../../core/grid/sheet";
import { renameSheets } from "../../core/grid/references";
import { sheetNameIn, sheetPrefix } from "../../core/grid/sheetPrefix";
import { lastSheetNumber } from "../../xlsx/sheets/addSheets";
import { keptSettings } from "../../xlsx/settings/keptSettings";
import { SheetLayout } from "../../xlsx/looks/layout";
import { parseArea } from "../../xlsx/read/merges";
import type { WorkbookFile } from "../../xlsx/workbook";
import { changeOf, shiftOf, type Author, type BookChange, type SheetChange } from "./changes";
import { Engine } from "./engine";
import { originsOf, worksheetId } from "./origin";
import { shiftOverlays } from "./overlays";
import { shiftLines, sortRows } from "./rearrange";
import { Screen } from "./screen";
import { copyOfChart } from "./bookChart";
import { BookSheet } from "./sheet";
import type { Shift } from "./shift";
import { growthOf } from "./tableGrowth";
import { contentOf } from "./typed";
import { workbookData } from "./workbookData";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** A name, what it stands for, and the id of the sheet that it is of; null for one of the whole workbook. */
export interface GivenName {
  readonly name: string;
  readonly formula: string;
  readonly sheetId: string | null;
}

type Watcher = (change: BookChange) => void;

let opened = 0;

const LONGEST_NAME = 31;

/** A workbook that is open in the simulator: what Excel would hold in memory. */
export class Book {
  /** What add-ins keep in the workbook, by key. */
  readonly settings: Map<string, unknown>;
  readonly screen: Screen;
  /** Names that people have given to cells or formulas. */
  readonly names: GivenName[] = [];
  /** What the file is called. */
  fileName = "Buku1.xlsx";
  calculationMode: CalculationMode = "Automatic";
  /** "Fill formulas in tables to create calculated columns", among Excel's AutoCorrect options; on unless it is turned off. */
  fillsTableColumns = true;
  /** "Include new rows and columns in table", beside it. Whether it goes for what an add-in writes, no document says. */
  expandsTables = false;
  /** On a Mac, an empty text that goes into a cell formatted as text leaves it unlike a blank one (office-js issue 1943). */
  keepsEmptyTexts = false;
  /** True where no sheet may come, go or be given another name. */
  isStructureProtected = false;
  /** True while the person looks at a chart sheet, of which the simulator knows nothing else. */
  isChartInFront = false;
  readonly #watchers = new Set<Watcher>();
  readonly #sheetWatchers = new Set<(change: SheetChange) => void>();
  readonly #chartWatchers = new Set<() => void>();
  readonly #sheets = new Map<string, BookSheet>();
  readonly #engine: Engine;
  /** The number of the sheet that was added last; before any was, the highest of the file. */
  #lastNumber: number;

  /** Opens a file in Univer: one without a screen, or the one that draws the workbook on a page. */
  /** Opens another workbook that an add-in has made, in a window of its own; whoever has windows says how. */
  openBeside: (bytes: Uint8Array) => void = () => undefined;

  constructor(
    readonly file: WorkbookFile,
    univer: Univer,
  ) {
    this.settings = new Map(keptSettings(file.parts));
    this.#lastNumber = lastSheetNumber(file);
    const origins = originsOf(file);
    const data = workbookData(`book-${++opened}`, file, origins);
    this.#engine = new Engine(univer, data);
    this.screen = new Screen(univer, data.id);
    for (const origin of origins) this.#sheets.set(origin.id, new BookSheet(origin, this.#engine));
    const active = this.sheet(file.activeSheet ?? "") ?? this.sheets[0];
    if (active) this.screen.activate(active.id);
    this.#engine.onOutsideEdit({
      edited: (sheetId, area) => {
        this.changed(this.#sheetOf(sheetId), area, "person");
      },
      formatted: (sheetId) => {
        this.#sheetOf(sheetId).looks.lose();
      },
      laidOut: (sheetId) => {
        this.#sheetOf(sheetId).hasNewLayout = true;
      },
      shifted: (sheetId, area, kind) => {
        // Univer itself moves cells, formulas and hidden rows.
        shiftOverlays(this.#sheetOf(sheetId), shiftOf(area, kind));
        this.changed(this.#sheetOf(sheetId), area, "person", { kind });
      },
      sheetChanged: (id, event) => {
        this.#sheetChanged({ id, event, author: "person" });
      },
    });
  }

  /** In the order of their tabs. */
  get sheets(): readonly BookSheet[] {
    return this.#engine.sheetIds.map((id) => this.#sheetOf(id));
  }

  /** A sheet by its name, capitals or not, or by its id. */
  sheet(key: string): BookSheet | undefined {
    const folded = key.toLowerCase();
    return this.sheets.find(({ id, name }) => name.toLowerCase() === folded || id === key);
  }

  get activeSheet(): BookSheet {
    return this.#sheetOf(this.screen.activeId);
  }

  /** Throws where there is no such sheet, like the other methods that somebody else's hand is played with. */
  renameSheet(name: string, newName: string): void {
    const { id } = this.#named(name);
    this.#engine.rename(id, newName);
    for (const sheet of this.sheets) sheet.rewriteFormulas((formula) => reading(formula, name, newName));
    this.#sheetChanged({ id, event: "NameChanged", author: "coauthor" });
  }

  /** A new sheet without cells, behind all others. Univer would show it at once; Excel goes on showing what it shows. */
  addSheet(name: string): BookSheet {
    const id = worksheetId(++this.#lastNumber);
    const shown = this.screen.activeId;
    this.#engine.add(id, name);
    this.screen.activate(shown);
    return this.#sheetOf(id);
  }

  /**
   * A sheet like another, at some place among the tabs, which Excel calls "SKM (2)". What formulas read of their own sheet
   * by its name they read of the copy, and its charts draw that.
   */
  copySheet(source: BookSheet, index: number): BookSheet {
    const id = worksheetId(++this.#lastNumber);
    const name = this.#nameOfCopy(source.name);
    const shown = this.screen.activeId;
    this.#engine.copy(source.id, id, name, index);
    this.screen.activate(shown);
    const copy = new BookSheet(
      source.originOfCopy(
        id,
        this.sheets.flatMap(({ tables }) => tables),
      ),
      this.#engine,
    );
    this.#sheets.set(id, copy);
    copy.takeAfter(source);
    copy.comments = source.comments;
    copy.notes = source.notes;
    for (const chart of source.charts) copy.charts.push(copyOfChart(chart, this.newChartId(), source, copy));
    copy.rewriteFormulas((formula) => reading(formula, source.name, name));
    return copy;
  }

  /** What a chart is known by that comes now. */
  newChartId(): string {
    const numbers = this.sheets.flatMap(({ charts }) => charts).map(({ id }) => Number(/\d+/.exec(id)?.[0]));
    return `{chart-${Math.max(0, ...numbers) + 1}}`;
  }

  #nameOfCopy(name: string): string {
    for (let number = 2; ; number++) {
      const behind = ` (${number})`;
      const free = name.slice(0, LONGEST_NAME - behind.length) + behind;
      if (!this.sheet(free)) return free;
    }
  }

  removeSheet(name: string): void {
    const { id } = this.#named(name);
    this.#engine.remove(id);
    this.#sheetChanged({ id, event: "Deleted", author: "coauthor" });
  }

  /** Somebody types into a cell: `type("SKM", "B5", "4")`. */
  type(sheetName: string, cellName: string, entry: CellValue, author: Author = "coauthor"): void {
    const sheet = this.#named(sheetName);
    const cell = parseCell(cellName);
    if (!cell) throw new Error(`The workbook has no cell ${sheetName}!${cellName}.`);
    sheet.write([[cell, contentOf(entry, sheet.format(cell))]]);
    this.changed(sheet, areaOfCell(cell), author);
  }

  /** Somebody has rows or columns come or go. Throws where Excel refuses that. */
  shift(sheetName: string, shift: Shift, author: Author = "coauthor", by?: unknown): void {
    const sheet = this.#named(sheetName);
    shiftLines(this.sheets, sheet, shift);
    if (this.fillsTableColumns) sheet.write(growthOf(sheet, shift));
    const { area, kind } = changeOf(shift);
    this.changed(sheet, area, author, { kind, by });
  }

  /** Somebody sorts the rows of an area by one of its columns: `sort("SKM", "A4:K143", "A")`. */
  sort(
    sheetName: string,
    areaText: string,
    columnLetters: string,
    isDescending = false,
    author: Author = "coauthor",
  ): void {
    const sheet = this.#named(sheetName);
    const area = parseArea(areaText);
    if (!area) throw new Error(`${areaText} is no area.`);
    sortRows(sheet, area, columnOf(columnLetters), isDescending);
    this.changed(sheet, area, author);
  }

  /** Says that cells were changed; not for results of formulas. */
  changed(sheet: BookSheet, area: Area, author: Author, { kind = "RangeEdited", by }: Partial<BookChange> = {}): void {
    for (const watcher of this.#watchers) watcher({ sheet, area, author, kind, by });
  }

  /** Calls back after cells were changed, whoever did it; gives the way to end that. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Calls back after sheets have come, gone or been given another name. */
  watchSheets(watcher: (change: SheetChange) => void): () => void {
    this.#sheetWatchers.add(watcher);
    return () => this.#sheetWatchers.delete(watcher);
  }

  /** Says that charts have come, gone or changed. */
  chartsChanged(): void {
    for (const watcher of this.#chartWatchers) watcher();
  }

  /** Calls back when charts are about to come, go or change. */
  watchCharts(watcher: () => void): void {
    this.#chartWatchers.add(watcher);
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

  #sheetChanged(change: SheetChange): void {
    for (const watcher of this.#sheetWatchers) watcher(change);
  }

  #named(name: string): BookSheet {
    const sheet = this.sheet(name);
    if (!sheet) throw new Error(`The workbook has no sheet "${name}".`);
    return sheet;
  }

  /** On a page, a person may add sheets that the file does not have. */
  #sheetOf(id: string): BookSheet {
    const known = this.#sheets.get(id);
    if (known) return known;
    const nothing = { layout: new SheetLayout(), unlocked: new Set<number>(), tables: [], arrays: [] };
    const added = new BookSheet({ id, name: null, like: null, state: "visible", ...nothing }, this.#engine);
    this.#sheets.set(id, added);
    return added;
  }
}

/** A formula that reads another sheet where it read one of a name. */
function reading(formula: string, name: string, newName: string): string {
  const isMeant = (sheet: string) => sheetNameIn(sheet).toLowerCase() === name.toLowerCase();
  return renameSheets(formula, (sheet) => (isMeant(sheet) ? sheetPrefix(newName).slice(0, -1) : null));
}
