import type { Book } from "./book/book";
import { compareVersions } from "./protocol/newMembers";

/** The version of ExcelApi that the stand-in says it supports, how it looks and speaks, and how it starts the add-in. */
export interface OfficeOptions {
  readonly excelApi: string;
  readonly language: string;
  readonly theme: OfficeTheme;
  /** After how many milliseconds `Office.onReady` answers; Infinity is never, as where a network blocks a script. */
  readonly readyAfter: number;
  /**
   * What `showAsTaskpane` does: shows the pane, answers and shows nothing (as for add-ins from the store), refuses, or
   * never answers.
   */
  readonly showsPane: "yes" | "ignored" | "refused" | "never";
}

/** Office's own colours, as `Office.context.officeTheme` states them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export const LIGHT: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#333333",
  isDarkTheme: false,
};

export const DARK: OfficeTheme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#262626",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};

/** Excel on a Windows whose contrast theme is white on black: the colours are the system's own. */
export const CONTRAST: OfficeTheme = {
  bodyBackgroundColor: "#000000",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#000000",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};

/** The newest requirement set of desktop Excel LTSC 2021, the oldest that Microsoft still documents. */
export const OLDEST_EXCEL_API = "1.14";
/** As far as the client in the npm package goes. */
export const DEFAULT_OFFICE: OfficeOptions = {
  excelApi: "1.15",
  language: "id-ID",
  theme: LIGHT,
  readyAfter: 0,
  showsPane: "yes",
};

const HOST_INFO = { host: "Excel", platform: "OfficeOnline" } as const;
const VISIBLE = "Taskpane";
const HIDDEN = "Hidden";

type Action = (event: { completed(): void }) => unknown;
type VisibilityHandler = (message: { readonly visibilityMode: string }) => void;

/** What `Office` is to an add-in, without Excel: start-up, what the host can do, ribbon commands and showing the pane. */
export class OfficeStandIn {
  readonly context: object;
  readonly actions = { associate: (id: string, action: Action) => void this.#actions.set(id, action) };
  readonly addin = {
    showAsTaskpane: () => this.#askedToShow(),
    hide: () => this.#show(HIDDEN),
    setStartupBehavior: () => Promise.resolve(),
    getStartupBehavior: () => Promise.resolve("None"),
    onVisibilityModeChanged: (handler: VisibilityHandler) => {
      this.#onVisibility.add(handler);
      return Promise.resolve(() => Promise.resolve(void this.#onVisibility.delete(handler)));
    },
  };
  readonly HostType = { Excel: "Excel" };
  readonly PlatformType = { OfficeOnline: "OfficeOnline" };
  readonly VisibilityMode = { taskpane: VISIBLE, hidden: HIDDEN };
  readonly StartupBehavior = { none: "None", load: "Load" };
  readonly AsyncResultStatus = { Succeeded: "succeeded", Failed: "failed" };
  isPaneShown = false;
  readonly #actions = new Map<string, Action>();
  readonly #onVisibility = new Set<VisibilityHandler>();

  constructor(
    book: Book,
    private readonly options: OfficeOptions,
  ) {
    const { excelApi, language, theme } = options;
    this.context = {
      ...HOST_INFO,
      contentLanguage: language,
      displayLanguage: language,
      officeTheme: theme,
      diagnostics: { ...HOST_INFO, version: "16.0.0.0" },
      requirements: {
        isSetSupported: (name: string, version: string | number = "1.1") =>
          isSupported(name, String(version), excelApi),
      },
      document: { settings: documentSettings(book) },
    };
  }

  onReady(callback?: (info: typeof HOST_INFO) => unknown): Promise<typeof HOST_INFO> {
    return after(this.options.readyAfter).then(async () => {
      await callback?.(HOST_INFO);
      return HOST_INFO;
    });
  }

  /** The person opens the pane from the ribbon, which no add-in can be kept from having done. */
  openPane(): void {
    void this.#show(VISIBLE);
  }

  /** Presses the ribbon button whose manifest names this action; resolves when the action says it is completed. */
  press(id: string): Promise<void> {
    const action = this.#actions.get(id);
    if (!action) return Promise.reject(new Error(`No function is associated with the action "${id}".`));
    return new Promise((resolve, reject) => {
      Promise.resolve({ completed: resolve }).then(action).catch(reject);
    });
  }

  #askedToShow(): Promise<void> {
    const { showsPane } = this.options;
    if (showsPane === "yes") return this.#show(VISIBLE);
    if (showsPane === "refused") return Promise.reject(new Error("The simulator was asked not to show the pane."));
    return after(showsPane === "never" ? Infinity : 0);
  }

  #show(mode: string): Promise<void> {
    this.isPaneShown = mode === VISIBLE;
    for (const handler of this.#onVisibility) handler({ visibilityMode: mode });
    return Promise.resolve();
  }
}

/** Resolves after so many milliseconds; never, after infinitely many. */
function after(milliseconds: number): Promise<void> {
  if (milliseconds === 0) return Promise.resolve();
  return new Promise((resolve) => {
    if (milliseconds !== Infinity) setTimeout(resolve, milliseconds);
  });
}

/** Requirement sets beside ExcelApi that an add-in or the client itself asks for; Excel on the web has them. */
const OTHER_SETS = new Map([
  ["addincommands", "1.3"],
  ["sharedruntime", "1.2"],
  ["ribbonapi", "1.2"],
  ["delayforcelledit", "1.1"],
]);

function isSupported(name: string, version: string, excelApi: string): boolean {
  const supported = name.toLowerCase() === "excelapi" ? excelApi : OTHER_SETS.get(name.toLowerCase());
  return supported !== undefined && compareVersions(supported, version) >= 0;
}

/** `Office.context.document.settings`: a copy that is written back to the workbook by `saveAsync`. */
function documentSettings(book: Book): object {
  let copy = new Map(book.settings);
  const succeed = (callback?: (result: object) => void) => callback?.({ status: "succeeded", value: undefined });
  return {
    get: (name: string) => copy.get(name) ?? null,
    set: (name: string, value: unknown) => void copy.set(name, value),
    remove: (name: string) => void copy.delete(name),
    saveAsync: (...args: readonly unknown[]) => {
      book.settings.clear();
      for (const [name, value] of copy) book.settings.set(name, JSON.parse(JSON.stringify(value)));
      succeed(args.at(-1) as (result: object) => void);
    },
    refreshAsync: (callback?: (result: object) => void) => {
      copy = new Map(book.settings);
      succeed(callback);
    },
  };
}
