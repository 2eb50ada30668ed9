/** So many labels are remembered at a time. */
const MOST = 5000;

/** The same reading of a label, done once for each: sub-sectors come again in every region, and are asked for again. */
export function remembered<T>(read: (label: string) => T): (label: string) => T {
  let known = new Map<string, { readonly value: T }>();
  return (label) => {
    const before = known.get(label);
    if (before) return before.value;
    if (known.size >= MOST) known = new Map();
    const value = read(label);
    known.set(label, { value });
    return value;
  };
}
