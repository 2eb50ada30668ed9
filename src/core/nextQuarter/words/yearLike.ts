/**
 * The year behind a month or a quarter, as a pattern with four groups finds it: what stands before it and its four digits, or
 * what stands before it and its last two.
 */
export type TypedYear = readonly (string | undefined)[];

/** Null where none was typed. */
export function yearTyped([, full, , short]: TypedYear): number | null {
  if (full !== undefined) return Number(full);
  return short === undefined ? null : Number(`20${short}`);
}

/** Another year as this one was typed; where none was, it is put behind, unless it is null. */
export function yearLike([beforeFull = "", full, beforeShort = "", short]: TypedYear, year: number | null): string {
  if (full !== undefined) return beforeFull + String(year);
  if (short !== undefined) return beforeShort + String(year).slice(2);
  return year === null ? "" : ` ${String(year)}`;
}
