import type { FigureColumn } from "../../../layout/columns";
import type { Line } from "../../../layout/line";
import { isDifference, isExcess, isRemainder, isShare } from "../../../layout/vocabulary";
import { isPlanned } from "../../sums/plan";
import { asPlace, type Place, type Strip, type Strips } from "../../sums/strips";
import { addedRows } from "../addedRows";
import { isCalledTotal } from "../columns/namedColumns";
import { isScale } from "../columns/scaleColumns";
import type { TotalsTable } from "../totalsTable";

/** What strips are seen in. */
export type Seen = Pick<TotalsTable, "block" | "reader" | "lines" | "columns" | "rowTotals">;

/** A table as its columns, compared row by row. */
export function columnStrips(table: Seen): Strips {
  const { block, reader, rowTotals } = table;
  const parts = new Map(rowTotals.map((total) => [total.line.row, total.parts.map(asPlace)]));
  const figures = block.columns.filter((column) => !isScale(block, column));
  return {
    sheet: block.sheet,
    reader,
    strips: [...block.before.filter(isPlanned), ...figures].map((column): Strip => ({
      ...column,
      words: withBanner(column.words),
      at: column.column,
      isSum: isCalledTotal(column, block.columns),
    })),
    places: addedRows(table.lines).map(asPlace),
    own: ownRows(table).map(asPlace),
    areRows: false,
    partsOf: ({ at }) => parts.get(at) ?? [],
  };
}

/** The same as its rows, compared column by column. */
export function rowStrips({ block, reader, lines, columns, rowTotals }: Seen): Strips {
  const sums = new Set(rowTotals.map(({ line }) => line));
  const places = columns.map(({ column, header }: FigureColumn): Place => ({ at: column, label: header }));
  return {
    sheet: block.sheet,
    reader,
    strips: lines.map((line): Strip => ({
      at: line.row,
      words: [line.label],
      header: line.label,
      isSum: sums.has(line),
    })),
    places,
    own: places,
    areRows: true,
    partsOf: () => [],
  };
}

/** What no total has to do with stands below the table. */
function ownRows(table: Seen): readonly Line[] {
  const added = new Set(table.rowTotals.flatMap(({ line, parts }) => [line, ...parts]));
  return added.size === 0 ? addedRows(table.lines) : table.lines.filter((line) => added.has(line));
}

const UNIT =
  /^\(?(rp\.?|rupiah|us ?\$|usd|unit|orang|nominal|%|persen(tase)?|prosen(tase)?)( (ribu|juta|miliar|milyar))?\)?$/i;

/** "Bertambah/(Berkurang) (Rp)" for "(Rp)" below "Bertambah/(Berkurang)": a unit says nothing of what it counts. */
function withBanner(words: readonly string[]): readonly string[] {
  const [unit = "", banner = "", ...above] = [...words].reverse();
  const isTold = isDifference(banner) || isExcess(banner) || (isRemainder(banner) && !isShare(unit));
  return UNIT.test(unit) && isTold ? [...above.reverse(), `${banner} (${unit.replace(/[()]/g, "")})`] : words;
}
