/** The same work on an object, done once for each as long as somebody holds it: of a sheet, a scale, a list that is asked again. */
export function oncePerObject<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const done = new WeakMap<K, { readonly result: T }>();
  return (of) => {
    const known = done.get(of) ?? { result: work(of) };
    done.set(of, known);
    return known.result;
  };
}
