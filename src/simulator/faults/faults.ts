import type { Book } from "../book/book";
import { ActionType, DELAY_FOR_CELL_EDIT, type Batch } from "../protocol/messages";
import { isCleanup } from "../traffic";
import { errors, OfficeError } from "../protocol/officeError";

/** What happens to the workbook while the add-in waits. */
export type Change = (book: Book) => void | Promise<void>;

interface Planned {
  readonly isMeant: (batch: Batch) => boolean;
  readonly happens: Change;
}

const MEGABYTE = 1024 * 1024;
const CLEARING = new Set(["Clear", "Delete"]);

/** What can go wrong between an add-in and Excel, on demand. */
export class Faults {
  /**
   * Bytes that a request and an answer may have: 5 MB each in Excel on the web. The characters of all settings: 2 MB by
   * Microsoft (office-js issue 621), half of that by others (3957).
   */
  readonly limits = {
    request: 5 * MEGABYTE,
    response: 5 * MEGABYTE,
    cells: 5_000_000,
    settings: 2 * MEGABYTE,
    merges: 512,
  };
  /** An array that is written over hidden rows goes into the visible ones, one after the other; the rest is lost. */
  misplacesWrites = false;
  /** Charts are among the shapes of their sheet, so that they take an alternative text; no document promises it. */
  countsChartsAsShapes = true;
  readonly #refused = new Map<string, string>();
  #silence: { readonly isMeant: (batch: Batch) => boolean; readonly ended: Promise<void>; end: () => void } | null =
    null;
  #planned: Planned[] = [];
  #editing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  constructor(private readonly book: Book) {}

  get isCellEdited(): boolean {
    return this.#editing !== null;
  }

  /** A cell is being edited until `endCellEdit`. */
  startCellEdit(): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.#editing ??= { ended, end };
  }

  endCellEdit(): void {
    this.#editing?.end();
    this.#editing = null;
  }

  /** From now on a member fails with this code: `refuse("Range.select", "InvalidSelection")`; null ends that. */
  refuse(member: string, code: string | null): void {
    if (code === null) this.#refused.delete(member);
    else this.#refused.set(member, code);
  }

  /** Throws where a member is to fail. */
  refuseMember(member: string): void {
    const code = this.#refused.get(member);
    if (code !== undefined) fail(code);
  }

  /** From the next request on – the next that writes cells – requests are done, but not answered, until `speak`. */
  fallSilent(when: "now" | "write" = "now"): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.#silence = { isMeant: when === "now" ? () => true : changesCells, ended, end };
  }

  speak(): void {
    this.#silence?.end();
    this.#silence = null;
  }

  get isSilent(): boolean {
    return this.#silence !== null;
  }

  /** Waits until a request may be answered; those that come after it wait with it. */
  async mayAnswer(batch: Batch): Promise<void> {
    if (this.#silence?.isMeant(batch)) await this.#silence.ended;
  }

  /** Does something to the workbook just before the n-th request from now on, the client's own cleaning up aside. */
  beforeRequest(n: number, happens: Change): void {
    let left = n;
    this.#planned.push({ isMeant: (batch) => !isCleanup(batch) && --left === 0, happens });
  }

  /** Does something to the workbook just before the next request that writes cells. */
  beforeWrite(happens: Change): void {
    this.#planned.push({ isMeant: changesCells, happens });
  }

  /** The next request fails as a whole with this code: "GeneralException". */
  failRequest(code: string, n = 1): void {
    this.beforeRequest(n, () => fail(code));
  }

  /** The next request that writes cells fails as a whole: "UndoNotSupported". */
  failWrite(code: string): void {
    this.beforeWrite(() => fail(code));
  }

  /** Lets happen what was planned for this request; throws where it is refused. */
  async admit(batch: Batch, flags: number, bytes: number): Promise<void> {
    const due = this.#planned.filter(({ isMeant }) => isMeant(batch));
    this.#planned = this.#planned.filter((one) => !due.includes(one));
    for (const { happens } of due) await happens(this.book);
    if (bytes > this.limits.request) throw errors.requestTooLarge();
    if (this.#editing === null) return;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) throw errors.cellEditMode();
    await this.#editing.ended;
  }
}

function fail(code: string): never {
  throw new OfficeError(code, `The simulator was asked to fail with ${code}.`);
}

/** True for a batch that sets something or clears cells. */
function changesCells({ Actions }: Batch): boolean {
  return Actions.some(({ ActionType: type, Name }) => type === ActionType.setProperty || CLEARING.has(Name));
}
