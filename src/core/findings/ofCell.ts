import type { Sheet } from "../grid/sheet";
import type { Cell } from "../grid/address";
import { decimalsOf, exact } from "../numbers/exact";
import { shownNumber, type Shown } from "./shown";

/** What a cell shows, for a finding about it. */
export function shownCell(sheet: Sheet, { row, column }: Cell): Shown {
  const value = sheet.value(row, column);
  if (typeof value === "number") return shownNumber(exact(value), decimalsOf(value));
  return value === null ? null : String(value);
}
