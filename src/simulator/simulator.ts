import type { Univer } from "@univerjs/core";
import type { WorkbookFile } from "../xlsx/workbook";
import { Book } from "./book/book";
import { Host } from "./host";
import { DEFAULT_OFFICE, OfficeStandIn, type OfficeOptions } from "./office";

/** An Excel in memory with one workbook open, for one client. It needs nothing of Node and nothing of a page. */
export class Simulator {
  readonly book: Book;
  readonly host: Host;
  readonly office: OfficeStandIn;
  /** What the client's `OfficeExtension.HostBridge.init` is given. */
  readonly bridge = {
    sendMessageToHost: (text: string) => {
      this.host.receive(text);
    },
    onMessageFromHost: null as ((text: string) => void) | null,
  };

  constructor(file: WorkbookFile, univer: Univer, options: Partial<OfficeOptions> = {}) {
    this.book = new Book(file, univer);
    this.host = new Host(this.book, (text) => this.bridge.onMessageFromHost?.(text));
    this.office = new OfficeStandIn(this.book, { ...DEFAULT_OFFICE, ...options });
  }
}
