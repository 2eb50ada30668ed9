import type { Sheet } from "../../core/grid/sheet";
import { partName, partText, type Parts } from "../package/package";
import { readSheet, type Shared } from "./readSheet";
import type { Relationship } from "../package/relationships";
import type { ListedSheet } from "./sheetList";
import { DamagedPart } from "../xml/xml";

/** A sheet that the workbook lists and that cannot be read: its part of the file is not there, or no worksheet. */
export interface UnreadSheet {
  readonly name: string;
  readonly reason: "missing" | "damaged";
}

/** The sheets of a workbook as far as they can be read. As far as is known Excel offers to repair a file that lacks some. */
export class SheetsOfParts {
  readonly sheets: Sheet[] = [];
  /** What the workbook says of each sheet, in the order of `sheets`. */
  readonly listed: ListedSheet[] = [];
  /** The part that holds each sheet, by the sheet's name. */
  readonly sheetParts = new Map<string, string>();
  readonly unread: UnreadSheet[] = [];

  constructor(
    private readonly parts: Parts,
    private readonly shared: Shared,
  ) {}

  read(listed: ListedSheet, target: Relationship | undefined): void {
    if (isOtherSheet(target)) return;
    const { name } = listed;
    const part = target ? partName(this.parts, target.part) : null;
    const sheet = part === null ? null : this.#sheetIn(part, name);
    if (part === null || !sheet) {
      this.unread.push({ name, reason: part === null ? "missing" : "damaged" });
      return;
    }
    this.sheets.push(sheet);
    this.listed.push(listed);
    this.sheetParts.set(name, part);
  }

  /** Null for a part that is no worksheet, or for a name or part that another sheet has: no edit would find its place. */
  #sheetIn(part: string, name: string): Sheet | null {
    const isTaken = [...this.sheetParts].some(
      ([other, taken]) => taken === part || other.toLowerCase() === name.toLowerCase(),
    );
    if (isTaken) return null;
    try {
      return readSheet(name, partText(this.parts, part) ?? "", this.shared);
    } catch (error) {
      if (error instanceof DamagedPart) return null;
      throw error;
    }
  }
}

/** A sheet without cells: a chart on a sheet of its own, an old macro or dialog. */
function isOtherSheet(target: Relationship | undefined): boolean {
  return target !== undefined && target.type !== "worksheet";
}
