import type { Edit } from "../../core/edits/edit";
import type { Fixed } from "../../core/edits/fixed";
import { shownNumber, type Shown } from "../../core/findings/shown";
import { contains, type SheetArea } from "../../core/grid/area";
import type { CellValue } from "../../core/grid/sheet";
import { decimalsOf, exact } from "../../core/numbers/exact";
import type { Offer } from "./groups";

/** An edit, and how its cell reads afterwards. */
export interface Change {
  readonly edit: Edit;
  readonly after: Shown;
}

/** Blank cells that are filled show their values. */
export function changesOfFills(edits: readonly Edit[]): readonly Change[] {
  return edits.map((edit) => ({ edit, after: shownValue(edit.value) }));
}

/** A cell that is put right reads as its finding says it should. */
export function changesOfOffers(offers: readonly Offer[]): readonly Change[] {
  return offers.flatMap(({ finding, edits }) =>
    edits.length === 1
      ? edits.map((edit) => ({ edit, after: finding.expected ?? shownValue(edit.value) }))
      : changesOfFills(edits),
  );
}

/** Why a cell would hold a fixed figure: also one that is planned as a formula, among the rows of an Excel table. */
export function whyFixed({ sheet, cell, formula, fixed }: Edit, tableBodies: readonly SheetArea[]): Fixed | undefined {
  const isInTable = tableBodies.some((body) => body.sheet === sheet && contains(body.area, cell));
  return formula !== undefined && isInTable ? "table" : fixed;
}

/** The most decimals a person reads. */
const READABLE = 4;

/** A cell's value with the decimals it has, but no more than a person reads. */
export function shownValue(value: CellValue): Shown {
  if (typeof value === "number") return shownNumber(exact(value), Math.min(READABLE, decimalsOf(value)));
  return value === null ? null : String(value);
}
