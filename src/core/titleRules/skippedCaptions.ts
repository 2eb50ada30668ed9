import { rule } from "../rules/rule";
import type { Caption } from "./captions";
import type { SheetCaptions } from "./repeatedCaptions";

/** Fewer captions, or more gaps, are an excerpt of a report. */
const FEWEST = 4;
const WIDEST = 2;

/** A caption before which numbers are left out, in a series that has no other gap: a table was taken out, or is missing. */
export const skippedCaptions = rule({
  says: ["skipped-caption"],
  severity: "info",
  fix: "none",
  ground: "agreement",
  find: ({ sheet, series: all }: SheetCaptions) =>
    all.flatMap((series) => {
      const gap = onlyGap(series);
      if (gap?.after.sheet !== sheet) return [];
      const { after, before } = gap;
      const missing = Array.from({ length: after.number - before.number - 1 }, (_, at) => {
        return after.numbered(before.number + 1 + at).label;
      });
      const message = { key: "skipped-caption", label: after.label, before: before.label, missing } as const;
      return [{ cell: after.cell, message }];
    }),
});

function onlyGap(series: readonly Caption[]): { readonly before: Caption; readonly after: Caption } | null {
  const numbers = series.map(({ number }) => number);
  const isInOrder = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  if (series.length < FEWEST || numbers[0] !== 1 || !isInOrder) return null;
  const gaps = series.flatMap((after, at) => {
    const before = series[at - 1];
    return before && after.number > before.number + 1 ? [{ before, after }] : [];
  });
  const [gap, ...others] = gaps;
  return gap && others.length === 0 && gap.after.number - gap.before.number - 1 <= WIDEST ? gap : null;
}
