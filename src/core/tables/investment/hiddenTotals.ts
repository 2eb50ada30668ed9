import type { RankedLine } from "./lines";
import type { Fit, Fits, Total } from "./total";

/** Fewer columns that hold are chance. */
const FEWEST_COLUMNS = 2;

/**
 * Finds totals by their figures alone: lines that are the sum of the lines next to them, groups within groups. Totals
 * stand above their parts or below them; what explains more lines is taken.
 */
export function hiddenTotals(lines: readonly RankedLine[], fits: Fits): readonly Total[] {
  const above = nested([...lines].reverse(), fits).map(({ line, parts }) => ({ line, parts: [...parts].reverse() }));
  const below = nested(lines, fits);
  return explained(above) >= explained(below) ? above : below;
}

/** Goes through lines whose totals come after their parts. */
function nested(lines: readonly RankedLine[], fits: Fits): readonly Total[] {
  const totals: Total[] = [];
  const open: RankedLine[] = [];
  for (const line of lines) {
    const parts = partsAmong(open, line, fits);
    if (parts) {
      totals.push({ line, parts });
      open.splice(open.length - parts.length);
    }
    open.push(line);
  }
  return totals;
}

function partsAmong(open: readonly RankedLine[], line: RankedLine, fits: Fits): readonly RankedLine[] | null {
  for (let count = 2; count <= open.length; count++) {
    const parts = open.slice(open.length - count);
    if (isSum(fits(line, parts))) return parts;
  }
  return null;
}

/** One column may be wrong where three others are right. */
function isSum({ telling, holding }: Fit): boolean {
  return holding >= FEWEST_COLUMNS && (holding === telling || (holding > FEWEST_COLUMNS && holding === telling - 1));
}

function explained(totals: readonly Total[]): number {
  return totals.reduce((sum, { parts }) => sum + parts.length, 0);
}
