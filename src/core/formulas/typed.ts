import type { Edit } from "../edits/edit";
import { moveFormula } from "../grid/references";
import type { Judgement } from "../relations/judge";
import { keyOf } from "../relations/order";
import { rule } from "../rules/rule";
import { shownNumber } from "../findings/shown";
import type { Solved } from "../solve";

/** So many formulas of one shape make a line of formulas … */
const FEWEST_FORMULAS = 3;
/** … if no more than this share of them is typed. */
const MOST_TYPED = 1 / 3;

/**
 * A right figure that is typed where the others of its line are formulas of one shape: it stays when they move.
 *
 *   Jumlah   =SUM(C4:C7)   =SUM(D4:D7)   162   =SUM(F4:F7)
 */
export const typedAmongFormulas = rule({
  says: ["typed-among-formulas"],
  severity: "info",
  fix: "ask",
  find(solved: Solved) {
    const { table, judgements } = solved;
    const lines = new Lines(solved);
    return judgements.flatMap((judgement) => {
      const { relation, verdict, stated, agreement } = judgement;
      const { target } = relation;
      if (verdict !== "right" || stated.kind !== "number" || !isComputedFrom(judgement)) return [];
      if (table.reader.isFormula(target)) return [];
      const formula = lines.formulaFor(judgement);
      if (formula === null) return [];
      const actual = shownNumber(stated.value, stated.decimals);
      const figure = { rule: relation.rule, subject: relation.subject };
      const edit: Edit = { sheet: table.sheet.name, cell: target, formula, value: stated.value.valueOf() };
      const message = { key: "typed-among-formulas", figure, actual, formula } as const;
      return [{ cell: target, actual, message, edits: agreement === "exact" && !relation.slack ? [edit] : [] }];
    });
  },
});

function isComputedFrom({ relation: { target, sources, part } }: Judgement): boolean {
  return target.row >= 0 && sources.length > 0 && part === undefined;
}

/** The figures of a table by the lines that they stand in: those of one rule in one row, or in one column. */
class Lines {
  readonly #lines = new Map<string, Judgement[]>();

  constructor(private readonly solved: Solved) {
    for (const judgement of solved.judgements) {
      if (isComputedFrom(judgement)) for (const name of namesOf(judgement)) this.#take(name, judgement);
    }
  }

  /** What the others of its line have, in the place of a typed figure; null where they have nothing in common. */
  formulaFor(judgement: Judgement): string | null {
    for (const name of namesOf(judgement)) {
      const formula = this.#commonTo(this.#lines.get(name) ?? [], judgement);
      if (formula !== null) return formula;
    }
    return null;
  }

  #take(name: string, judgement: Judgement): void {
    const line = this.#lines.get(name);
    if (line) line.push(judgement);
    else this.#lines.set(name, [judgement]);
  }

  #commonTo(line: readonly Judgement[], { relation: { target } }: Judgement): string | null {
    const { sheet } = this.solved.table;
    const counts = new Map<string, number>();
    const cells = [...new Map(line.map(({ relation }) => [keyOf(relation), relation.target])).values()];
    const typed = cells.filter(
      ({ row, column }) => sheet.formula(row, column) === null && !sheet.looksBlank(row, column),
    );
    for (const { row, column } of cells) {
      const formula = sheet.formula(row, column);
      if (formula === null) continue;
      const here = moveFormula(formula, target.row - row, target.column - column);
      counts.set(here, (counts.get(here) ?? 0) + 1);
    }
    const [common] = [...counts].sort(([, a], [, b]) => b - a);
    if (!common || common[1] < FEWEST_FORMULAS || typed.length > common[1] * MOST_TYPED) return null;
    return common[0];
  }
}

function namesOf({ relation: { rule: name, target } }: Judgement): readonly string[] {
  return [`${name} row ${String(target.row)}`, `${name} column ${String(target.column)}`];
}
