/** What is worked out when it is first asked for, as it mostly is not: of a table without mistakes nobody asks which figure is which. */
export function onDemand<T>(work: () => T): () => T {
  let known: { readonly result: T } | null = null;
  return () => (known ??= { result: work() }).result;
}
