/** So many texts are remembered at a time: more than a column has different dates, channels or headers. */
const MOST = 10_000;

/**
 * The same reading of a text, done once for each: dates, headers and remarks come again in row after row, sub-sectors in
 * every region, and are asked for again. Names of which each stands once are better read without it.
 */
export function oncePerText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, reading);
    return reading;
  };
}
