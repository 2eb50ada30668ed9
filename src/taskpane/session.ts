import { breathe } from "../core/breaths";
import { decide, decisionsIn, revoke } from "../commands/decisions";
import { confirmedReadings, confirmReading } from "../commands/readings";
import { isoDay } from "../core/dates/isoDay";
import type { EditGroup } from "../core/edits/group";
import type { Finding } from "../core/findings/finding";
import { fingerprintOf } from "../core/findings/fingerprint";
import type { Cell } from "../core/grid/address";
import type { Answer, ChartPlan, SheetPlan, Snapshot, Watch, Whose, WorkbookPort } from "../workbook";
import type { Stage } from "../text/pane/texts";
import { ChangeWatch } from "./changeWatch";
import { engineUnlessStopped } from "./engine";
import { met, outcomeOf, type Outcome } from "./outcome";
import type { Review } from "./review";
import { announcing } from "./stages";
import { AT_FIRST, type State } from "./state";
import { planText, type TextPlan } from "./textPlan";

/**
 * The work on one workbook, whoever asks for it: the ribbon and the pane share it, and so see the same results. One
 * piece of work runs at a time; what is asked for meanwhile is not begun. A fault of the program is told and thrown on.
 */
export class Session {
  #state = AT_FIRST;
  #stop: AbortController | null = null;
  readonly #changes: ChangeWatch;
  #givingUp: AbortController | null = null;
  readonly #port: WorkbookPort;
  readonly #watchers = new Set<() => void>();

  constructor(port: WorkbookPort) {
    this.#port = announcing(
      port,
      (stage) => {
        this.#enter(stage);
      },
      () => this.#givingUp?.signal,
    );
    this.#changes = new ChangeWatch(this.#port, () => {
      this.#tellChanges();
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
    const steps = await this.#port.steps();
    if (steps.ok) this.#set({ steps: steps.value });
  }

  /** Has nothing more told of changes: the pane is closed. */
  end(): Promise<void> {
    return this.#changes.end();
  }

  /** Looks the whole workbook through. */
  periksa(): Promise<void> {
    return this.#work((watch) => this.#review(watch));
  }

  hitungIkm(): Promise<void> {
    return this.#work(async (watch) => {
      const engine = await engineUnlessStopped(watch.signal);
      if (!engine.ok) return met(engine);
      const answer = await engine.value.hitungIkm(this.#port, watch);
      const outcome = outcomeOf(answer, (done) => ({ kind: "ikm", done }));
      if (this.#state.review) await this.#reviewAgain(watch);
      return outcome;
    });
  }

  /** Makes edits that were offered on a review; the person has agreed to what they replace. */
  apply(groups: readonly EditGroup[], seen: Snapshot): Promise<void> {
    return this.#work(async (watch) => {
      const edits = groups.flatMap((group) => group.edits);
      const answer = await this.#port.apply({ edits, groups, seen, mayReplace: true });
      const isCheckedAnew = (await this.#reviewAgain(watch)) === null;
      return outcomeOf(answer, (applied) => ({ kind: "applied", applied, isCheckedAnew }));
    });
  }

  /** Makes a chart that was offered on a review, or brings the one that is there up to date. */
  chart(plan: ChartPlan): Promise<void> {
    return this.#work(async (watch) => {
      const answer = await this.#port.chart(plan);
      if (answer.ok && answer.value.hasNewCells) await this.#reviewAgain(watch);
      return outcomeOf(answer, (charted) => ({ kind: "charted", charted, words: plan.words }));
    });
  }

  /** Adds a sheet with a table that was offered on a review, and shows it. */
  addSheet(plan: SheetPlan): Promise<void> {
    return this.#work(async (watch) => {
      const answer = await this.#port.addSheet(plan);
      if (answer.ok) {
        await this.#reviewAgain(watch);
        const { review } = this.#state;
        if (review) this.follow([{ sheet: answer.value.name, cell: { row: 0, column: 0 } }], review.seen);
      }
      return outcomeOf(answer, (added) => ({ kind: "sheet-added", added }));
    });
  }

  /** Writes a text into the cell that the person has selected, where it is blank; else the person is asked first. */
  writeText(text: string): Promise<void> {
    return this.#work(async (watch) => {
      const plan = await planText(this.#port, text, watch);
      if (!plan.ok) return met(plan);
      return plan.value.isBlank ? this.#write(plan.value, watch) : { kind: "text-replaces", plan: plan.value };
    });
  }

  /** Writes a text into a cell that holds something; the person has agreed to that. */
  replaceText(plan: TextPlan): Promise<void> {
    return this.#work((watch) => this.#write(plan, watch));
  }

  /** Keeps that answers in words are read as the person has seen. */
  confirm(key: string): Promise<void> {
    return this.#work(async () => {
      const answer = await confirmReading(this.#port, key);
      if (!answer.ok) return met(answer);
      this.#set({ confirmed: new Set([...this.#state.confirmed, key]) });
      return null;
    });
  }

  /** Leaves a finding as it is, for a reason that the workbook keeps; it is told again once its figures change. */
  ignore(finding: Finding, reason: string): Promise<void> {
    const decision = { fingerprint: fingerprintOf(finding), reason, date: isoDay(new Date()) };
    return this.#decided((port) => decide(port, decision));
  }

  /** Has a finding told again that was left. */
  heed(finding: Finding): Promise<void> {
    return this.#decided((port) => revoke(port, fingerprintOf(finding)));
  }

  #decided(keep: (port: WorkbookPort) => Promise<Answer<null>>): Promise<void> {
    return this.#work(async (watch) => {
      const answer = await keep(this.#port);
      return answer.ok ? this.#reviewAgain(watch) : met(answer);
    });
  }

  /** Takes the last step of this pane back; one that another has made only where the person has agreed to that. */
  undo(whose: Whose = "own"): Promise<void> {
    return this.#work(async (watch) => {
      const answer = await this.#port.undo(whose);
      if (answer.ok && answer.value === null && whose === "own") {
        await this.begin();
        if (this.#state.steps > 0) return { kind: "others-step" };
      }
      const outcome = outcomeOf(answer, (undone) => ({ kind: "undone", undone }));
      if (this.#state.review) await this.#reviewAgain(watch);
      return outcome;
    });
  }

  /** Forgets the steps that could be taken back, and with them the old values that the workbook keeps. */
  forget(): Promise<void> {
    return this.#work(async () => outcomeOf(await this.#port.forget(), () => ({ kind: "forgotten" })));
  }

  /** Shows a cell; says why where that is not possible. */
  async select(sheet: string, cell: Cell, seen: Snapshot): Promise<void> {
    const answer = await this.#port.select(sheet, cell, seen);
    if (!answer.ok) this.#set({ outcome: met(answer) });
    else if (this.#state.outcome?.kind === "obstacle") this.dismiss();
  }

  /** Brings the first of the places that are about to be changed to the front; where that cannot be, no matter. */
  follow([first]: readonly { readonly sheet: string; readonly cell: Cell }[], seen: Snapshot): void {
    if (first) void this.#port.select(first.sheet, first.cell, seen);
  }

  /** Takes the last outcome as read. */
  dismiss(): void {
    this.#set({ outcome: null });
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

  async #write({ edit, seen, isBlank }: TextPlan, watch: Watch): Promise<Outcome> {
    const answer = await this.#port.apply({ edits: [edit], seen, mayReplace: !isBlank });
    if (answer.ok && this.#state.review) await this.#reviewAgain(watch);
    return outcomeOf(answer, (applied) => ({ kind: "text-written", edit, applied }));
  }

  /** Looks at the workbook once more after it was changed: until that is done, what was found before is out of date. */
  #reviewAgain(watch: Watch): Promise<Outcome | null> {
    this.#set({ stale: this.#state.stale ?? [] });
    return this.#review(watch);
  }

  /** Looks at the workbook anew; what was found before stays until that is done, and where it is hindered. */
  async #review(watch: Watch): Promise<Outcome | null> {
    this.#changes.begin();
    const answer = await this.#lookThrough(watch);
    if (!answer.ok) return met(answer);
    const hasReading = answer.value.tables.some(({ table }) => table.reading !== undefined);
    const confirmed = hasReading ? await confirmedReadings(this.#port) : this.#state.confirmed;
    this.#set({ review: answer.value, stale: null, confirmed });
    this.#tellChanges();
    return null;
  }

  #tellChanges(): void {
    const { review } = this.#state;
    const stale = review && this.#changes.sheetsOf(review.seen);
    if (stale) this.#set({ stale });
  }

  async #lookThrough(watch: Watch): Promise<Answer<Review>> {
    const read = await this.#port.read(watch);
    if (!read.ok) return read;
    this.#enter("checking");
    const engine = await engineUnlessStopped(watch.signal);
    if (!engine.ok) return engine;
    const decisions = await decisionsIn(this.#port);
    this.#set({ decisions });
    const pause = (share: number) => {
      watch.progress(share);
      return breathe(watch.signal);
    };
    const review = await engine.value.reviewOf(read.value, pause, new Set(decisions.keys()));
    return review ? { ok: true, value: review } : { ok: false, obstacle: "cancelled", detail: "" };
  }

  async #work(work: (watch: Watch) => Promise<Outcome | null>): Promise<void> {
    if (this.#stop) return;
    const stop = new AbortController();
    this.#stop = stop;
    const givingUp = new AbortController();
    this.#givingUp = givingUp;
    this.#set({ running: { stage: "reading", share: 0 }, outcome: null });
    const progress = (share: number) => {
      const { running } = this.#state;
      // A reading that was stopped goes on behind the scenes, and has no say in later work.
      if (running && !stop.signal.aborted) this.#set({ running: { ...running, share } });
    };
    try {
      this.#set({ outcome: await work({ progress, signal: stop.signal }) });
      if (!givingUp.signal.aborted) await this.begin();
    } catch (error) {
      this.#set({ outcome: { kind: "fault", detail: String(error) } });
      throw error;
    } finally {
      this.#stop = null;
      this.#set({ running: null });
    }
  }

  #enter(stage: Stage): void {
    this.#set({ running: { stage, share: 0 } });
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const watcher of this.#watchers) watcher();
  }
}
