import { exact, ZERO, type Exact } from "../../numbers/exact";
import { COUNT, money } from "../../numbers/kind";
import { UNROUNDED } from "../../numbers/rounding";
import { addRows } from "../../relations/countRows";
import type { Reader } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { isTotal } from "../../layout/vocabulary";
import { sumRelation } from "../../tables/sums/sumRelation";
import type { CountedCell } from "./cells";
import { crossedFormula } from "./formula";
import type { Grid } from "./grid";

/** How many rows a cell counts, or what they come to. */
export function totalOf({ list, rows, amount }: CountedCell): Exact {
  if (amount === null) return exact(rows.length);
  return rows.reduce((so, row) => so.add(exact(Number(list.sheet.value(row, amount)))), ZERO);
}

/** "This cell is the number of those rows." */
export function countRelation(counted: CountedCell, inSheet: string): Relation {
  const { cell, subject, list, rows, amount } = counted;
  return {
    rule: list.rule,
    subject,
    target: cell,
    operator: addRows(totalOf(counted), rows.length, list.sheet.name),
    sources: [],
    formula: crossedFormula(counted, inSheet),
    unsaid: "register",
    kind: amount === null ? COUNT : money(0),
    passesOn: UNROUNDED,
    fewestDecimals: null,
  };
}

/** What a grid that no kind has understood adds up by itself: "Jumlah" below its rows, and beside what lists tell. */
export function ownSums(grid: Grid, counted: readonly CountedCell[], reader: Reader): readonly Relation[] {
  const { rows, columns, total } = grid;
  const told = new Set(counted.map(({ cell }) => cell.column));
  const named = columns.filter(({ head, text }) => told.has(head.column) && !isTotal(text));
  const last = columns.filter(({ text }) => isTotal(text));
  const across = last.length === 1 && named.length > 1 && named.length + 1 === columns.length ? last : [];
  const isOpen = (column: number) => told.has(column) || across.some(({ head }) => head.column === column);
  const down = columns.filter(({ head }) => total !== null && isOpen(head.column));
  return [
    ...across.flatMap(({ head, text }) =>
      rows
        .filter(() => !told.has(head.column))
        .map((row) =>
          sumRelation({
            rule: "totals-across",
            subject: `${row.text}, ${text}`,
            target: { row: row.label.row, column: head.column },
            parts: named.map((one) => ({ row: row.label.row, column: one.head.column })),
            reader,
            kind: COUNT,
          }),
        ),
    ),
    ...down.map(({ head, text }) =>
      sumRelation({
        rule: "totals-down",
        subject: text,
        target: { row: total ?? 0, column: head.column },
        parts: rows.map(({ label }) => ({ row: label.row, column: head.column })),
        reader,
        kind: COUNT,
      }),
    ),
  ];
}
