import type { Univer } from "@univerjs/core";
import type { WorkbookFile } from "../xlsx/workbook";
import { Book } from "./book/book";
import { saveBook, type Saved } from "./book/saveBook";
import { CustomFunctionsStandIn } from "./customFunctions";
import { Host } from "./host";
import { DEFAULT_OFFICE, OfficeStandIn, type OfficeOptions } from "./office";

/** An Excel in memory with one workbook open, for one client. It needs nothing of Node and nothing of a page. */
export class Simulator {
  readonly host: Host;
  /** What the client's `OfficeExtension.HostBridge.init` is given. */
  readonly bridge = {
    sendMessageToHost: (text: string) => {
      this.host.receive(text);
    },
    onMessageFromHost: null as ((text: string) => void) | null,
  };
  /** What is added to `CustomFunctions` for the pane that is open. */
  readonly customFunctions: CustomFunctionsStandIn;
  #options: OfficeOptions;
  #office: OfficeStandIn;

  constructor(
    file: WorkbookFile,
    private readonly univer: Univer,
    options: Partial<OfficeOptions> = {},
    readonly book = new Book(file, univer),
  ) {
    this.#options = { ...DEFAULT_OFFICE, ...options };
    this.host = new Host(this.book, this.#options.excelApi, (text) => this.bridge.onMessageFromHost?.(text));
    this.#office = this.#newOffice();
    this.customFunctions = new CustomFunctionsStandIn(univer);
  }

  /** What is `Office` for the pane that is open. */
  get office(): OfficeStandIn {
    return this.#office;
  }

  /** The pane is closed and opened again: a new client comes to the bridge, and nothing is left of the old one. */
  reopenPane(options: Partial<OfficeOptions> = {}): void {
    this.#options = { ...this.#options, ...options };
    this.host.disconnect();
    this.host.excelApi = this.#options.excelApi;
    this.#office = this.#newOffice();
  }

  /** The same workbook as another client has it open: in a second window, or before another person. */
  beside(): Simulator {
    return new Simulator(this.book.file, this.univer, this.#options, this.book);
  }

  save(): Saved {
    return saveBook(this.book);
  }

  #newOffice(): OfficeStandIn {
    return new OfficeStandIn(this.book, this.#options);
  }
}
