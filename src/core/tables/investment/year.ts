import type { Recap } from "./recap";

const YEAR = /\b(20\d\d)\b/g;

/** The year a table is for: named by its heading, else by its sheet; null where neither names one, or both differ. */
export function yearOf({ sheet, heading }: Recap): number | null {
  const texts = [heading.map(({ text }) => text).join(" "), sheet.name];
  for (const text of texts) {
    const years = new Set([...text.matchAll(YEAR)].map(([, year]) => Number(year)));
    const [year] = years;
    if (year !== undefined) return years.size === 1 ? year : null;
  }
  return null;
}
