/**
 * Work that stops after every small step of it and gives its result at the end, so that a page can do it without
 * keeping a person waiting. Nothing may change meanwhile of what it works on.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
