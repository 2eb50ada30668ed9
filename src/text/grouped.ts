/** Things by what they have in common, in the order in which that first appears. */
export function grouped<K, T>(things: readonly T[], keyOf: (thing: T) => K): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return [...groups];
}
