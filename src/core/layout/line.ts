import type { LabelKind } from "./labels";
import type { Numbering } from "./rowNumbers";

/** A row of a table below its header, as its words and its number say what it is. */
export interface Line {
  readonly row: number;
  readonly label: string;
  readonly kind: LabelKind;
  /** What stands in the "No" column, as text; "" where nothing does. */
  readonly number: string;
  readonly numbering: Numbering;
  /** False for a heading, and for a row whose figures are all still to come, unless they are known from elsewhere. */
  readonly hasFigures: boolean;
}

/** True for a row that is called a total, of whatever rank. */
export function isSum({ kind }: Pick<Line, "kind">): boolean {
  return kind === "total" || kind === "subtotal";
}
