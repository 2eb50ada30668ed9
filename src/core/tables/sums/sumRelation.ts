import type { Fixed } from "../../edits/fixed";
import { areaName, areasOf, someCell, type Area } from "../../grid/area";
import type { Cell } from "../../grid/address";
import type { Exact } from "../../numbers/exact";
import { UNROUNDED, type Rounding } from "../../numbers/rounding";
import type { Kind } from "../../numbers/kind";
import { sum, type Operator } from "../../relations/operators";
import type { Reader } from "../../relations/reader";
import type { Relation } from "../../relations/relation";

/** A figure of a table of sums and the cells it adds up. */
export interface SumOf {
  readonly rule: string;
  /** Which figure this is, in the sheet's own words. */
  readonly subject: string;
  readonly target: Cell;
  readonly parts: readonly Cell[];
  readonly reader: Reader;
  readonly kind: Kind;
  /** How far the rounding of its parts may take it from what they give; nothing where left out. */
  readonly slack?: Exact;
  /** False where no formula is to say it, whatever its parts are; left out where one may. */
  readonly isSaid?: boolean;
  /** Why no formula is, where that is not because of numbers stored as text. */
  readonly unsaid?: Fixed;
}

/** "This cell is the sum of those", with the formula that says so: none over texts, which Excel's SUM passes over. */
export function sumRelation(of: SumOf): Relation {
  return new Sum(of, areasOf(of.parts));
}

/** The same of whole areas: a table whose rows add up the same columns has them for each row without naming their cells. */
export function sumOfAreas(of: Omit<SumOf, "parts">, sources: readonly Area[]): Relation {
  return new Sum(of, sources);
}

/** A large table has one of these for each row, most of them right: it writes its formula when somebody asks for it. */
class Sum implements Relation {
  readonly rule: string;
  readonly subject: string;
  readonly target: Cell;
  readonly kind: Kind;
  readonly fewestDecimals = null;
  readonly readsCells = true;
  readonly slack?: Exact;
  readonly unsaid?: Fixed;
  readonly #reader: Reader;
  readonly #isSaid: boolean;
  /** Null until somebody asks; a wrong sum is asked several times. */
  #formula: { readonly said: string | null } | null = null;

  constructor(
    { rule, subject, target, reader, kind, slack, unsaid, isSaid = true }: Omit<SumOf, "parts">,
    readonly sources: readonly Area[],
  ) {
    this.rule = rule;
    this.subject = subject;
    this.target = target;
    this.kind = kind;
    if (slack !== undefined) this.slack = slack;
    if (unsaid !== undefined) this.unsaid = unsaid;
    this.#reader = reader;
    this.#isSaid = isSaid;
  }

  get operator(): Operator {
    return sum;
  }

  get passesOn(): Rounding {
    return UNROUNDED;
  }

  get formula(): string | null {
    return (this.#formula ??= { said: this.#write() }).said;
  }

  #write(): string | null {
    if (!this.#isSaid || this.sources.some((area) => someCell(area, (cell) => this.#reader.isText(cell)))) return null;
    return `=SUM(${this.sources.map(areaName).join(",")})`;
  }
}
