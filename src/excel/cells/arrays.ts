import type { Targeted } from "./blocks";
import { isFilled, loadArrays } from "../read/readArrays";
import { cellsOf, type Closer, type View } from "./views";

/** Asks cell by cell which of them an array fills, in the blocks of which Excel says that one fills any. */
export function loadFilled<T extends Targeted>(views: readonly View<T>[]): Closer<T> {
  const asked = new Map(
    views
      .filter(({ range }) => isFilled(range) !== false)
      .flatMap(cellsOf)
      .map(([item, range]) => {
        loadArrays(range);
        return [item, { range, parent: range.getSpillParentOrNullObject().load({ address: true }) }];
      }),
  );
  return {
    isAsked: asked.size > 0,
    has(item) {
      const one = asked.get(item);
      return one !== undefined && (isFilled(one.range) !== false || !one.parent.isNullObject);
    },
  };
}
