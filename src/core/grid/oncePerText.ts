/** So many texts are remembered: more than a column has different dates, channels or headers. */
const MOST = 10_000;

/**
 * A reading of texts that is done once for each of them. Dates, headers and remarks are repeated in row after row; names
 * of which each stands once are better read without it.
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
