import type { FigureColumn } from "../../layout/columns";
import type { Line } from "../../layout/line";
import type { LooseFigures } from "../../layout/loose";
import { isAdditive } from "../../layout/vocabulary";
import type { Steps } from "../../steps";
import { readSums } from "../sums/reader";
import { columnsByFigures, rowsByFigures } from "./byFigures";
import { plain } from "./plain";
import type { TotalsTable } from "./totalsTable";

/** A list of more rows is none of sums that figures alone tell. */
const MOST_ROWS = 400;

/**
 * The sums that figures alone show where no table was understood, as where nothing stands over the columns. Nothing is filled
 * there and nothing else is looked for; null where none are.
 */
export function* looseSums(figures: LooseFigures): Steps<TotalsTable | null> {
  const { sheet, area } = figures;
  if (figures.rows.length > MOST_ROWS) return null;
  const lines = figures.rows.map(({ at, words }): Line => {
    return { row: at, label: words, kind: "item", number: "", numbering: null, hasFigures: true };
  });
  const columns = figures.columns
    .map(({ at, words }): FigureColumn => ({ column: at, words: [words], header: words }))
    .filter(({ header }) => isAdditive(header));
  const reader = readSums({
    sheet,
    rows: lines.map(({ row }) => row),
    columns: columns.map(({ column }) => column),
    measure: () => "money",
  });
  const rowTotals = yield* rowsByFigures(lines, columns, reader, []);
  const columnTotals = yield* columnsByFigures(lines, columns, reader);
  if (rowTotals.length + columnTotals.length === 0) return null;
  return {
    kind: plain.kind,
    block: { sheet, area, header: { top: area.top, bottom: area.top - 1 }, labelColumn: area.left, columns, rows: [] },
    heading: [],
    lines,
    reader,
    columns,
    rowTotals,
    columnTotals,
    compared: [],
    unnamed: new Set([...rowTotals.map(({ line }) => line), ...columnTotals.map(({ column }) => column)]),
  };
}
