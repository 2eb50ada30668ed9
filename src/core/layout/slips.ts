/** Names shorter than this are not alike by chance alone if one letter differs. */
const SHORTEST = 8;
const LONG = 14;

/** True for two folded names of which a slip of the hand makes one the other. */
export function areASlipApart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST) return false;
  const most = shorter < LONG ? 1 : 2;
  return Math.abs(a.length - b.length) <= most && areWithin(a, b, most);
}

/** True where no more letters than `most` have to be changed, added or taken away (Levenshtein): most names differ at once. */
function areWithin(a: string, b: string, most: number): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let at = 0; at < a.length; at++) {
    const next = [at + 1];
    let least = at + 1;
    for (let to = 0; to < b.length; to++) {
      const replaced = (row[to] ?? 0) + (a[at] === b[to] ? 0 : 1);
      const changed = Math.min(replaced, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1);
      next.push(changed);
      least = Math.min(least, changed);
    }
    if (least > most) return false;
    row = next;
  }
  return (row.at(-1) ?? 0) <= most;
}
