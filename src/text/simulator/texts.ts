import type { Language } from "../texts";

/** Something that can be made to go wrong in the simulator. */
export type FaultName =
  "protected" | "cellEdit" | "smallLimits" | "renamed" | "removed" | "foreignEdit" | "failure" | "filtered";

/** How Office looks around the pane. */
export type ThemeName = "light" | "dark" | "contrast";

/** What was done in the simulator and is not in the saved file. */
export type NotSavedName = "renamed" | "removed" | "added" | "formats" | "layout" | "page" | "charts" | "tables";

/** Everything a person reads on the simulator's page; the pane beside it has its own sentences. */
export interface SimulatorTexts {
  readonly title: string;
  /** What the page is, and is not. */
  readonly purpose: string;
  readonly open: string;
  readonly save: string;
  /** Has a row come in above the selected cell. */
  readonly insertRow: string;
  /** The ribbon's buttons, as in the manifest. */
  readonly showPane: string;
  readonly periksaLembar: string;
  readonly periksaBuku: string;
  readonly hitungIkm: string;
  readonly closePane: string;
  readonly sheet: string;
  readonly pane: string;
  readonly opening: string;
  readonly sampleMissing: string;
  readonly dropHere: string;
  /** Asked before another file takes the place of one with unsaved changes. */
  readonly discard: string;
  readonly opened: (file: string) => string;
  readonly saved: (file: string, cells: number) => string;
  /** Of a file that is the opened one, byte for byte. */
  readonly savedSame: (file: string) => string;
  /** Ends a list of refused cells that would be too long. */
  readonly moreRefused: (cells: number) => string;
  readonly notSaved: Readonly<Record<NotSavedName, (sheet: string) => string>>;
  /** Heads the charts that an add-in has made, and says where each stands and what it draws. */
  readonly charts: string;
  readonly chartOn: (sheet: string) => string;
  readonly commandFailed: (detail: string) => string;
  /** A formula shows an error; what the add-in says of it, which Excel shows beside the cell, follows. */
  readonly formulaError: (cell: string, code: string) => string;
  readonly faults: {
    readonly menu: string;
    /** What stays as it is set, and what happens once. */
    readonly lasting: string;
    readonly once: string;
    readonly names: Readonly<Record<FaultName, string>>;
    readonly surroundings: Readonly<Record<"isOld" | "isPaneWithheld" | "isNeverReady", string>>;
    /** Beside a fault that has been asked for and has not come yet. */
    readonly waiting: string;
    readonly happened: (fault: string) => string;
  };
  readonly view: {
    readonly menu: string;
    readonly language: string;
    readonly languages: Readonly<Record<Language, string>>;
    readonly theme: string;
    readonly themes: Readonly<Record<ThemeName, string>>;
  };
}
