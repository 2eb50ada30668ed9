import { sameCell, type Cell } from "../../grid/address";
import { COUNT } from "../../numbers/kind";
import { UNROUNDED } from "../../numbers/rounding";
import { countRows } from "../../relations/countRows";
import type { Relation } from "../../relations/relation";
import type { CaseCounts, CaseSum } from "../../tables/cases/counts/caseCounts";
import { sumRelation } from "../../tables/sums/sumRelation";
import type { Table } from "../../tables/table";
import type { CaseComparison, CaseTally } from "./compare";
import { caseFormula } from "./formula";

/** What must hold in a table of counts: what it says by itself, what lists tell, and what that comes to. */
export function relationsWith(
  table: Table,
  { sheet, sums }: CaseCounts,
  { told, unsure }: CaseComparison,
): readonly Relation[] {
  const own = sums.map((one) => ({ one, relation: sumOf(one, table) }));
  const replaced = own.filter(({ relation }) => isOpen(relation, table));
  // What a table adds up by itself passes over rows that are still blank.
  const kept = table.relations.filter((one) => !replaced.some(({ relation }) => isOfSame(one, relation)));
  const isUnsure = (cell: Cell) => unsure.some(({ count }) => sameCell(count.cell, cell));
  const certain = replaced.filter(({ one }) => !one.parts.some(isUnsure));
  return [...kept, ...told.map((tally) => countOf(tally, sheet.name)), ...certain.map(({ relation }) => relation)];
}

function countOf(tally: CaseTally, sheet: string): Relation {
  const { count, facts, source } = tally;
  return {
    rule: "case-count",
    subject: count.subject,
    target: count.cell,
    operator: countRows(facts.length, source.list.sheet.name),
    sources: [],
    formula: caseFormula(tally, sheet),
    unsaid: "register",
    kind: COUNT,
    passesOn: UNROUNDED,
    fewestDecimals: null,
  };
}

function sumOf({ target, subject, parts }: CaseSum, { reader }: Table): Relation {
  const rule = parts.every(({ row }) => row === target.row) ? "totals-across" : "totals-down";
  return sumRelation({ rule, subject, target, parts, reader, kind: COUNT });
}

/** What stands there and is no sum by its table's figures may be something else: how many are open at the end. */
function isOpen(sum: Relation, table: Table): boolean {
  return table.reader.stated(sum.target).kind === "blank" || table.relations.some((one) => isOfSame(one, sum));
}

function isOfSame(one: Relation, other: Relation): boolean {
  return one.rule === other.rule && sameCell(one.target, other.target);
}
