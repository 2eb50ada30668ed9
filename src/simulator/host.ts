import type { Area } from "../core/grid/area";
import type { Book } from "./book/book";
import type { BookSheet } from "./book/sheet";
import { Faults } from "./faults/faults";
import { Listeners, type HostEvent } from "./listeners";
import type { HostContext } from "./objects/hostContext";
import { rangeObject } from "./objects/range";
import { workbookObject } from "./objects/workbook";
import { worksheetObject } from "./objects/worksheet";
import type { HostObject } from "./protocol/hostObject";
import { MessageType, type BatchResult, type Request } from "./protocol/messages";
import { isNewerThan } from "./protocol/newMembers";
import { errors, OfficeError, Unanswered } from "./protocol/officeError";
import { References } from "./protocol/references";
import { runBatch, type Ground } from "./protocol/runBatch";
import { byteLength, Traffic } from "./traffic";

/** An Excel that answers one client's requests from a book in memory, one after the other. */
export class Host implements HostContext {
  readonly faults: Faults;
  readonly traffic = new Traffic();
  /** What the simulator could not do: requests it has no answer for, and its own failures. No test may leave any. */
  readonly shortcomings: Error[] = [];
  readonly #ground: Ground;
  readonly #listeners: Listeners;
  #last: Promise<void> = Promise.resolve();

  constructor(
    readonly book: Book,
    /** What this Excel has: members that are newer do not exist in it. */
    public excelApi: string,
    private readonly send: (text: string) => void,
  ) {
    this.faults = new Faults(book);
    this.#listeners = new Listeners(send);
    this.#ground = {
      root: workbookObject(this),
      references: new References(),
      settle: () => book.settle(),
      refuse: (member) => {
        this.faults.refuseMember(member);
      },
    };
    book.watchSheets((change) => {
      this.#listeners.sheetChanged(change);
    });
    book.watch((change) => {
      const isAnothers = change.author === "addIn" && change.by !== this;
      this.#listeners.changed(isAnothers ? { ...change, author: "coauthor" } : change);
    });
  }

  get mostCells(): number {
    return this.faults.limits.cells;
  }

  get mostSettings(): number {
    return this.faults.limits.settings;
  }

  get mostMerges(): number {
    return this.faults.limits.merges;
  }

  get countsChartsAsShapes(): boolean {
    return this.faults.countsChartsAsShapes;
  }

  get misplacesWrites(): boolean {
    return this.faults.misplacesWrites;
  }

  worksheet(sheet: BookSheet): HostObject {
    return worksheetObject(this, sheet);
  }

  range(sheet: BookSheet, area: Area): HostObject {
    return rangeObject(this, sheet, area);
  }

  listen(event: HostEvent, target: string, isListening: boolean): void {
    this.#listeners.listen(event, target, isListening);
  }

  /** The client is gone, and another one may come: nobody listens any more. */
  disconnect(): void {
    this.#listeners.clear();
  }

  /** Takes a message from the client. Its answer goes through `send`, after the answers to what came before. */
  receive(text: string): void {
    this.#last = this.#last.then(() => this.#answer(text));
  }

  async #answer(text: string): Promise<void> {
    const request = JSON.parse(text) as Request;
    const batch = request.message.body;
    let body = JSON.stringify(await this.#run(request, byteLength(text)));
    if (byteLength(body) > this.faults.limits.response) body = JSON.stringify(failed(errors.responseTooLarge()));
    const message = { statusCode: 200, headers: {}, body };
    const response = JSON.stringify({ id: request.id, type: MessageType.response, flags: 0, message });
    this.traffic.add(batch, text, response);
    await this.faults.mayAnswer(batch);
    this.send(response);
  }

  async #run({ message, flags }: Request, bytes: number): Promise<BatchResult> {
    try {
      await this.faults.admit(message.body, flags, bytes);
      const result = await runBatch(message.body, this.#ground, (error) => this.#reported(error));
      await this.book.settle();
      return result;
    } catch (error) {
      if (error instanceof OfficeError) return failed(error);
      const shortcoming = error instanceof Error ? error : new Error(String(error));
      this.shortcomings.push(shortcoming);
      return failed(new OfficeError("GeneralException", `The simulator itself failed: ${shortcoming.message}`));
    }
  }

  /** What this version of Excel does not have is its affair; anything else that is not answered is the simulator's. */
  #reported(error: OfficeError): OfficeError {
    if (!(error instanceof Unanswered)) return error;
    if (isNewerThan(this.excelApi, error.request)) return errors.apiNotFound();
    this.shortcomings.push(error);
    return error;
  }
}

/** A request that is refused as a whole: nothing of it was done. */
function failed({ code, message }: OfficeError): BatchResult {
  return { Results: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0 } };
}
