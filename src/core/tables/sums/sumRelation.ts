import type { Fixed } from "../../edits/fixed";
import { areaName, areasOf, someCell, type Area } from "../../grid/area";
import type { Cell } from "../../grid/address";
import type { Exact } from "../../numbers/exact";
import { UNROUNDED, type Rounding } from "../../numbers/rounding";
import type { Kind } from "../../numbers/kind";
import { sum, type Operator } from "../../relations/operators";
import type { Reader } from "../../relations/reader";
import type { Relation } from "../../relations/relation";

/** What the sums of a strip have in common: those of one column, a sum for each row, say. */
export interface SumStrip {
  readonly rule: string;
  readonly reader: Reader;
  readonly kind: Kind;
  /** Which figure one of them is, in the sheet's own words, by what its line is called; that alone where left out. */
  readonly nameOf?: (label: string) => string;
  /** False where no formula is to say it, whatever its parts are; left out where one may. */
  readonly isSaid?: boolean;
  /** Why no formula is, where that is not because of numbers stored as text. */
  readonly unsaid?: Fixed;
}

/** A figure of a table of sums and the cells it adds up. */
export interface SumOf extends SumStrip {
  /** Which figure this is, in the sheet's own words. */
  readonly subject: string;
  readonly target: Cell;
  readonly parts: readonly Cell[];
  /** How far the rounding of its parts may take it from what they give; nothing where left out. */
  readonly slack?: Exact;
}

/** "This cell is the sum of those", with the formula that says so: none over texts, which Excel's SUM passes over. */
export function sumRelation(of: SumOf): Relation {
  return sumInStrip(of, of.subject, of.target, areasOf(of.parts), of.slack);
}

/** The same of one line of a strip: a table whose lines add up the same has a sum for each without saying it anew. */
export function sumInStrip(
  strip: SumStrip,
  label: string,
  target: Cell,
  sources: readonly Area[],
  slack?: Exact,
): Relation {
  return new Sum(strip, label, target, sources, slack);
}

/** A large table has one of these for each row, most of them right: it tells its name and its formula when somebody asks for them. */
class Sum implements Relation {
  readonly fewestDecimals = null;
  readonly readsCells = true;
  readonly slack?: Exact;
  readonly unsaid?: Fixed;
  /** Null until somebody asks; a wrong sum is asked several times. */
  #formula: { readonly said: string | null } | null = null;

  constructor(
    private readonly strip: SumStrip,
    private readonly label: string,
    readonly target: Cell,
    readonly sources: readonly Area[],
    slack?: Exact,
  ) {
    if (slack !== undefined) this.slack = slack;
    if (strip.unsaid !== undefined) this.unsaid = strip.unsaid;
  }

  get rule(): string {
    return this.strip.rule;
  }

  get subject(): string {
    return this.strip.nameOf?.(this.label) ?? this.label;
  }

  get kind(): Kind {
    return this.strip.kind;
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
    const { reader, isSaid = true } = this.strip;
    if (!isSaid || this.sources.some((area) => someCell(area, (cell) => reader.isText(cell)))) return null;
    return `=SUM(${this.sources.map(areaName).join(",")})`;
  }
}
