import type { Area } from "../../grid/area";
import type { FigureColumn } from "../../layout/columns";
import type { Line } from "../../layout/line";
import type { LooseFigures } from "../../layout/loose";
import { isAdditive } from "../../layout/vocabulary";
import type { Steps } from "../../steps";
import { readSums } from "../sums/reader";
import { columnsByFigures, rowsByFigures } from "./columns/byFigures";
import type { ColumnTotal } from "./columns/namedColumns";
import { plain } from "./plain";
import type { RowTotal } from "./rows/rowTotals";
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
  const own = heldBy(area, rowTotals, columnTotals);
  return {
    kind: plain.kind,
    block: {
      sheet,
      area: own,
      header: { top: own.top, bottom: own.top - 1 },
      labelColumn: own.left,
      columns,
      before: [],
      rows: [],
    },
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

/** Where the figures stand that sums hold: of what stands beside them nothing is known. */
function heldBy(area: Area, rowTotals: readonly RowTotal[], columnTotals: readonly ColumnTotal[]): Area {
  const rows = rowTotals.flatMap(({ line, parts }) => [line, ...parts].map(({ row }) => row));
  const columns = columnTotals.flatMap(({ column, parts }) => [column, ...parts].map((one) => one.column));
  return {
    top: columns.length > 0 ? area.top : Math.min(...rows),
    bottom: columns.length > 0 ? area.bottom : Math.max(...rows),
    left: rows.length > 0 ? area.left : Math.min(...columns),
    right: rows.length > 0 ? area.right : Math.max(...columns),
  };
}
