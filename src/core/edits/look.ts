import type { Kind } from "../relations/kind";

/** How a figure reads in a cell whose own number format does not say. */
export interface Look {
  /** A number format as Excel has it: "0.000", "0.00%", "General". */
  readonly format: string;
  readonly isPercent: boolean;
}

export const GENERAL = "General";

/** Counts and amounts read as they are typed, averages and indices with their decimals. */
export function lookOf({ most, isPercent = false, decimals: usual }: Kind, shown: number | null): Look {
  if (isPercent) return { format: "0.00%", isPercent };
  const decimals = shown ?? usual;
  return { format: most === null || decimals === 0 ? GENERAL : `0.${"0".repeat(decimals)}`, isPercent };
}

/** The number format of a cell once a figure is in it: its own, unless that says nothing or shows 84,48 as 8448 %. */
export function formatFor(own: string, look: Look | undefined): string {
  if (!look) return own;
  const saysNothing = own === GENERAL || own === "@";
  return saysNothing || isPercentage(own) !== look.isPercent ? look.format : own;
}

/** A percent sign within quotes is a text. */
function isPercentage(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}
