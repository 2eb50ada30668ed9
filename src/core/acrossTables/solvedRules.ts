import { shownNumber, type Shown } from "../findings/shown";
import { formulaRules } from "../formulas";
import { rule, type Rule } from "../rules/rule";
import { fillsOf, type Solved } from "../solve";

/** A table whose figures have no rows yet: one notice that offers them all. */
const noSummary = rule({
  says: ["no-summary"],
  severity: "info",
  fix: "safe",
  ground: "reading",
  find(solved: Solved) {
    if (solved.table.newLabels === null) return [];
    const edits = fillsOf(solved);
    const [first, last] = [edits[0], edits.at(-1)];
    if (!first || !last) return [];
    const result = expectedResult(solved);
    const message = { key: "no-summary", ikm: result, first: first.cell, last: last.cell } as const;
    return [{ cell: first.cell, expected: result, message, edits }];
  },
});

/** The last number that the table's relations lead to. */
function expectedResult({ judgements }: Solved): Shown {
  const numbers = judgements.flatMap(({ truth }) => (truth === null || typeof truth === "string" ? [] : truth));
  const result = numbers.at(-1);
  return result ? shownNumber(result) : null;
}

/** So much is wrong that the figures named are only those that do not add up. */
const tooMuchWrong = rule({
  says: ["too-much-wrong"],
  severity: "info",
  fix: "none",
  ground: "reading",
  find({ table, located }: Solved) {
    const cells = located.unexplained.map(({ target }) => target);
    const [cell] = cells;
    return cell && table.newLabels === null && table.entries !== null
      ? [{ cell, message: { key: "too-much-wrong", cells } }]
      : [];
  },
});

/** What is in doubt is said once for all figures of one kind that are for the same reason: a row has nine of them. */
const doubtful = rule({
  says: ["impossible-result", "label-differs", "read-in-two-ways"],
  severity: "warning",
  fix: "none",
  ground: "reading",
  find({ doubts }: Solved) {
    const said = [...doubts].flatMap(([relation, message]) => (message ? [{ relation, message }] : []));
    const first = new Map(said.reverse().map((one) => [`${one.relation.rule} ${one.message.key}`, one]));
    return [...first.values()].map(({ relation, message }) => ({ cell: relation.target, message }));
  },
});

/** What is said of any table once its relations are judged, beside its figures. */
export const solvedRules: readonly Rule<Solved>[] = [noSummary, tooMuchWrong, doubtful, ...formulaRules];
