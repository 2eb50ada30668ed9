/**
 * Work that stops after every small step of it and gives its result at the end, so that a page can do it without
 * keeping a person waiting. A step may tell which share of the whole work is done, from 0 to 1. Nothing may change
 * meanwhile of what it works on.
 */
export type Steps<T> = Generator<number | undefined, T, undefined>;

/** Does all the steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Work that several ask for, done once on each thing. */
export function oncePer<K extends object, T>(work: (of: K) => Steps<T>): (of: K) => Steps<T> {
  const done = new WeakMap<K, { readonly result: T }>();
  return function* (of) {
    const { result } = done.get(of) ?? { result: yield* work(of) };
    done.set(of, { result });
    return result;
  };
}

/** So many things of which each takes a few microseconds make a step. */
export const HANDFUL = 100;

/** Does the same with each of many small things, a step for every handful of them. */
export function* forEachInSteps<T>(
  things: readonly T[],
  work: (thing: T, at: number) => void,
  handful = HANDFUL,
): Steps<void> {
  for (let from = 0; from < things.length; from += handful) {
    yield;
    const end = Math.min(things.length, from + handful);
    for (let at = from; at < end; at++) work(things[at] as T, at);
  }
}

/** So much effort makes a step, where things differ: a cell that is looked at is one. */
const MUCH = 5000;

/** The same with things of which some take far longer than others; `work` gives the effort that each has been. */
export function* forEachByEffort<T>(things: readonly T[], work: (thing: T, at: number) => number): Steps<void> {
  let effort = MUCH;
  for (let at = 0; at < things.length; at++) {
    if (effort >= MUCH) {
      yield;
      effort = 0;
    }
    effort += work(things[at] as T, at);
  }
}

/** Those of many small things that are such, in their order. */
export function filterInHandfuls<T, S extends T>(things: readonly T[], isSuch: (thing: T) => thing is S): Steps<S[]>;
export function filterInHandfuls<T>(things: readonly T[], isSuch: (thing: T) => boolean): Steps<T[]>;
export function* filterInHandfuls<T>(things: readonly T[], isSuch: (thing: T) => boolean): Steps<T[]> {
  const found: T[] = [];
  yield* forEachInSteps(things, (thing) => {
    if (isSuch(thing)) found.push(thing);
  });
  return found;
}

/** What each of many small things comes to. */
export function* mapInHandfuls<T, R>(things: readonly T[], resultOf: (thing: T) => R): Steps<R[]> {
  const results: R[] = [];
  yield* forEachInSteps(things, (thing) => results.push(resultOf(thing)));
  return results;
}

/** The same where each comes to several, or to none, in one list. */
export function* flatMapInHandfuls<T, R>(things: readonly T[], resultsOf: (thing: T) => readonly R[]): Steps<R[]> {
  const results: R[] = [];
  yield* forEachInSteps(things, (thing) => {
    for (const result of resultsOf(thing)) results.push(result);
  });
  return results;
}

/** What each of many things comes to, in one list; each of them is a step. */
export function* flatMapInSteps<T, R>(things: Iterable<T>, resultsOf: (thing: T) => readonly R[]): Steps<R[]> {
  const results: R[] = [];
  for (const thing of things) {
    yield;
    for (const result of resultsOf(thing)) results.push(result);
  }
  return results;
}

/** Those of many things that are such, in their order; each of them is a step. */
export function filterInSteps<T>(things: Iterable<T>, isSuch: (thing: T) => boolean): Steps<T[]> {
  return flatMapInSteps(things, (thing) => (isSuch(thing) ? [thing] : []));
}

/** Work that is a part of other work: all of it is done when the share `to` is, nothing when `from` is. */
export function* asPart<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield step.value === undefined ? undefined : from + step.value * (to - from);
  }
}
