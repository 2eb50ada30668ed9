import type { Edit } from "../edits/edit";
import { cellKey, COLUMNS, ROWS, type Cell } from "../grid/address";
import { moveFormula } from "../grid/references";
import type { Sheet } from "../grid/sheet";
import type { Judgement } from "../relations/judge";
import { rule } from "../rules/rule";
import { shownNumber } from "../findings/shown";
import type { Solved } from "../solve";

/** So many formulas of one shape for each typed figure make a line of formulas. */
const FORMULAS_FOR_EACH = 3;

/**
 * A right figure that is typed where the others of its line are formulas of one shape: it stays when they move.
 *
 *   Jumlah   =SUM(C4:C7)   =SUM(D4:D7)   162   =SUM(F4:F7)
 */
export const typedAmongFormulas = rule({
  says: ["typed-among-formulas"],
  severity: "info",
  fix: "ask",
  ground: "practice",
  find(solved: Solved) {
    const { table, judgements } = solved;
    if (!table.sheet.hasFormulas) return [];
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
  readonly #lines = new Map<string, FormulaLine>();

  constructor({ table: { sheet }, judgements }: Solved) {
    for (const judgement of judgements) {
      if (!isComputedFrom(judgement)) continue;
      const { target } = judgement.relation;
      for (const name of namesOf(judgement)) {
        const line = this.#lines.get(name) ?? new FormulaLine(sheet);
        this.#lines.set(name, line);
        line.take(target);
      }
    }
  }

  /** What the others of its line have, in the place of a typed figure; null where they have nothing in common. */
  formulaFor(judgement: Judgement): string | null {
    for (const name of namesOf(judgement)) {
      const formula = this.#lines.get(name)?.commonAt(judgement.relation.target) ?? null;
      if (formula !== null) return formula;
    }
    return null;
  }
}

/** Cells of one line: how many of them are typed, and how many have formulas of each shape. */
class FormulaLine {
  readonly #seen = new Set<number>();
  readonly #shapes = new Map<string, { readonly formula: string; readonly cell: Cell; count: number }>();
  #typed = 0;

  constructor(private readonly sheet: Sheet) {}

  /** Takes a cell in; one that has several relations counts once. */
  take(cell: Cell): void {
    const { row, column } = cell;
    const key = cellKey(row, column);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const formula = this.sheet.formula(row, column);
    if (formula === null) {
      if (!this.sheet.looksBlank(row, column)) this.#typed++;
      return;
    }
    const shape = moveFormula(formula, CENTRE.row - row, CENTRE.column - column);
    const known = this.#shapes.get(shape);
    if (known) known.count++;
    else this.#shapes.set(shape, { formula, cell, count: 1 });
  }

  /** The formula of the most frequent shape as it would stand in a cell; null where too few have it. */
  commonAt({ row, column }: Cell): string | null {
    let common = null;
    for (const shape of this.#shapes.values()) if (shape.count > (common?.count ?? 0)) common = shape;
    if (!common || common.count < this.#typed * FORMULAS_FOR_EACH) return null;
    return moveFormula(common.formula, row - common.cell.row, column - common.cell.column);
  }
}

/** In the middle of the grid: formulas moved there are alike where they read the same cells beside and above their own. */
const CENTRE: Cell = { row: ROWS / 2, column: COLUMNS / 2 };

function namesOf({ relation: { rule: name, target } }: Judgement): readonly string[] {
  return [`${name} row ${String(target.row)}`, `${name} column ${String(target.column)}`];
}
