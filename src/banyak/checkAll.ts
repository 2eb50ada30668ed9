import type { ManyFile } from "../many/known";
import type { Answered, Asked } from "./protocol";

/** A workbook takes up to some hundred megabytes while it is checked; and the page needs a processor, too. */
const MOST_WORKERS = 4;

/** A worker as far as it is needed: it answers one question after the other. */
export type Hand = Pick<Worker, "postMessage" | "terminate" | "addEventListener" | "removeEventListener">;

interface Work {
  readonly asked: readonly Asked[];
  readonly processors: number;
  readonly newHand: () => Hand;
  /** What is said of a file that a worker has failed on. */
  readonly failed: (name: string) => string;
  readonly onDone: (file: ManyFile) => void;
  readonly signal: AbortSignal;
}

/**
 * Checks files side by side, each in a worker that reads one after the other. A worker that fails – out of memory, say –
 * is told of as a file that cannot be read, and another takes its place. Once stopped, nothing more is told.
 */
export async function checkAll({ asked, processors, newHand, failed, onDone, signal }: Work): Promise<void> {
  let next = 0;
  const isStopped = () => signal.aborted;
  const many = Math.max(1, Math.min(MOST_WORKERS, processors - 1, asked.length));
  await Promise.all(Array.from({ length: many }, () => workThrough()));

  async function workThrough(): Promise<void> {
    let hand = newHand();
    for (let one = asked[next++]; one && !isStopped(); one = asked[next++]) {
      const outcome = await answerOf(hand, one, signal);
      if (isStopped()) break;
      if (outcome === null) {
        hand.terminate();
        hand = newHand();
      }
      onDone({ name: one.name, outcome: outcome ?? { ok: false, message: failed(one.name) } });
    }
    hand.terminate();
  }
}

/** Null where the worker has failed, or is not waited for any more. */
function answerOf(hand: Hand, asked: Asked, signal: AbortSignal): Promise<Answered | null> {
  return new Promise((resolve) => {
    const done = (answer: Answered | null) => {
      hand.removeEventListener("message", told as EventListener);
      hand.removeEventListener("error", nothing);
      signal.removeEventListener("abort", nothing);
      resolve(answer);
    };
    const told = ({ data }: MessageEvent<Answered>) => {
      done(data);
    };
    const nothing = () => {
      done(null);
    };
    hand.addEventListener("message", told as EventListener);
    hand.addEventListener("error", nothing);
    signal.addEventListener("abort", nothing);
    hand.postMessage(asked);
  });
}
