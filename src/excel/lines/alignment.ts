/** Where a line of before is among those of now, by their numbers in the two lists; null where it is not among them. */
export type Aligned = readonly (number | null)[];

/**
 * Lays lines of before upon those of now, where some have come in between, or some have gone, and the others are what
 * they were. Null where they cannot be laid so, or in more than one way.
 *
 *    was   is                was   is
 *    SLF   ·       1 → 2     4     3       1 → –   (or 1 → 1 and 2 → –, had both been 3)
 *    PBG   SLF     2 → 3     3
 *          PBG
 */
export function aligned(before: number, now: number, isSame: (before: number, now: number) => boolean): Aligned | null {
  if (before <= now) return onlyWay(before, now, isSame);
  const kept = onlyWay(now, before, (one, other) => isSame(other, one));
  if (!kept) return null;
  const places = new Map(kept.map((line, at) => [line, at]));
  return Array.from({ length: before }, (_, line) => places.get(line) ?? null);
}

/** The only way to place the fewer lines in their order among the more: the first from the one side is the first from the other. */
function onlyWay(fewer: number, more: number, isSame: (one: number, other: number) => boolean): number[] | null {
  const earliest: number[] = [];
  for (let at = 0; at < more && earliest.length < fewer; at++) {
    if (isSame(earliest.length, at)) earliest.push(at);
  }
  if (earliest.length < fewer) return null;
  let left = fewer;
  for (let at = more - 1; at >= 0 && left > 0; at--) {
    if (!isSame(left - 1, at)) continue;
    left--;
    if (earliest[left] !== at) return null;
  }
  return earliest;
}
