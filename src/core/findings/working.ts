import type { Exact } from "../numbers/exact";

/** One piece of "469 ÷ 140": a number, a sign, a range of the sheet under a function, or rows of a register. */
export type Working =
  | { readonly number: Exact }
  | { readonly sign: "×" | "÷" | "+" | "−" }
  | { readonly rows: number; readonly sheet: string }
  | { readonly of: "sum" | "mean" | "count" | "copy" | "days"; readonly area: string }; // "C4:C9", or several: "C4, C9"
