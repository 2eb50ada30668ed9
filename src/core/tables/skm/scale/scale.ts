import { exact, ratio, type Exact } from "../../../numbers/exact";
import type { Wording } from "./wording";

/** The worst answer on nearly every scale. */
export const LEAST_ANSWER = 1;

/** How a survey's answers are written down and turned into its IKM. */
export interface Scale {
  /** The worst answer: 1, or 0 where the sheet says so. */
  readonly least: number;
  /** The best answer. PermenPANRB 14/2017 knows 4, other instruments 5, 6 or 10. */
  readonly most: number;
  /** How answers are read that are letters; null where they are numbers. */
  readonly letters: Letters | null;
  /** How answers are read that are words: "Sangat mudah"; null where they are none. */
  readonly wording: Wording | null;
  /** From the scale of the answers to the scale of the IKM: 25 for answers up to 4. */
  readonly conversion: Conversion;
  /**
   * What says so: words on the sheet, its figures, its answers, or what the office has chosen; "regulation" where nothing
   * says otherwise.
   */
  readonly basis: "regulation" | "words" | "figures" | "answers" | "chosen";
}

/**
 * "rising" where a is 1, "falling" where a is the best; "undecided" where nothing says which: such answers are read as
 * rising to tell a survey by, and nothing is computed from them.
 */
export type Letters = "rising" | "falling" | "undecided";

/** False where nothing says what number an answer stands for. */
export function isDecided({ letters, wording }: Scale): boolean {
  return letters !== "undecided" && wording?.isDecided !== false;
}

export interface Conversion {
  readonly value: Exact;
  /** What a formula appends to a figure: "*25", "/6*100". */
  readonly text: string;
}

/** The best figure on the scale of the IKM. */
export const BEST_IKM = 100;

export const REGULATION_SCALE: Scale = scaleUpTo(4, "regulation");

export function scaleUpTo(most: number, basis: Scale["basis"], letters: Scale["letters"] = null): Scale {
  return { least: LEAST_ANSWER, most, letters, wording: null, conversion: exactConversion(most), basis };
}

/** The worst IKM: everybody gave the worst answer. */
export function leastIkm({ least, most }: Scale): Exact {
  return ratio(BEST_IKM * least, most);
}

/** 100 ÷ 4 is written "*25"; 100 ÷ 6 has no end and is written "/6*100". */
function exactConversion(most: number): Conversion {
  const isWhole = BEST_IKM % most === 0;
  return { value: ratio(BEST_IKM, most), text: isWhole ? `*${BEST_IKM / most}` : `/${most}*${BEST_IKM}` };
}

/** A conversion that the sheet names and computes with although it is rounded: × 16,67. */
export function writtenConversion(factor: number): Conversion {
  return { value: exact(factor), text: `*${factor}` };
}
