import type { Univer } from "@univerjs/core";
import type { FaultName } from "../../text/simulator/texts";
import { readWorkbook } from "../../xlsx/workbook";
import { whatDiffers } from "../book/saveBook";
import { errors } from "../protocol/officeError";
import { Simulator } from "../simulator";
import { LASTING_FAULTS, PASSING_FAULTS } from "./faults";
import type { Notice } from "./notice";
import { FIRST_SURROUNDINGS, officeOptions, type Surroundings } from "./surroundings";
import { giveUpEntry, watchTyping } from "./typing";
import { UNIVER_LANGUAGES } from "./univerLocale";

/** What Excel calls a workbook that nobody has saved yet. */
const MADE = "Buku1.xlsx";
const AFTER_THE_ANSWER = 200;

/** How the page stands. */
export interface View {
  /** Name of the open file; null before one is open. */
  readonly file: string | null;
  readonly notice: Notice | null;
  readonly surroundings: Surroundings;
  readonly isPaneShown: boolean;
  /** Counts the panes that were opened; 0 before the first. A new one loads its page anew. */
  readonly pane: number;
  /** Faults that were asked for and have not happened yet. */
  readonly waiting: readonly FaultName[];
}

/** One workbook on the page, the pane that works on it, and what a person does with both. */
export class Workplace {
  #view: View = {
    file: null,
    notice: { kind: "opening" },
    surroundings: FIRST_SURROUNDINGS,
    isPaneShown: true,
    pane: 0,
    waiting: [],
  };
  #simulator: Simulator | null = null;
  /** What differed from the opened file when it was opened or last saved. */
  #kept = "";
  readonly #watchers = new Set<() => void>();

  constructor(private readonly univer: Univer) {
    // While a person types into a cell, Excel refuses an add-in's requests; so does the simulator.
    watchTyping(univer, (isTyping) => {
      this.turn("cellEdit", isTyping);
    });
  }

  readonly view = (): View => this.#view;

  /** Calls back whenever the view has changed; gives the way to end that. */
  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** The simulator of the open workbook; null before one is open. */
  get simulator(): Simulator | null {
    return this.#simulator;
  }

  /** True where anything has been changed since the workbook was opened or saved. */
  get isUnsaved(): boolean {
    return this.#changes() !== this.#kept;
  }

  tell(notice: Notice): void {
    this.#set({ notice });
  }

  /** Opens a file in the place of the one that is open, and a new pane with it. One that cannot be read changes nothing. */
  open(file: string, bytes: Uint8Array): void {
    const read = readWorkbook(bytes);
    if (!read.ok) {
      this.tell({ kind: "problem", file, problem: read.problem });
      return;
    }
    if (this.#simulator) {
      giveUpEntry(this.univer);
      this.#simulator.book.close();
    }
    this.#simulator = new Simulator(read.value, this.univer, officeOptions(this.#view.surroundings));
    this.#simulator.book.fileName = file;
    this.#simulator.book.openBeside = (made) => {
      this.#openNext(made);
    };
    this.#simulator.book.watchCharts(() => {
      this.#set({});
    });
    this.#simulator.customFunctions.onError = (error) => {
      this.tell({ kind: "formulaError", error });
    };
    this.#kept = this.#changes();
    this.#set({ file, notice: { kind: "opened", file }, waiting: [] });
    this.#openPane();
  }

  /** The workbook as it is now, as the bytes of a file; says what came of it. */
  save(): { readonly file: string; readonly bytes: Uint8Array } | null {
    const { file } = this.#view;
    if (file === null || !this.#simulator) return null;
    const saved = this.#simulator.save();
    this.#kept = this.#changes();
    this.tell({ kind: "saved", file, saved });
    return { file, bytes: saved.bytes };
  }

  showPane(): void {
    this.#simulator?.office.openPane();
  }

  hidePane(): void {
    void this.#simulator?.office.addin.hide();
  }

  /** Presses a button of the ribbon that runs a function of the add-in. */
  async press(action: string): Promise<void> {
    try {
      await this.#simulator?.office.press(action);
    } catch (error) {
      this.tell({ kind: "commandFailed", detail: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Changes what the pane finds around it; the pane is closed and opened again, as it would be in Excel. */
  surround(change: Partial<Surroundings>): void {
    const surroundings = { ...this.#view.surroundings, ...change };
    this.univer.setLocale(UNIVER_LANGUAGES[surroundings.language]);
    this.#set({ surroundings });
    this.#simulator?.reopenPane(officeOptions(surroundings));
    this.#openPane();
  }

  /** The person has a row come in above the selected cell, as Excel's own menu does. */
  insertRow(): void {
    const book = this.#simulator?.book;
    if (!book) return;
    book.shift(
      book.activeSheet.name,
      { axis: "row", kind: "insert", at: book.screen.selection.top, count: 1 },
      "person",
    );
    this.#set({});
  }

  turn(fault: keyof typeof LASTING_FAULTS, isOn: boolean): void {
    if (this.#simulator) LASTING_FAULTS[fault].turn(this.#simulator, isOn);
    this.#set({});
  }

  /** Lets something go wrong once; says so when it does. */
  arm(fault: keyof typeof PASSING_FAULTS): void {
    const simulator = this.#simulator;
    if (!simulator) return;
    PASSING_FAULTS[fault](simulator, () => {
      if (simulator !== this.#simulator) return;
      this.#set({ waiting: this.#view.waiting.filter((one) => one !== fault), notice: { kind: "fault", fault } });
    });
    this.#set({ waiting: [...this.#view.waiting, fault] });
  }

  /** The page has one window: what would be in another takes the place of the open workbook, unless that would be lost. */
  #openNext(bytes: Uint8Array): void {
    if (this.isUnsaved) throw errors.noSecondWindow();
    // The request that asks for it is answered first.
    setTimeout(() => {
      this.open(MADE, bytes);
    }, AFTER_THE_ANSWER);
  }

  #changes(): string {
    return this.#simulator ? whatDiffers(this.#simulator.book) : "";
  }

  #openPane(): void {
    if (!this.#simulator) return;
    const { office } = this.#simulator;
    void office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      this.#set({ isPaneShown: visibilityMode === "Taskpane" });
    });
    office.openPane();
    this.#set({ pane: this.#view.pane + 1 });
  }

  #set(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    for (const watcher of this.#watchers) watcher();
  }
}
