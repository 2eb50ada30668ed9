import type { Period } from "../dates/periods";

/** True where two periods cannot be meant for one table: neither lies within the other, or their years differ. */
export function areUnlike(a: Period, b: Period): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return true;
  return !isWithin(a, b) && !isWithin(b, a);
}

/** A year holds every month. */
function isWithin(inner: Period, outer: Period): boolean {
  return outer.months.length === 0 || inner.months.every((month) => outer.months.includes(month));
}
