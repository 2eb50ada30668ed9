import { Sheet } from "../../src/core/grid/sheet";
import { locate } from "../../src/core/locate/locate";
import { exact } from "../../src/core/numbers/exact";
import { money } from "../../src/core/numbers/kind";
import { halfUp, round } from "../../src/core/numbers/rounding";
import { numberIn } from "../../src/core/relations/reader";
import { atOnce } from "../../src/core/steps";
import { sumRelation } from "../../src/core/tables/sums/sumRelation";
import { readSums } from "../../src/core/tables/sums/reader";
import { decimalsOf } from "../../src/core/numbers/exact";
import type { AnnotatedTable, Place } from "./aggrecol";
import { range } from "./checked";

/**
 * The cells that somebody would name who knew every annotated sum that holds in `right`, and ranked what explains those that
 * do not hold in `wrong` as the program does: the likeliest first.
 */
export function toldByAll(right: AnnotatedTable, wrong: AnnotatedTable): readonly Place[] {
  const reader = readerOf(wrong);
  const columns = wrong.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const decimals = range(0, columns - 1).map((column) =>
    wrong.cells.reduce((most, row) => {
      const value = row[column];
      return typeof value === "number" ? Math.max(most, Math.min(4, decimalsOf(value))) : most;
    }, 0),
  );
  const before = readerOf(right);
  const relations = right.sums
    .map(({ total, parts }) => ({ target: cellOf(total), parts: parts.map(cellOf) }))
    .filter(({ target, parts }) => {
      const sum = parts.reduce((so, part) => so.add(numberIn(before.stated(part)) ?? exact(0)), exact(0));
      return parts.length > 1 && numberIn(before.stated(target))?.equals(sum) === true;
    })
    .map(({ target, parts }) =>
      sumRelation({ rule: "sum", subject: "", target, parts, reader, kind: money(decimals[target.column] ?? 0) }),
    );
  const { suspects } = atOnce(
    locate(relations, reader, {
      settle: (cell, value) =>
        numberIn(reader.stated(cell)) === null ? null : round(value, halfUp(decimals[cell.column] ?? 0)),
      decimals: ({ column }) => decimals[column] ?? 0,
    }),
  );
  return suspects.flatMap(({ cell, candidates }) =>
    [cell, ...candidates.map((one) => one.cell)].map(({ row, column }): Place => [row, column]),
  );
}

function readerOf({ cells }: AnnotatedTable) {
  const sheet = new Sheet("Tabel", cells);
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return readSums({ sheet, rows: range(0, cells.length - 1), columns: range(0, columns - 1), measure: () => "money" });
}

function cellOf([row, column]: Place) {
  return { row, column };
}
