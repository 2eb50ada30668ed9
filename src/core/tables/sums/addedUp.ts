import type { Cell } from "../../grid/address";
import type { Area } from "../../grid/area";
import type { Sheet } from "../../grid/sheet";
import { Adder } from "../../numbers/adder";

/**
 * How many numbers some areas of a sheet hold, where these come to what a cell states to the last digit; 0 where they do not,
 * or where anything but numbers stands among them: what a text says is not asked here.
 */
export function addedUp(sheet: Sheet, target: Cell, areas: readonly Area[]): number {
  const total = sheet.value(target.row, target.column);
  if (typeof total !== "number") return 0;
  const adder = new Adder();
  for (const { top, left, bottom, right } of areas) {
    for (let row = Math.max(0, top); row <= bottom; row++) {
      const values = sheet.row(row);
      for (let column = left; column <= right; column++) {
        const value = values[column] ?? null;
        if (typeof value === "number") adder.add(value);
        else if (value !== null) return 0;
      }
    }
  }
  const { count } = adder;
  adder.add(-total);
  return adder.isNothing ? count : 0;
}
