import type { Sheet } from "../grid/sheet";
import { printedAt } from "../layout/cells";
import { labelKind } from "../layout/labels";
import { closing } from "./fellows";
import type { Family, Grid, GridSum } from "./grids";
import { labelledRows, type LabelledRow } from "./labelledRows";
import type { PageFigures } from "./pageFigure";
import type { RecapCell } from "./recapPlaces";

/** The recap below a row of words that are names of sheets; null where nothing names its rows. */
export function alongColumns(sheet: Sheet, heads: readonly RecapCell[], figures: PageFigures): Grid | null {
  const { row: top, column: first } = heads[0]?.cell ?? { row: 0, column: 0 };
  const isRow = (word: string) => heads.some(({ page }) => figures.hasRow(page, word));
  const labels = labelsBefore(sheet, top, first, isRow);
  if (labels === null) return null;
  const { column, rows } = labels;
  const families = rows.map(({ row, word }, at): Family => {
    const cells = heads.map((head) => ({ ...head, cell: { row, column: head.cell.column } }));
    return { word, isTotal: labelKind(word) === "total", above: () => wordsAbove(rows, at), cells };
  });
  const closed = closing(
    heads,
    ({ cell }) => cell.column,
    (at) => printedAt(sheet, top, at),
    sheet.width(top),
  );
  const across = (closed ? rows : []).map(({ row, word }): GridSum => ({
    rule: "totals-across",
    subject: word,
    target: { row, column: closed?.total ?? 0 },
    parts: (closed?.parts ?? []).map((own) => ({ row, column: own })),
  }));
  const words = heads.map(({ cell, pageWord }) => ({ at: cell.column, word: pageWord }));
  const columns = [...words, ...(closed ? [{ at: closed.total, word: "" }] : [])];
  return { sheet, corner: { row: top, column }, families, sums: [...across, ...sumsDown(rows, columns)] };
}

function wordsAbove(rows: readonly LabelledRow[], at: number): readonly string[] {
  return rows
    .slice(0, at)
    .reverse()
    .map(({ word }) => word);
}

function sumsDown(
  rows: readonly LabelledRow[],
  columns: readonly { readonly at: number; readonly word: string }[],
): readonly GridSum[] {
  const [total, ...more] = rows.filter(({ word }) => labelKind(word) === "total");
  if (!total || more.length > 0 || total !== rows.at(-1)) return [];
  return columns.map(({ at, word }) => ({
    rule: "totals-down",
    subject: [total.word, word].filter(Boolean).join(", "),
    target: { row: total.row, column: at },
    parts: rows.slice(0, -1).map(({ row }) => ({ row, column: at })),
  }));
}

/** The column left of the figures with the most words below the header. */
function labelsBefore(sheet: Sheet, top: number, before: number, isRow: (word: string) => boolean) {
  let best: { readonly column: number; readonly rows: readonly LabelledRow[] } | null = null;
  for (let column = 0; column < before; column++) {
    const rows = labelledRows(sheet, top + 1, column, isRow);
    if (rows.length > Math.max(1, best?.rows.length ?? 0)) best = { column, rows };
  }
  return best;
}
