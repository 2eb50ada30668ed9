import type { Area } from "../../../grid/area";
import type { Cell } from "../../../grid/address";
import type { Kind } from "../../../numbers/kind";
import { UNROUNDED } from "../../../numbers/rounding";
import type { Operator } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";

/** What the figures of one rule have in common, which thousands of respondents have. */
export interface RowRule {
  readonly rule: string;
  readonly fewestDecimals: number | null;
  readonly kind: Kind | null;
  /** Which respondent's figure stands in a row, in the sheet's own words. */
  subjectIn(row: number): string;
  /** What is computed there, as a formula says it without its "="; null where none can. */
  expressionIn(row: number): string | null;
}

/** A figure beside the answers of a respondent: most are right, and are never asked what they are called or computed with. */
export class RowFigure implements Relation {
  readonly passesOn = UNROUNDED;
  readonly kind?: Kind;
  /** Null until somebody asks. */
  #formula: { readonly said: string | null } | null = null;

  constructor(
    private readonly of: RowRule,
    readonly target: Cell,
    readonly operator: Operator,
    readonly sources: readonly Area[],
  ) {
    if (of.kind !== null) this.kind = of.kind;
  }

  get rule(): string {
    return this.of.rule;
  }

  get fewestDecimals(): number | null {
    return this.of.fewestDecimals;
  }

  get subject(): string {
    return this.of.subjectIn(this.target.row);
  }

  get formula(): string | null {
    if (this.#formula === null) {
      const expression = this.of.expressionIn(this.target.row);
      this.#formula = { said: expression === null ? null : `=${expression}` };
    }
    return this.#formula.said;
  }
}
