import type { Edit } from "./edits/edit";
import { evaluate } from "./relations/evaluate";
import { judge, type Judgement } from "./relations/judge";
import { remedies, type Remedy } from "./relations/remedy";
import type { Relation } from "./relations/relation";
import type { Table } from "./tables/table";

/** A table with all its relations judged, and what to write where one does not hold. */
export interface Solved {
  readonly table: Table;
  readonly judgements: readonly Judgement[];
  readonly remedies: ReadonlyMap<Relation, Remedy>;
}

/** Judges a table. */
export function solve(table: Table): Solved {
  const judgements = judge(evaluate(table.relations, table.reader), table.reader);
  return { table, judgements, remedies: remedies(judgements, table.reader) };
}

/**
 * What fills a table's blanks: labels for rows that are only planned, and a value or formula for each blank figure. A
 * cell that holds spaces looks blank but is somebody's, and is not filled.
 */
export function fillsOf({ table, judgements, remedies }: Solved): readonly Edit[] {
  const sheet = table.sheet.name;
  const figures = judgements.flatMap(({ relation, verdict }): Edit[] => {
    const remedy = remedies.get(relation);
    const isEmpty = table.sheet.isEmpty(relation.target.row, relation.target.column);
    return verdict === "blank" && remedy && isEmpty ? [{ sheet, cell: relation.target, ...remedy }] : [];
  });
  return figures.length === 0 ? [] : [...(table.newLabels ?? []), ...figures];
}
