import type { Cell } from "../../grid/address";
import type { Named, Plot } from "../plot";
import { bandsOf } from "./grade/bands";
import type { Unsur } from "./header/unsur";
import { hasSubQuestions, type Matrix } from "./matrix";

/** What a report draws of a survey: the NRR of each unsur, or else its index. Null where the sheet has no row for them. */
export function plotOf(matrix: Matrix): Plot | null {
  const { sheet, unsur, summaryRows, grades, scale } = matrix;
  const averages = hasSubQuestions(matrix) ? summaryRows.get("nrrSub") : summaryRows.get("nrr");
  const row = averages ?? summaryRows.get("index");
  const names = namesOf(matrix);
  if (row === undefined || !names) return null;
  const of = averages === undefined ? "index" : "nrr";
  const [own, ...unsure] = grades;
  const label: Cell = { row, column: matrix.columns.left };
  return {
    of,
    things: names,
    measures: [{ name: sheet.text(label.row, label.column), cell: label }],
    figures: unsur.map(({ columns: [column = 0] }) => [{ row, column }]),
    ofThings: null,
    ofMeasures: null,
    bands: own && unsure.length === 0 ? bandsOf(own, of === "nrr" ? scale.conversion.value : undefined) : null,
  };
}

/** The unsur as the lowest row of the header names all of them; null where none does. */
function namesOf({ sheet, unsur, area, rows }: Matrix): readonly Named[] | null {
  for (let row = rows.first - 1; row >= area.top; row--) {
    if (unsur.every((one) => names(sheet.text(row, one.columns[0] ?? 0), one))) {
      return unsur.map(({ label, columns: [column = 0] }) => ({ name: label, cell: { row, column } }));
    }
  }
  return null;
}

function names(text: string, { label }: Unsur): boolean {
  return text.toLowerCase().startsWith(label.toLowerCase());
}
