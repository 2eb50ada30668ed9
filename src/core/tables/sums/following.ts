import type { MonthSpan } from "../../dates/span";
import { timeIn, yearIn } from "../../layout/time";
import type { Place } from "./strips";

/** Two places, the second of the time that follows the first's. */
export interface Following {
  readonly before: Place;
  readonly after: Place;
}

/** Each two of some places that stand one behind the other and are of times that do: months, quarters, years. */
export function followingIn(places: readonly Place[]): readonly Following[] {
  return places.slice(1).flatMap((after, at): readonly Following[] => {
    const before = places[at];
    const [one, next] = [before && spanIn(before.label), spanIn(after.label)];
    return before && one && next && follows(one, next) ? [{ before, after }] : [];
  });
}

function follows(one: MonthSpan, next: MonthSpan): boolean {
  return next.from === one.to + 1 && next.to - next.from === one.to - one.from;
}

/** A year stands for its months. */
function spanIn(label: string): MonthSpan | null {
  const time = timeIn(label);
  return time?.kind === "span" ? time.span : yearIn(label);
}
