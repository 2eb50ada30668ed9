import type { Levels } from "../findings/levels";
import type { Hint } from "./hint";

/** The weight of each unsur: what the sheet says and shows, 1/x itself, or 1/x with three or two decimals. */
export type WeightRule = "inferred" | "exact" | "three" | "two";

/** What each step of a survey passes on to the next where the sheet does not say: all of it, or three decimals. */
export type StepRounding = "full" | "rounded";

/** What blank figures are filled with. */
export type Writing = "formulas" | "values";

/** What an office wants otherwise in one workbook. Plain data, which a workbook keeps and another thread may be sent. */
export interface Preferences {
  readonly weight: WeightRule;
  readonly rounding: StepRounding;
  readonly writing: Writing;
  /** The best answer where nothing on the sheet tells it; null where nobody says it either. */
  readonly scale: number | null;
  readonly levels: Levels;
  /** What regions are, where they were not understood. */
  readonly hints: readonly Hint[];
}

/** Nothing otherwise. */
export const DEFAULTS: Preferences = {
  weight: "inferred",
  rounding: "full",
  writing: "formulas",
  scale: null,
  levels: {},
  hints: [],
};

/** What may be chosen, that of the defaults first. */
export const CHOICES = {
  weight: ["inferred", "exact", "three", "two"],
  rounding: ["full", "rounded"],
  writing: ["formulas", "values"],
  scale: [null, 3, 4, 5, 6, 7, 10],
} as const satisfies { readonly [K in Exclude<keyof Preferences, "levels" | "hints">]: readonly Preferences[K][] };

export const LEVELS = ["error", "warning", "info", "off"] as const;
