import type { Exact } from "../numbers/exact";

/**
 * How a figure is read out of a text and put back into it. Reading gives a number with its decimals, a word that the
 * operator knows, or null where the text does not hold the figure at all.
 */
export interface TextPart {
  read(text: string): { readonly number: Exact; readonly decimals: number } | string | null;
  /** The text with the figure replaced by a right one. */
  write(text: string, figure: Exact | string, decimals: number): string;
  /**
   * The formula, with its "=", that puts the text together again out of the figure, which `named` names in it; null, or
   * left out, where none can.
   */
  formula?(text: string, named: string, decimals: number): string | null;
}
