import type { openDrawn } from "./excel";
import { holds, placeName, portOf, valueOf } from "./excel";

export type Opened = ReturnType<typeof openDrawn>;

/** Takes the last step back; the cells that are back, and those that are left with the reason. */
export async function undo(opened: Opened) {
  const undone = await valueOf(portOf(opened).undo("any"));
  const left = undone?.left.map((place) => `${placeName(place)} ${place.reason}`).join(", ");
  return { restored: undone?.restored.map(placeName).join(", "), left };
}

/** Rows and columns come and go by the numbers that Excel would name them by, on the first sheet. */
export function insertRow({ simulator }: Opened, row: number, sheet = "Lembar1"): void {
  simulator.book.shift(sheet, { axis: "row", kind: "insert", at: row - 1, count: 1 });
}
export function deleteRow({ simulator }: Opened, row: number): void {
  simulator.book.shift("Lembar1", { axis: "row", kind: "delete", at: row - 1, count: 1 });
}
export function insertColumn({ simulator }: Opened, column: number): void {
  simulator.book.shift("Lembar1", { axis: "column", kind: "insert", at: column - 1, count: 1 });
}

/** A row of cells as they are now: "PBG 3 ·". */
export async function row(opened: Opened, number: number, sheet = "Lembar1"): Promise<string> {
  const cells = await Promise.all(["A", "B", "C"].map((column) => holds(opened, `${column}${number}`, sheet)));
  return cells.map((cell) => cell ?? "·").join(" ");
}
