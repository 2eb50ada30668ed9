import type { Chart } from "./chart";

/** The worst and the best that answers can come to, where the regulation's grades are read off; else Excel chooses. */
const SCALES = { nrr: { minimum: 1, maximum: 4 }, index: { minimum: 25, maximum: 100 } } as const;

/** The ends of the axis of a chart with lines to read grades off; null where Excel chooses them. */
export function axisOf({ of, bands, series }: Chart): { readonly minimum: number; readonly maximum: number } | null {
  if (bands === null || (of !== "nrr" && of !== "index")) return null;
  const { minimum, maximum } = SCALES[of];
  const isWithin = series.every(({ figures }) =>
    figures.every((one) => one === null || (one >= minimum && one <= maximum)),
  );
  return isWithin ? { minimum, maximum } : null;
}
