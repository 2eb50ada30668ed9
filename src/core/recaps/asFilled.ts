import { closedRange } from "../grid/closedRange";
import { cellKey } from "../grid/address";
import { overlap } from "../grid/area";
import { Sheet } from "../grid/sheet";
import { isFigure, isWords } from "../layout/cells";
import { ZERO } from "../numbers/exact";
import { networkOf } from "../relations/network";
import { keyOf } from "../relations/order";
import type { Relation } from "../relations/relation";
import { forEachInSteps, type Steps } from "../steps";
import { vocabularies } from "../tables";
import { readSums } from "../tables/sums/reader";
import type { Table } from "../tables/table";
import { plainTotalsOn } from "../tables/totals";

/**
 * A recap in which no figure stands yet, read as it will be once those of other sheets are in it: then it has totals, rests
 * and shares as any other table, in cells that are blank.
 *
 *   Bidang      │ Pagu     │ Realisasi │ Sisa │ %
 *   Sekretariat │ =Sek!C7  │ =Sek!D7   │      │
 *   JUMLAH      │          │           │      │
 */
export function* asFilled(form: Table, references: readonly Relation[], all: readonly Table[]): Steps<Table> {
  const { sheet } = form;
  const tables = yield* plainTotalsOn(withTruths(sheet, references), vocabularies);
  const own = tables.find(({ area }) => overlap(area, form.area));
  const isWhole = own && closedRange(form.area.top + 1, own.area.bottom).every(toldRows(own));
  const isFree = own && !all.some((table) => table.sheet === sheet && table !== form && overlap(table.area, own.area));
  if (!own || !isWhole || !isFree) return form;
  const known = new Set(form.relations.map(keyOf));
  const isOpen = (one: Relation) => !known.has(keyOf(one)) && sheet.isEmpty(one.target.row, one.target.column);
  const more = (yield* thatHaveFigures(own)).filter(isOpen);
  const { top, bottom, left, right } = own.area;
  const reader = readSums({
    sheet,
    rows: closedRange(top, bottom),
    columns: closedRange(left, right),
    measure: () => "count",
  });
  return { ...form, kind: own.kind, area: own.area, reader, relations: [...form.relations, ...more] };
}

/** Tells which rows are told of: not one with a name of which no sheet has any figure, and which nothing adds up. */
function toldRows({ sheet, area, relations }: Table): (row: number) => boolean {
  const columns = closedRange(area.left, area.right);
  const computed = new Set(relations.map(({ target }) => target.row));
  return (row) => {
    const hasName = columns.some((column) => isWords(sheet, row, column));
    const hasFigures = columns.slice(1).some((column) => isFigure(sheet, row, column));
    return !hasName || hasFigures || computed.has(row);
  };
}

/** What can be computed: not the total of months of which there is no sheet. */
function* thatHaveFigures({ relations, reader }: Table): Steps<readonly Relation[]> {
  const { targets } = yield* networkOf(relations);
  const hasFigures: boolean[] = [];
  yield* forEachInSteps(targets.relations, ({ sources }, at) => {
    const isComputed = targets.reads(at).some((source) => hasFigures[source]);
    hasFigures.push(isComputed || sources.some((area) => reader.tally(area).count > 0));
  });
  return targets.relations.filter((_, at) => hasFigures[at]);
}

/** The sheet with what its references come to. */
function withTruths(sheet: Sheet, references: readonly Relation[]): Sheet {
  const truths = new Map(
    references.map(({ target, far }) => {
      const truth = (far ?? []).reduce((sum, figure) => sum.add(figure.truth), ZERO);
      return [cellKey(target.row, target.column), truth.valueOf()];
    }),
  );
  const rows = closedRange(0, sheet.rowCount - 1).map((row) =>
    closedRange(0, sheet.columnCount - 1).map((column) => truths.get(cellKey(row, column)) ?? sheet.value(row, column)),
  );
  return new Sheet(sheet.name, rows, { merges: sheet.merges });
}
