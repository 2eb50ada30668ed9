import type { Steps } from "../core/steps";

/** For so many milliseconds work may go on before the page gets its turn: less than anybody notices. */
const STRETCH = 15;

/** Lets the page have its turn; false where the work is to end. */
export type Pause = () => Promise<boolean>;

/** Does work in short stretches and pauses in between; null where it was to end. `clock` tells milliseconds. */
export async function inBreaths<T>(steps: Steps<T>, pause: Pause, clock = () => performance.now()): Promise<T | null> {
  let begun = clock();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (clock() - begun < STRETCH) continue;
    if (!(await pause())) return null;
    begun = clock();
  }
}

/** A turn of the event loop, in which the page can draw and hear the person; false where the person has stopped the work. */
export async function breathe(signal?: AbortSignal): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  return !signal?.aborted;
}
