import type { Edit } from "../edits/edit";
import type { Cell } from "../grid/address";
import { areaName, areasOf } from "../grid/area";
import { oncePerObject } from "../grid/oncePerObject";
import { byAddress } from "../relations/formula";
import type { Evidence } from "../relations/findings";
import type { Judgement } from "../relations/judge";
import { keyOf } from "../relations/order";
import { rule } from "../rules/rule";
import type { Solved } from "../solve";
import { Ranges, type Flaw } from "./ranges";

/** A formula that gives the right figure today, but will not once what it leaves out, or takes in besides, is filled in. */
export const wrongRange = rule({
  says: ["formula-range"],
  severity: "warning",
  fix: "ask",
  ground: "practice",
  find: (solved: Solved) =>
    flawedFormulas(solved).flatMap(({ judgement: { relation, verdict, stated }, flaw, formula }) => {
      if (verdict !== "right") return [];
      const figure = { rule: relation.rule, subject: relation.subject };
      const message = { key: "formula-range", figure, ...named(flaw), formula } as const;
      return [{ cell: relation.target, message, edits: editsOf(solved, relation.target, formula, stated) }];
    }),
});

/** What is wrong with the formula of a wrong figure, where that is what it adds up; else what the table itself knows. */
export function evidenceOf(solved: Solved): Evidence {
  const flaws = new Map(flawedFormulas(solved).map((one) => [keyOf(one.judgement.relation), one]));
  return (judgement) => {
    const found = flaws.get(keyOf(judgement.relation));
    return found
      ? { key: "formula-reads", ...named(found.flaw), formula: found.formula }
      : solved.table.evidence(judgement);
  };
}

interface Flawed {
  readonly judgement: Judgement;
  readonly flaw: Flaw;
  /** As it should be; null where no formula can say it. */
  readonly formula: string | null;
}

/** What was found of a table: its evidence and its rule ask for the same. */
const flawedFormulas = oncePerObject(flawsIn);

/** Formulas of which no relation of their cell explains what they add up, each once. */
function flawsIn({ table, judgements, jointJudgements, doubts }: Solved): readonly Flawed[] {
  if (!table.sheet.hasFormulas) return [];
  const formulaAt = ({ row, column }: Cell) => (row < 0 ? null : table.sheet.formula(row, column));
  if (!judgements.some(({ relation }) => formulaAt(relation.target) !== null)) return [];
  const relations = jointJudgements.map(({ relation }) => relation);
  const ranges = new Ranges(relations, table.reader);
  const found = new Map<number, Flawed>();
  const explained = new Set<number>();
  for (const judgement of judgements) {
    const { relation } = judgement;
    const formula = formulaAt(relation.target);
    if (formula === null || doubts.has(relation)) continue;
    const flaw = ranges.flawOf(relation, formula);
    const right = relation.formula === null ? null : byAddress(relation.formula);
    if (flaw === "none") explained.add(keyOf(relation));
    else if (flaw) found.set(keyOf(relation), { judgement, flaw, formula: right });
  }
  return [...found].flatMap(([key, flawed]) => (explained.has(key) ? [] : flawed));
}

function editsOf({ table }: Solved, cell: Cell, formula: string | null, stated: Judgement["stated"]): readonly Edit[] {
  if (formula === null || stated.kind !== "number") return [];
  return [{ sheet: table.sheet.name, cell, formula, value: stated.value.valueOf() }];
}

function named({ missed, reached }: Flaw) {
  return { missed: areasOf(missed).map(areaName), reached: areasOf(reached).map(areaName) };
}
