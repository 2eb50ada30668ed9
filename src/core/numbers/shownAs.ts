import { exact, type Exact } from "./exact";
import type { WrittenNumber } from "./readNumber";

/** True for a figure that a text may show so, cut off or rounded: it is less than its last place away. */
export function isShownAs(figure: Exact, { value, decimals }: WrittenNumber): boolean {
  return (
    figure
      .sub(value)
      .abs()
      .compare(exact(1 / 10 ** decimals)) < 0
  );
}
