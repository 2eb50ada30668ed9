import type { Cell } from "../../../grid/address";
import type { FigureColumn } from "../../../layout/columns";
import { isPlainTotal } from "../../../layout/labels";
import { isSum } from "../../../layout/line";
import { onDemand } from "../../../onDemand";
import { sumOf } from "../../../numbers/sumOf";
import { numberIn } from "../../../relations/reader";
import { periodTotals } from "../../../sums/periodTotals";
import { bareTotals, type ColumnTotal } from "../columns/namedColumns";
import { openedTotals } from "../columns/received";
import type { Compared } from "../compared/compared";
import type { TotalsTable } from "../totalsTable";
import type { Sum } from "./sums";

type Rule = Sum["rule"];
/** What lines of sums add up, by their row or column. */
type Added = Readonly<Record<Rule, ReadonlyMap<number, readonly number[]>>>;

/**
 * Blank parts of sums that are sums in the other direction: they are no nothing, but still to come.
 *
 *              │ L │ P │ Jumlah
 *   Baamang    │ 3 │ 4 │              7 in the sum of the column
 *   Ketapang   │ 2 │ 5 │   7
 *   Jumlah     │ 5 │ 9 │  14
 */
export class Awaited {
  /** What the sums of the other direction add up, by where they stand, for the parts of each rule's sums. */
  readonly #sums: Added;
  /** What columns called sums may add up of which nobody knows it. */
  readonly #untoldColumns: ReadonlyMap<number, readonly number[]>;
  /** The rows called sums of which nobody knows what they add up, and the columns in which there is something to add. */
  readonly #untoldRows: ReadonlySet<number>;
  readonly #filledColumns: () => ReadonlySet<number>;

  constructor(private readonly table: TotalsTable) {
    const { rowTotals, columnTotals, lines, columns, block, compared } = table;
    const across = columnTotals.map(({ column, parts }) => [column.column, parts.map((part) => part.column)] as const);
    const down = rowTotals.map(({ line, parts }) => [line.row, parts.map(({ row }) => row)] as const);
    this.#sums = { "totals-down": new Map(across), "totals-across": new Map(down) };
    const [columnsTold, rowsTold] = [false, true].map((areRows) => computedIn(compared, areRows));
    const called = namedSums(block.columns, columns).filter(({ column }) => !columnsTold?.has(column.column));
    const closing = lines.filter((line) => isSum(line) && isPlainTotal(line.label) && !rowsTold?.has(line.row));
    this.#untoldColumns = new Map(called.map(({ column, parts }) => [column.column, parts.map((part) => part.column)]));
    this.#untoldRows = new Set(closing.map(({ row }) => row));
    this.#filledColumns = onDemand(() => filledColumnsOf(table));
  }

  /** What a part of a sum comes to that is blank, and a sum itself; null for any other. */
  valueOf(rule: Rule, part: Cell): number | null {
    const values = this.#isBlank(part) ? this.#figuresAt(this.#sums[rule], rule, part) : [];
    return values.length === 0 ? null : sumOf(values);
  }

  /** True where a blank part is called the sum of figures that are there, and nobody knows of which. */
  isUntold(rule: Rule, part: Cell): boolean {
    if (!this.#isBlank(part) || this.#sums[rule].has(placeOf(rule, part))) return false;
    if (rule === "totals-across") return this.#untoldRows.has(part.row) && this.#filledColumns().has(part.column);
    return this.#figuresAt(this.#untoldColumns, rule, part).some((value) => value !== 0);
  }

  #isBlank(cell: Cell): boolean {
    return this.table.reader.stated(cell).kind === "blank";
  }

  #figuresAt(sums: ReadonlyMap<number, readonly number[]>, rule: Rule, part: Cell): readonly number[] {
    const added = sums.get(placeOf(rule, part)) ?? [];
    return added.flatMap((at) => {
      const cell = rule === "totals-down" ? { row: part.row, column: at } : { row: at, column: part.column };
      return numberIn(this.table.reader.stated(cell))?.valueOf() ?? [];
    });
  }
}

/** The columns in which a row of the table holds something else than nothing. */
function filledColumnsOf({ lines, columns, reader }: TotalsTable): ReadonlySet<number> {
  const items = lines.filter(({ kind, hasFigures }) => kind === "item" && hasFigures);
  const isFilled = (row: number, column: number) => (numberIn(reader.stated({ row, column }))?.valueOf() ?? 0) !== 0;
  const places = columns.map(({ column }) => column);
  return new Set(places.filter((column) => items.some(({ row }) => isFilled(row, column))));
}

/** The rows or columns of which something else than a sum is known: a price times so many, what is left. */
function computedIn(all: readonly Compared[], areRows: boolean): ReadonlySet<number> {
  const own = all.filter(({ strips }) => strips.areRows === areRows);
  const told = own.flatMap(({ differences, products, changes, balances, weighted }) =>
    [differences, products, changes, balances, weighted].flat(),
  );
  return new Set(told.map(({ strip }) => strip.at));
}

/** A row of totals is in each column the sum of others, a column of totals in each row. */
function placeOf(rule: Rule, { row, column }: Cell): number {
  return rule === "totals-down" ? column : row;
}

/**
 * The columns whose names say that they add up others: "Jumlah", "TW I" behind its months, "Jumlah Berkas" behind what was
 * left and came in.
 */
function namedSums(columns: readonly FigureColumn[], additive: readonly FigureColumn[]): readonly ColumnTotal[] {
  const ofTime = periodTotals(columns).filter(({ isSaid }) => isSaid);
  const named = [
    ...bareTotals(columns, additive),
    ...ofTime.map(({ total, parts }) => ({ column: total, parts })),
    ...openedTotals(columns),
  ];
  return named.filter(({ parts }) => parts.length > 1);
}
