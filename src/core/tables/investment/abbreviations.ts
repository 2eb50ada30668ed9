import type { Sheet } from "../../grid/sheet";

const PROJECTS = /^p$/i;
const INVESTED = /^i(?=$| ?[(])/i;

/** What stands in a cell of a header; in full where it says no more than P or I side by side: "P │ I (Rp Juta)" for projects and investment. */
export function spelledOut(sheet: Sheet, row: number, column: number): string {
  const text = sheet.text(row, column);
  if (PROJECTS.test(text) && INVESTED.test(sheet.text(row, column + 1))) return "Proyek";
  const isBeside = column > 0 && PROJECTS.test(sheet.text(row, column - 1));
  return isBeside ? text.replace(INVESTED, "Investasi") : text;
}
