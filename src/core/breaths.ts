import type { Steps } from "./steps";

/** For so many milliseconds work may go on before the page gets its turn: less than anybody notices. */
const STRETCH = 15;

/** Lets the page have its turn, when a share of the work is done; false where the work is to end. */
export type Pause = (share: number) => Promise<boolean>;

/** Does work in short stretches and pauses in between; null where it was to end. `clock` tells milliseconds. */
export async function inBreaths<T>(steps: Steps<T>, pause: Pause, clock = () => performance.now()): Promise<T | null> {
  let begun = clock();
  let share = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    share = step.value ?? share;
    if (clock() - begun < STRETCH) continue;
    if (!(await pause(share))) return null;
    begun = clock();
  }
}

/** A turn of the event loop, in which the page can draw and hear the person; false where the person has stopped the work. */
export async function breathe(signal?: AbortSignal): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  return !signal?.aborted;
}
