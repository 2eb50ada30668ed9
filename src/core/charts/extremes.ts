import type { Chart } from "./chart";

/** A figure of a chart, and what it is of. */
export interface Point {
  readonly category: string;
  readonly series: string;
  readonly figure: number;
}

/** The highest and the lowest figure of a chart, of several the first; null where it shows but one. */
export function extremesOf({
  categoryNames,
  series,
}: Chart): { readonly highest: Point; readonly lowest: Point } | null {
  const points = series.flatMap(({ name, figures }) =>
    figures.flatMap((figure, at) =>
      figure === null ? [] : [{ category: categoryNames[at] ?? "", series: name, figure }],
    ),
  );
  const [first, ...others] = points;
  if (!first || others.length === 0) return null;
  return {
    highest: others.reduce((most, point) => (point.figure > most.figure ? point : most), first),
    lowest: others.reduce((least, point) => (point.figure < least.figure ? point : least), first),
  };
}
