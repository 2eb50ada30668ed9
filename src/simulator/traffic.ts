import { ActionType, PathType, type Batch } from "./protocol/messages";

/** One request and what it cost. */
export interface Exchange {
  /** Bytes of the request's text. */
  readonly sent: number;
  /** Bytes of the answer's text. */
  readonly received: number;
  /** The client's own letting go of objects after `Excel.run`; no `context.sync()` of the add-in. */
  readonly isCleanup: boolean;
}

/** What went over the bridge between the client and the host. */
export class Traffic {
  #exchanges: Exchange[] = [];

  /** Every request since the last reset, in order. */
  get exchanges(): readonly Exchange[] {
    return this.#exchanges;
  }

  /** How often the add-in waited for the host. */
  get syncs(): number {
    return this.#exchanges.filter(({ isCleanup }) => !isCleanup).length;
  }

  /** Bytes sent to the host, and bytes received from it. */
  get bytes(): { readonly sent: number; readonly received: number } {
    const sum = (of: (one: Exchange) => number) => this.#exchanges.reduce((total, one) => total + of(one), 0);
    return { sent: sum(({ sent }) => sent), received: sum(({ received }) => received) };
  }

  reset(): void {
    this.#exchanges = [];
  }

  add(batch: Batch, request: string, response: string): void {
    this.#exchanges.push({ sent: byteLength(request), received: byteLength(response), isCleanup: isCleanup(batch) });
  }
}

/** Length of a text in UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** True for the request by which the client lets go of objects after `Excel.run`. */
export function isCleanup({ Actions, ObjectPaths }: Batch): boolean {
  const onlyReferences = Object.values(ObjectPaths).every(
    ({ ObjectPathType: type }) => type === PathType.reference || type === PathType.root,
  );
  return (
    onlyReferences &&
    Actions.every(({ ActionType: type, Name }) => type === ActionType.instantiate || Name === "_RemoveReference")
  );
}
