import type { Fixed } from "../edits/fixed";
import type { Area } from "../grid/area";
import type { Cell } from "../grid/address";
import type { Exact } from "../numbers/exact";
import type { Rounding } from "../numbers/rounding";
import type { Kind } from "../numbers/kind";
import type { FarFigure } from "./farFigure";
import type { Operator } from "./operators";
import type { TextPart } from "./textPart";

/**
 * What must hold in a table: the target cell equals a function of the source cells. Filling, checking and explaining
 * all follow from it.
 *
 *   B4 ┐
 *   …  ├─ sum ─▶ B144        { target: B144, operator: sum, sources: [B4:B143], formula: "=SUM(B4:B143)" }
 * B143 ┘
 */
export interface Relation {
  /** Names the figure, as findings about it do: "skm-nrr". Relations of one rule are stated with one rounding. */
  readonly rule: string;
  /** Which of the rule's figures this is, in the sheet's own words: "U1". Empty where there is only one. */
  readonly subject: string;
  /** Where the figure stands. A figure that the sheet does not show stands in a negative row: see `isHidden`. */
  readonly target: Cell;
  readonly operator: Operator;
  readonly sources: readonly Area[];
  /** Figures of other sheets that the operator reads after the sources; none where left out. */
  readonly far?: readonly FarFigure[];
  /**
   * What Excel would be given, with its "="; null where no formula can say it on the sheet as it stands. Figures that it
   * is to read live are named in it as `figure` names them; a formula that names none reads its cells as they stand.
   */
  readonly formula: string | null;
  /** True where it is known without the formula that this reads the cells of all sources; left out where the formula tells. */
  readonly readsCells?: true;
  /** Why no formula can say it, where that is not because of numbers stored as text. */
  readonly unsaid?: Fixed;
  /** What is done to the figure before other relations read it. */
  readonly passesOn: Rounding;
  /** The fewest decimals that a row of such figures is rounded to; null for counts, which are never rounded. */
  readonly fewestDecimals: number | null;
  /** How far the rounding of its sources may take the figure from what they give; nothing where left out. */
  readonly slack?: Exact;
  /** What the figure can be; left out for words. */
  readonly kind?: Kind;
  /** Set where the figure is a part of a longer text: "IKM : 84,48 = Baik". */
  readonly part?: TextPart;
}

/** True for a figure that is only computed on the way to others and stands nowhere on the sheet. */
export function isHidden(cell: Cell): boolean {
  return cell.row < 0;
}
