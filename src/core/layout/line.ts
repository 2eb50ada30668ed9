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
  /**
   * How high it stands by its words, 0 for the whole of a table: a line adds up lines of a greater rank. Null where they
   * do not say; none has a rank in tables whose words never do.
   */
  readonly rank?: number | null;
}

/** The rank of a line whose words say it. */
export function rankOf({ rank }: Line): number | null {
  return rank ?? null;
}

/** True for a row that is numbered as the head of a group is: "A", "I". In digits it may be one that holds none. */
export function isLettered({ numbering }: Pick<Line, "numbering">): boolean {
  return numbering === "capital" || numbering === "roman";
}

/** True for a row that is called a total, of whatever rank. */
export function isSum({ kind }: Pick<Line, "kind">): boolean {
  return kind === "total" || kind === "subtotal";
}
