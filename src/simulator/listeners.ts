import type { BookChange, SheetChange } from "./book/changes";
import { localAddress } from "./objects/rangeAddress";
import { ANY_SHEET } from "./objects/worksheets";
import { MessageType } from "./protocol/messages";

const SOURCES = {
  addIn: { source: "Local", triggerSource: "ThisLocalAddin" },
  person: { source: "Local", triggerSource: "Unknown" },
  coauthor: { source: "Remote", triggerSource: "Unknown" },
} as const;
/** The client's number for events of the object model, and for each of these. */
const RICH_API = 65536;
const NUMBERS = { DataChanged: 10, Added: 13, Deleted: 15, NameChanged: 25 } as const;

/** What a client can be told of: changed cells, and sheets that come, go or are called otherwise. */
export type HostEvent = keyof typeof NUMBERS;

/** Tells the client of changes, where it listens. */
export class Listeners {
  readonly #targets = new Map<string, number>();
  #last = 0;

  constructor(private readonly send: (text: string) => void) {}

  listen(event: HostEvent, target: string, isListening: boolean): void {
    const key = `${event} ${target}`;
    this.#targets.set(key, (this.#targets.get(key) ?? 0) + (isListening ? 1 : -1));
  }

  /** Forgets who listened. */
  clear(): void {
    this.#targets.clear();
  }

  changed({ sheet, area, author, kind }: BookChange): void {
    const details = { address: localAddress(area), changeType: kind };
    this.#tell("DataChanged", [sheet.id, ANY_SHEET], { ...details, worksheetId: sheet.id, ...SOURCES[author] });
  }

  sheetChanged({ id, author, event }: SheetChange): void {
    this.#tell(event, [ANY_SHEET], { worksheetId: id, source: SOURCES[author].source });
  }

  #tell(event: HostEvent, targets: readonly string[], details: object): void {
    const entries = targets
      .filter((target) => (this.#targets.get(`${event} ${target}`) ?? 0) > 0)
      .map((targetId) => ({
        messageCategory: RICH_API,
        messageType: NUMBERS[event],
        targetId,
        message: JSON.stringify(details),
        id: ++this.#last,
      }));
    if (entries.length === 0) return;
    this.send(JSON.stringify({ type: MessageType.event, flags: 0, message: { entries } }));
  }
}
