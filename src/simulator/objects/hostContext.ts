import type { Book } from "../book/book";

/** What the objects of the object model share. */
export interface HostContext {
  readonly book: Book;
  /** More cells than this in one range, and `values` comes back null without an error. */
  readonly mostCells: number;
  /** Starts or stops telling the client of changes to a sheet, or to any. */
  listen(target: string, isListening: boolean): void;
}
