import type { Period } from "../dates/periods";

/** The last month of a period, counted through the years; of one that names no year, through the year 0. */
export function endOf(period: Period | null): number {
  return (period?.year ?? 0) * 12 + (period?.months.at(-1) ?? 0);
}
