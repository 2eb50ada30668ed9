import type { Cell } from "../grid/address";
import type { Kind } from "../numbers/kind";

/** How a figure reads in a cell whose own number format does not say. */
export interface Look {
  /** A number format as Excel has it: "0.000", "0.00%", "General". */
  readonly format: string;
  readonly isPercent: boolean;
  /** Filled cells that are like it, on its sheet: most of them show what is usual here. Left out where there are none. */
  readonly like?: readonly Cell[];
}

export const GENERAL = "General";

/** Counts and amounts read as they are typed, averages and indices with their decimals. */
export function lookOf({ most, isPercent = false, decimals: usual }: Kind, shown: number | null): Look {
  if (isPercent) return { format: "0.00%", isPercent };
  const decimals = shown ?? usual;
  return { format: most === null || decimals === 0 ? GENERAL : `0.${"0".repeat(decimals)}`, isPercent };
}

/** How a number reads that was typed as a text with so many decimals. */
export function plainLook(decimals: number): Look {
  return { format: decimals === 0 ? GENERAL : `0.${"0".repeat(decimals)}`, isPercent: false };
}

/**
 * The number format of a cell once a figure is in it: its own, unless that says nothing or shows 84,48 as 8448 %. Then the
 * one that most cells like it have, in whose `formats` it is told, or else the figure's.
 */
export function formatFor(own: string, look: Look | undefined, formats: readonly string[] = []): string {
  if (!look) return own;
  if (!saysNothing(own)) return isPercentage(own) === look.isPercent ? own : look.format;
  const usual = mostOf(formats);
  return usual === null || saysNothing(usual) || isPercentage(usual) !== look.isPercent ? look.format : usual;
}

function saysNothing(format: string): boolean {
  return format === GENERAL || format === "@";
}

/** What more than half of them are. */
function mostOf(formats: readonly string[]): string | null {
  return formats.find((format) => formats.filter((other) => other === format).length * 2 > formats.length) ?? null;
}

/** A percent sign within quotes is a text. */
function isPercentage(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}
