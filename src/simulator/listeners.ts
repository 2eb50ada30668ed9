import type { BookChange } from "./book/book";
import { localAddress } from "./objects/rangeAddress";
import { ANY_SHEET } from "./objects/worksheets";
import { MessageType } from "./protocol/messages";

const SOURCES = {
  addIn: { source: "Local", triggerSource: "ThisLocalAddin" },
  person: { source: "Local", triggerSource: "Unknown" },
  coauthor: { source: "Remote", triggerSource: "Unknown" },
} as const;
/** The client's numbers for events of the object model, and for "cells of a worksheet were changed". */
const RICH_API = 65536;
const DATA_CHANGED = 10;

/** Tells the client of changed cells, where it listens. */
export class Listeners {
  readonly #targets = new Map<string, number>();
  #last = 0;

  constructor(private readonly send: (text: string) => void) {}

  listen(target: string, isListening: boolean): void {
    this.#targets.set(target, (this.#targets.get(target) ?? 0) + (isListening ? 1 : -1));
  }

  /** Forgets who listened. */
  clear(): void {
    this.#targets.clear();
  }

  changed({ sheet, area, author, kind }: BookChange): void {
    const details = {
      address: localAddress(area),
      worksheetId: sheet.id,
      changeType: kind,
      ...SOURCES[author],
    };
    const entries = [sheet.id, ANY_SHEET]
      .filter((target) => (this.#targets.get(target) ?? 0) > 0)
      .map((targetId) => ({
        messageCategory: RICH_API,
        messageType: DATA_CHANGED,
        targetId,
        message: JSON.stringify(details),
        id: ++this.#last,
      }));
    if (entries.length === 0) return;
    this.send(JSON.stringify({ type: MessageType.event, flags: 0, message: { entries } }));
  }
}
