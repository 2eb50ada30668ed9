import type { hitungIkm } from "../../commands/hitungIkm";
import type { run } from "../../functions/run";
import type { Answer } from "../../workbook";
import type { proofOf } from "../deeds/proving";
import type { reviewOf } from "./review";

/** What finds out about a workbook. */
export interface Engine {
  readonly hitungIkm: typeof hitungIkm;
  readonly reviewOf: typeof reviewOf;
  readonly proofOf: typeof proofOf;
}

/**
 * Loads it from the pane's own server, as a file of its own: nothing of it is needed to show the pane. Asked for again
 * it is the same one; where it could not be loaded, this throws, and the next call tries again.
 */
export async function loadEngine(): Promise<Engine> {
  const [command, review, proving] = await Promise.all([
    import(/* webpackChunkName: "engine" */ "../../commands/hitungIkm"),
    import(/* webpackChunkName: "engine" */ "./review"),
    import(/* webpackChunkName: "engine" */ "../deeds/proving"),
  ]);
  return { hitungIkm: command.hitungIkm, reviewOf: review.reviewOf, proofOf: proving.proofOf };
}

/** Loads the functions of the formula bar, which share most of their code with it. */
export async function loadFunctions(): Promise<typeof run> {
  return (await import(/* webpackChunkName: "engine" */ "../../functions/run")).run;
}

/** Waits for it no longer than the person does. */
export async function engineUnlessStopped(signal: AbortSignal): Promise<Answer<Engine>> {
  const stopped = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener("abort", () => {
      resolve(null);
    });
  });
  const engine = await Promise.race([stopped, loadEngine()]);
  return engine ? { ok: true, value: engine } : { ok: false, obstacle: "cancelled", detail: "" };
}
