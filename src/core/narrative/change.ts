import { type Exact } from "../numbers/exact";
import { halfUp, round } from "../numbers/rounding";

/** How a figure differs from one before it, as both are shown. */
export interface Change {
  readonly is: "more" | "less" | "same";
  /** By how much, without its sign. */
  readonly by: Exact;
  /** The same in per cent of the figure before; null where that was nothing. */
  readonly percent: Exact | null;
}

/** The change between two figures that are shown with so many decimals. */
export function changeOf(before: Exact, after: Exact, decimals: number): Change {
  const [was, is] = [before, after].map((figure) => round(figure, halfUp(decimals))) as [Exact, Exact];
  const by = is.sub(was);
  const size = by.abs();
  return {
    is: by.compare(0) > 0 ? "more" : by.compare(0) < 0 ? "less" : "same",
    by: size,
    percent: was.compare(0) === 0 ? null : size.div(was.abs()).mul(100),
  };
}
