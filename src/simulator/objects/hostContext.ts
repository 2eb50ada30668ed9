import type { Area } from "../../core/grid/area";
import type { Book } from "../book/book";
import type { BookSheet } from "../book/sheet";

/** What the objects of the object model share. */
export interface HostContext {
  readonly book: Book;
  /** More cells than this in one range, and `values` comes back null without an error. */
  readonly mostCells: number;
  /** Tells whoever listens that cells were changed through the client. */
  changed(sheet: BookSheet, area: Area): void;
  /** Starts or stops telling the client of changes to a sheet, or to any. */
  listen(target: string, isListening: boolean): void;
}
