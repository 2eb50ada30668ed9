import { shownNumber, type Shown } from "../../../findings/shown";
import { exact, ZERO, type Exact } from "../../../numbers/exact";
import { halfUp, round } from "../../../numbers/rounding";
import { numberIn } from "../../../relations/reader";
import type { Relation } from "../../../relations/relation";
import { rule } from "../../../rules/rule";
import type { PartTable } from "./partTable";

/** A table of parts, and what holds in it. */
export interface SettledParts {
  readonly table: PartTable;
  readonly relations: readonly Relation[];
}

/**
 * How the row of averages puts parts together that were answered by unlike numbers of people, where its figures say so: each
 * alike, or by how many answered. Both are in use, and the one may be another grade than the other.
 */
export const meanOfParts = rule<SettledParts, "mean-of-parts">({
  says: ["mean-of-parts"],
  severity: "info",
  fix: "none",
  ground: "arithmetic",
  find({ table, relations }) {
    const { average, unsur, parts, respondents, reader } = table;
    const cell = average && { row: average.row, column: unsur[0]?.column ?? 0 };
    if (!cell || respondents === null || numberIn(reader.stated(cell)) === null) return [];
    const [first, ...others] = parts.map(({ row }) => numberIn(reader.stated({ row, column: respondents })));
    const areAlike = !first || others.every((people) => people?.equals(first) === true);
    const own = relations.find(({ target }) => target.row === cell.row && target.column === cell.column);
    if (areAlike || !own) return [];
    const isWeighted = own.operator.name === "averageByRespondents";
    return [{ cell, message: { key: "mean-of-parts", isWeighted, other: ikmOf(table, !isWeighted) } as const }];
  },
});

/** The IKM of all parts, each alike or by how many answered; null where it cannot be told. */
function ikmOf({ parts, results, respondents, reader }: PartTable, isWeighted: boolean): Shown {
  const column = results.find(({ kind }) => kind === "ikm")?.column;
  if (column === undefined || respondents === null) return null;
  const stated = parts.flatMap(({ row }) => {
    const [ikm, people] = [column, respondents].map((one) => numberIn(reader.stated({ row, column: one })));
    return ikm && people ? [{ ikm, people: isWeighted ? people : exact(1) }] : [];
  });
  if (stated.length < parts.length) return null;
  const sumOf = (numbers: readonly Exact[]) => numbers.reduce((sum, number) => sum.add(number), ZERO);
  const all = sumOf(stated.map(({ people }) => people));
  if (all.equals(ZERO)) return null;
  return shownNumber(round(sumOf(stated.map(({ ikm, people }) => ikm.mul(people))).div(all), halfUp(2)), 2);
}
