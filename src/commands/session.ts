import type { Answer, Obstacle, Undone, WorkbookPort } from "../workbook";
import { hitungIkm, type IkmDone } from "./hitungIkm";

/** What the last piece of work came to. `null` where there was nothing to do it on. */
export type Outcome =
  | { readonly kind: "ikm"; readonly done: IkmDone | null }
  | { readonly kind: "undone"; readonly undone: Undone | null }
  | { readonly kind: "obstacle"; readonly obstacle: Obstacle; readonly detail: string }
  /** The program itself has failed. */
  | { readonly kind: "fault"; readonly detail: string };

/** How the work stands. */
export interface State {
  /** How far the running work is, from 0 to 1; null while none is running. */
  readonly progress: number | null;
  readonly outcome: Outcome | null;
  /** How many steps can be taken back. */
  readonly steps: number;
}

/**
 * The work on one workbook, whoever asks for it: the ribbon and the pane share it, and so see the same results. One
 * piece of work runs at a time; what is asked for meanwhile is not begun. A fault of the program is told and thrown on.
 */
export class Session {
  #state: State = { progress: null, outcome: null, steps: 0 };
  #stop: AbortController | null = null;
  readonly #watchers = new Set<() => void>();

  constructor(private readonly port: WorkbookPort) {}

  readonly state = (): State => this.#state;

  /** Calls back whenever the state has changed; gives the way to end that. */
  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Looks up how many steps an earlier session has left. */
  async begin(): Promise<void> {
    await this.#countSteps();
  }

  hitungIkm(): Promise<void> {
    return this.#work(async (signal) => {
      const progress = (share: number) => {
        this.#set({ progress: share });
      };
      const answer = await hitungIkm(this.port, { progress, signal });
      return outcomeOf(answer, (done) => ({ kind: "ikm", done }));
    });
  }

  undo(): Promise<void> {
    return this.#work(async () => outcomeOf(await this.port.undo(), (undone) => ({ kind: "undone", undone })));
  }

  /** Stops the reading that is under way; what is being written is written to its end. */
  cancel(): void {
    this.#stop?.abort();
  }

  async #work(work: (signal: AbortSignal) => Promise<Outcome>): Promise<void> {
    if (this.#stop) return;
    this.#stop = new AbortController();
    this.#set({ progress: 0, outcome: null });
    try {
      this.#set({ outcome: await work(this.#stop.signal) });
      await this.#countSteps();
    } catch (error) {
      this.#set({ outcome: { kind: "fault", detail: String(error) } });
      throw error;
    } finally {
      this.#stop = null;
      this.#set({ progress: null });
    }
  }

  async #countSteps(): Promise<void> {
    const steps = await this.port.steps();
    if (steps.ok) this.#set({ steps: steps.value });
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const watcher of this.#watchers) watcher();
  }
}

function outcomeOf<T>(answer: Answer<T>, of: (value: T) => Outcome): Outcome {
  return answer.ok ? of(answer.value) : { kind: "obstacle", obstacle: answer.obstacle, detail: answer.detail };
}
