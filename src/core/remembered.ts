import type { Steps } from "./steps";

/** What was worked out about something, and what else it was worked out from. */
interface Known<T> {
  readonly from: readonly unknown[];
  readonly result: T;
}

/** Results of work on things, which is done anew only where what else they were worked out from has changed. */
export class Remembered<K extends object, T> {
  readonly #known = new WeakMap<K, Known<T>>();

  /** `from` is all that the work looks at beside the thing; two lists are the same where each of their parts is. */
  *of(thing: K, from: readonly unknown[], work: () => Steps<T>): Steps<T> {
    const known = this.#known.get(thing);
    if (known && areSame(known.from, from)) return known.result;
    const result = yield* work();
    this.#known.set(thing, { from, result });
    return result;
  }
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => Object.is(one, others[at]));
}
