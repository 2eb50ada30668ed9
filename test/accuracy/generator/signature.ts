import type { Mark } from "./table";

/** The lines under a report where the head of the office signs. */
export function signature(row: number, column: number, year: number): readonly Mark[] {
  const lines = [`Ditetapkan, …………… ${year}`, "Kepala Dinas", "", "", "(……………………………)", "NIP. ……………………"];
  return lines.flatMap((content, index) => (content === "" ? [] : [{ row: row + index, column, content }]));
}
