import { breathe } from "../../core/breaths";
import { readingsOf } from "../../commands/readings";
import type { Changed, ChangeWatch } from "./changeWatch";
import { engineUnlessStopped } from "./engine";
import type { Review } from "./review";
import type { Answer, Watch, WorkbookPort } from "../../workbook";

/** Edits that come in a burst are looked at together: so many milliseconds are waited for the next. */
const BURST = 10;

/** What was found, and which readings of answers in words are confirmed; null where no answers are in words. */
export interface Found {
  readonly review: Review;
  readonly confirmed: ReadonlySet<string> | null;
}

/** What is looked at, and who is told. */
interface Followed {
  readonly port: WorkbookPort;
  readonly changes: ChangeWatch;
  /** The last review, and the findings that a person has decided to leave. */
  readonly last: () => { readonly review: Review | null; readonly decided: ReadonlySet<string> };
  /** What has changed meanwhile is still to be looked at. */
  readonly onReview: (found: Found) => void;
  /** It could not be looked at: the list may not be true any more. */
  readonly onHindered: () => void;
  readonly onFault: (error: unknown) => void;
}

/**
 * Looks again at what was edited, behind the scenes: the list stays, and nothing has to wait for it. Where it is stopped,
 * what has changed is still to be looked at.
 */
export class Following {
  #running: AbortController | null = null;

  constructor(private readonly followed: Followed) {}

  /** Looks in a moment at what has changed. */
  begin(): void {
    if (this.#running) return;
    const stop = new AbortController();
    this.#running = stop;
    void this.#follow(stop.signal).catch((error: unknown) => {
      this.stop();
      this.followed.onFault(error);
    });
  }

  stop(): void {
    this.#running?.abort();
    this.#running = null;
  }

  async #follow(signal: AbortSignal): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, BURST));
    const isStopped = () => signal.aborted;
    const { changes, last, onReview, onHindered } = this.followed;
    const { review, decided } = last();
    if (isStopped() || !review) return;
    const changed = changes.take();
    const answer = await this.#lookAgain(review, changed, decided, { progress: () => undefined, signal }).catch(
      (error: unknown) => {
        changes.giveBack(changed);
        throw error;
      },
    );
    if (!answer.ok || isStopped()) changes.giveBack(changed);
    if (isStopped()) return;
    this.stop();
    if (answer.ok) onReview(answer.value);
    else onHindered();
  }

  async #lookAgain(
    before: Review,
    changed: Changed,
    decided: ReadonlySet<string>,
    watch: Watch,
  ): Promise<Answer<Found>> {
    const { port } = this.followed;
    const read = await (changed ? port.readAgain(before.seen, changed, watch) : port.read(watch));
    if (!read.ok) return read;
    const engine = await engineUnlessStopped(watch.signal);
    if (!engine.ok) return engine;
    const pause = () => breathe(watch.signal);
    const review = await engine.value.reviewOf(read.value, pause, decided, before, before.preferences);
    if (!review) return { ok: false, obstacle: "cancelled", detail: "" };
    // An edit may have made a table of them, or read them in another way, that was confirmed before.
    const confirmed = await readingsOf(
      port,
      review.tables.map(({ table }) => table),
    );
    return { ok: true, value: { review, confirmed } };
  }
}
