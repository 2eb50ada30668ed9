import type { Area } from "../../core/grid/area";
import type { Book } from "../book/book";
import type { BookSheet } from "../book/sheet";
import type { HostEvent } from "../listeners";
import type { HostObject } from "../protocol/hostObject";

/** What the objects of the object model share. */
export interface HostContext {
  readonly book: Book;
  /** More cells than this in one range, and `values` comes back null without an error. */
  readonly mostCells: number;
  /** Characters that the settings of the workbook may have in all. */
  readonly mostSettings: number;
  /** With more merged areas in a range, `getMergedAreasOrNullObject` fails. */
  readonly mostMerges: number;
  /** True where charts are among the shapes of their sheet, which no document promises. */
  readonly countsChartsAsShapes: boolean;
  /** True where an array that is written over hidden rows goes into the visible ones only (office-js issue 224). */
  readonly misplacesWrites: boolean;
  /** Objects that those they lead to lead back to: a range to its sheet, merged areas to their ranges. */
  worksheet(sheet: BookSheet): HostObject;
  range(sheet: BookSheet, area: Area): HostObject;
  /** Starts or stops telling the client of changes to a sheet, or to any. */
  listen(event: HostEvent, target: string, isListening: boolean): void;
}
