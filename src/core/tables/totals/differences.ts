import { cellName } from "../../grid/address";
import { areaOfCell } from "../../grid/area";
import type { FigureColumn } from "../../layout/columns";
import type { Line } from "../../layout/line";
import { isRemainder } from "../../layout/vocabulary";
import { UNROUNDED } from "../../numbers/rounding";
import { difference } from "../../relations/operators";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { addedRows } from "./columnTotals";
import { planAndResult } from "./splits";
import { subjectOf } from "./sums";
import type { TotalsTable } from "./totalsTable";

/** A column that is what one column is more than another. */
export interface Difference {
  readonly column: FigureColumn;
  readonly from: FigureColumn;
  readonly less: FigureColumn;
}

const LEFT = /^\(?(sisa|selisih|deviasi|saldo|lebih|kurang)\b/i;
const CHANGE = /^\(?(ber)?(tambah|kurang|ubah)|^(kenaikan|penurunan|perubahan|naik|selisih)\b/i;
/** So many rows, and so many of all, must say it. */
const FEWEST_ROWS = 3;
const BELIEVED = 0.6;
/** The two stand at most so many columns before. */
const REACH = 6;
const NOISE = 1e-9;

/** "Pagu │ Realisasi │ Sisa", "Semula │ Menjadi │ Bertambah (Berkurang)": what must hold in each row. */
export function differenceRelations(table: TotalsTable): readonly Relation[] {
  const { reader, block } = table;
  const rows = ownRows(table);
  return table.differences.flatMap(({ column, from, less }) =>
    rows.flatMap(({ row, label }): Relation[] => {
      const target = { row, column: column.column };
      const [minuend, subtrahend] = [from, less].map((one) => ({ row, column: one.column }));
      if (!minuend || !subtrahend || block.sheet.isCovered(row, column.column)) return [];
      const isReadable = !reader.isText(minuend) && !reader.isText(subtrahend);
      const whole = [target, minuend, subtrahend].every((cell) => (numberIn(reader.stated(cell))?.d ?? 1n) === 1n);
      return [
        {
          rule: "totals-across",
          subject: subjectOf(label, column.header),
          target,
          operator: difference,
          sources: [areaOfCell(minuend), areaOfCell(subtrahend)],
          formula: isReadable ? `=${cellName(minuend)}-${cellName(subtrahend)}` : null,
          passesOn: UNROUNDED,
          fewestDecimals: null,
          kind: { least: null, most: null, isWhole: false, decimals: whole ? 0 : 2 },
        },
      ];
    }),
  );
}

/** What columns are compared in. */
export type Compared = Pick<TotalsTable, "block" | "reader" | "lines" | "rowTotals">;

/** What no total has to do with stands below the table. */
export function ownRows(table: TotalsTable): readonly Line[] {
  const added = new Set(table.rowTotals.flatMap(({ line, parts }) => [line, ...parts]));
  return added.size === 0 ? addedRows(table) : table.lines.filter((line) => added.has(line));
}

/** The columns that say by how much others differ. */
export function differencesOf(table: Compared): readonly Difference[] {
  return table.block.columns.flatMap((column, at) => {
    const name = column.words.at(-1) ?? "";
    if (!LEFT.test(name) && !CHANGE.test(name)) return [];
    const before = table.block.columns.slice(Math.max(0, at - REACH), at);
    return byFigures(table, column, before) ?? byName(column, before);
  });
}

/** The nearest two columns that the figures of most rows speak for. */
function byFigures(table: Compared, column: FigureColumn, before: readonly FigureColumn[]): Difference[] | null {
  const values = addedRows(table).map(
    ({ row }) =>
      (at: FigureColumn) =>
        valueAt(table, row, at),
  );
  const stated = values.filter((value) => value(column) !== null);
  if (stated.length < FEWEST_ROWS) return null;
  let best: Difference[] = [];
  let most = 0;
  for (const from of before) {
    for (const less of before) {
      if (from === less) continue;
      const holding = stated.filter((value) => {
        const [a, b, c] = [value(from), value(less), value(column)];
        return a !== null && b !== null && c !== null && Math.abs(a - b - c) <= NOISE * Math.max(1, Math.abs(a));
      });
      const isTelling = holding.filter((value) => value(column) !== 0 && value(less) !== 0).length >= FEWEST_ROWS;
      if (!isTelling || holding.length < stated.length * BELIEVED || holding.length < most) continue;
      [best, most] = [[{ column, from, less }], holding.length];
    }
  }
  return best;
}

/** Where hardly anything is stated yet, what was planned less what came of it, if one column is called each. */
function byName(column: FigureColumn, before: readonly FigureColumn[]): Difference[] {
  const pair = isRemainder(column.words.at(-1) ?? "") ? planAndResult(before) : null;
  return pair ? [{ column, from: pair.planned, less: pair.actual }] : [];
}

function valueAt({ reader }: Compared, row: number, { column }: FigureColumn): number | null {
  return numberIn(reader.stated({ row, column }))?.valueOf() ?? null;
}
