import { breathe } from "../../core/breaths";
import { decisionsIn } from "../../commands/decisions";
import { preferencesIn } from "../../commands/preferences";
import { readingsOf } from "../../commands/readings";
import type { EditGroup } from "../../core/edits/group";
import type { Cell } from "../../core/grid/address";
import type { SheetArea } from "../../core/grid/area";
import type { Answer, Snapshot, Watch, Whose, WorkbookPort } from "../../workbook";
import type { Stage } from "../../text/pane/texts";
import { ChangeWatch } from "./changeWatch";
import { engineUnlessStopped } from "./engine";
import { Following } from "./following";
import { met, outcomeOf, type Outcome } from "./outcome";
import type { Review } from "./review";
import type { Scope } from "./scope";
import { keepMarks } from "../deeds/marks";
import { forgetHints, goneBy } from "../deeds/history";
import { announcing } from "./stages";
import { AT_FIRST, type State } from "./state";

/**
 * The work on one workbook, whoever asks for it: the ribbon and the pane share it, and so see the same results. One
 * piece of work runs at a time; what is asked for meanwhile is not begun. A fault of the program is told and thrown on.
 */
export class Session {
  #state = AT_FIRST;
  #stop: AbortController | null = null;
  readonly #changes: ChangeWatch;
  #givingUp: AbortController | null = null;
  /** The workbook; while it works, it tells how far it is. */
  readonly port: WorkbookPort;
  readonly #following: Following;
  readonly #watchers = new Set<() => void>();
  /** Ends that marks are taken off behind the scenes. */
  #keeping = new AbortController();

  constructor(port: WorkbookPort) {
    this.port = announcing(
      port,
      (stage) => {
        this.#enter(stage);
      },
      () => this.#givingUp?.signal,
    );
    this.#changes = new ChangeWatch(this.port, () => {
      this.#tellChanges();
    });
    this.#following = new Following({
      port,
      changes: this.#changes,
      last: () => ({ review: this.#state.review, decided: new Set(this.#state.decisions.keys()) }),
      onReview: ({ review, confirmed }) => {
        this.set({ review, checkedAt: new Date(), stale: null, ...(confirmed && { confirmed }) });
        void this.#keepMarksAside(review);
        this.#tellChanges();
      },
      onHindered: () => {
        this.set({ stale: this.#staleSheets() });
      },
      onFault: (error) => {
        this.set({ stale: this.#staleSheets() });
        this.#tellFault(error);
      },
    });
  }

  readonly state = (): State => this.#state;

  /** Calls back whenever the state has changed; gives the way to end that. */
  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Looks up how many steps an earlier session has left. */
  async begin(): Promise<void> {
    const steps = await this.port.steps();
    if (steps.ok) this.set({ steps: steps.value });
  }

  /** Has nothing more told of changes: the pane is closed. */
  end(): Promise<void> {
    this.#following.stop();
    return this.#changes.end();
  }

  /** Looks the whole workbook through, and shows all of it or what is on the sheet that the person looks at. */
  periksa(scope: Scope = "workbook"): Promise<void> {
    return this.work(async (watch) => {
      const outcome = await this.#review(watch);
      const { review } = this.#state;
      if (outcome === null) this.set({ sheet: scope === "sheet" ? (review?.seen.activeSheet ?? null) : null });
      return outcome;
    });
  }

  /** Has the list follow what is edited, from now on or no longer. */
  watch(isWatching: boolean): void {
    this.set({ isWatching });
    if (!isWatching) this.#following.stop();
    this.#tellChanges();
  }

  hitungIkm(): Promise<void> {
    return this.work(async (watch) => {
      const engine = await engineUnlessStopped(watch.signal);
      if (!engine.ok) return met(engine);
      const answer = await engine.value.hitungIkm(this.port, watch);
      const outcome = outcomeOf(answer, (done) => ({ kind: "ikm", done }));
      if (this.#state.review) await this.reviewAgain(watch);
      return outcome;
    });
  }

  /** Makes edits that were offered on a review; the person has agreed to what they replace. */
  apply(groups: readonly EditGroup[], seen: Snapshot): Promise<void> {
    return this.work(async (watch) => {
      const edits = groups.flatMap((group) => group.edits);
      const answer = await this.port.apply({ edits, groups, seen, mayReplace: true });
      const isCheckedAnew = (await this.reviewAgain(watch)) === null;
      return outcomeOf(answer, (applied) => ({ kind: "applied", applied, isCheckedAnew }));
    });
  }

  /** Takes the last step of this pane back; one that another has made only where the person has agreed to that. */
  undo(whose: Whose = "own"): Promise<void> {
    return this.work(async (watch) => {
      const answer = await this.port.undo(whose);
      await forgetHints(this.port, goneBy(answer));
      if (answer.ok && answer.value === null && whose === "own") {
        await this.begin();
        if (this.#state.steps > 0) return { kind: "others-step" };
      }
      const outcome = outcomeOf(answer, (undone) => ({ kind: "undone", undone }));
      if (this.#state.review) await this.reviewAgain(watch);
      return outcome;
    });
  }

  /** Forgets the steps that could be taken back, and with them the old values that the workbook keeps. */
  forget(): Promise<void> {
    return this.work(async () => outcomeOf(await this.port.forget(), () => ({ kind: "forgotten" })));
  }

  /** Shows a cell; says why where that is not possible. */
  async select(sheet: string, cell: Cell, seen: Snapshot): Promise<void> {
    const answer = await this.port.select(sheet, cell, seen);
    if (!answer.ok) this.set({ outcome: met(answer) });
    else if (this.#state.outcome?.kind === "obstacle") this.dismiss();
  }

  /** The region that the person has selected; null where Excel does not say, which is told. */
  async selected(): Promise<SheetArea | null> {
    const answer = await this.port.selection();
    if (!answer.ok) this.set({ outcome: met(answer) });
    return answer.ok ? answer.value : null;
  }

  /** Brings the first of the places that are about to be changed to the front; where that cannot be, no matter. */
  follow([first]: readonly { readonly sheet: string; readonly cell: Cell }[], seen: Snapshot): void {
    if (first) void this.port.select(first.sheet, first.cell, seen);
  }

  /** Takes the last outcome as read. */
  dismiss(): void {
    this.set({ outcome: null });
  }

  /** Stops the reading that is under way; what is being written is written to its end. */
  cancel(): void {
    this.#stop?.abort();
  }

  /** Waits no longer for an Excel that does not answer; what it had been asked to change, it may still change. */
  giveUp(): void {
    this.#givingUp?.abort();
    this.cancel();
  }

  /** Looks at the workbook once more after it was changed: until that is done, what was found before is out of date. */
  reviewAgain(watch: Watch): Promise<Outcome | null> {
    this.#changes.giveBack(null);
    this.set({ stale: this.#state.stale ?? [] });
    return this.#review(watch, this.#state.review);
  }

  /** Looks at the workbook anew; what was found before stays until that is done, and where it is hindered. */
  async #review(watch: Watch, before: Review | null = null): Promise<Outcome | null> {
    const changed = this.#changes.begin();
    const answer = await this.#lookThrough(watch, before);
    if (!answer.ok) {
      this.#changes.giveBack(changed);
      return met(answer);
    }
    const tables = answer.value.tables.map(({ table }) => table);
    const confirmed = (await readingsOf(this.port, tables)) ?? this.#state.confirmed;
    this.set({ review: answer.value, checkedAt: new Date(), stale: null, confirmed });
    await this.#keepMarks(answer.value, watch.signal);
    this.#tellChanges();
    return null;
  }

  /** Marks are a step of those that the workbook keeps: where there is none, nothing is asked of Excel. */
  async #keepMarks(review: Review, signal: AbortSignal): Promise<void> {
    if (this.#state.steps > 0) await keepMarks(this.port, review, signal);
  }

  /** The same behind the scenes, until a piece of work or a later look begins: a step that is taken back by then stays gone. */
  async #keepMarksAside(review: Review): Promise<void> {
    this.#keeping.abort();
    const { signal } = (this.#keeping = new AbortController());
    await this.#keepMarks(review, signal);
    if (!signal.aborted) await this.begin();
  }

  #tellChanges(): void {
    const { isWatching, running } = this.#state;
    const stale = this.#staleSheets();
    if (!stale) return;
    if (!isWatching) this.set({ stale });
    else if (!running) this.#following.begin();
  }

  #staleSheets(): readonly string[] | null {
    const { review } = this.#state;
    return review && this.#changes.sheetsOf(review.seen);
  }

  #tellFault(error: unknown): never {
    this.set({ outcome: { kind: "fault", detail: String(error) } });
    throw error;
  }

  async #lookThrough(watch: Watch, before: Review | null): Promise<Answer<Review>> {
    const read = await this.port.read(watch);
    if (!read.ok) return read;
    this.#enter("checking", read.value.workbook.sheets.length);
    const engine = await engineUnlessStopped(watch.signal);
    if (!engine.ok) return engine;
    const preferences = await preferencesIn(this.port);
    if (!preferences.ok) return preferences;
    const decisions = await decisionsIn(this.port);
    this.set({ decisions });
    const pause = (share: number) => {
      watch.progress(share);
      return breathe(watch.signal);
    };
    const { value: wanted } = preferences;
    const review = await engine.value.reviewOf(read.value, pause, new Set(decisions.keys()), before, wanted);
    return review ? { ok: true, value: review } : { ok: false, obstacle: "cancelled", detail: "" };
  }

  /** Does a piece of work, unless another one is running; what it gives is told. */
  async work(work: (watch: Watch) => Promise<Outcome | null>): Promise<void> {
    if (this.#stop) return;
    this.#following.stop();
    this.#keeping.abort();
    const stop = new AbortController();
    this.#stop = stop;
    const givingUp = new AbortController();
    this.#givingUp = givingUp;
    this.set({ running: { stage: "reading", share: 0 }, outcome: null });
    const progress = (share: number) => {
      const { running } = this.#state;
      // A reading that was stopped goes on behind the scenes, and has no say in later work.
      if (running && !stop.signal.aborted) this.set({ running: { ...running, share } });
    };
    try {
      this.set({ outcome: await work({ progress, signal: stop.signal }) });
      if (!givingUp.signal.aborted) await this.begin();
    } catch (error) {
      this.#tellFault(error);
    } finally {
      this.#stop = null;
      this.set({ running: null });
      this.#tellChanges();
    }
  }

  #enter(stage: Stage, sheets?: number): void {
    this.set({ running: { stage, share: 0, ...(sheets !== undefined && { sheets }) } });
  }

  /** Tells a change of the state. */
  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const watcher of this.#watchers) watcher();
  }
}
