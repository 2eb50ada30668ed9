import type { Answer, Snapshot, WorkbookPort } from "../../workbook";

/** The ids of sheets that have changed; null where it is not known which. */
export type Changed = ReadonlySet<string> | null;

/** Hears of what is changed in the workbook once it has been looked at. */
export class ChangeWatch {
  #watching: Promise<Answer<() => Promise<void>>> | null = null;
  /** The ids of sheets that have changed since the workbook was last read; null where that is not known. */
  #changed: Set<string> | null = new Set();

  constructor(
    private readonly port: WorkbookPort,
    private readonly onChange: () => void,
  ) {}

  /**
   * From now on changes are heard of; where Excel does not tell of them, it is asked again at the next review. Gives the
   * changes until now.
   */
  begin(): Changed {
    this.#watching ??= this.#watch();
    return this.take();
  }

  async end(): Promise<void> {
    const watching = await this.#watching;
    this.#watching = null;
    if (watching?.ok) await watching.value();
  }

  /** The changes until now, which somebody looks at. */
  take(): Changed {
    const taken = this.#changed;
    this.#changed = new Set();
    return taken;
  }

  /** They are still to be looked at, beside what has changed meanwhile; null where that may be any sheet. */
  giveBack(taken: Changed): void {
    this.#changed = taken && this.#changed && new Set([...taken, ...this.#changed]);
  }

  /** The names of the sheets that have changed, of a workbook as it was read; none where that is not known, null where none has. */
  sheetsOf({ sheetIds }: Snapshot): readonly string[] | null {
    const changed = this.#changed;
    if (changed === null) return [];
    return changed.size === 0 ? null : [...sheetIds].flatMap(([name, id]) => (changed.has(id) ? [name] : []));
  }

  async #watch(): Promise<Answer<() => Promise<void>>> {
    const answer = await this.port.watch((sheetId) => {
      this.#changed?.add(sheetId);
      this.onChange();
    });
    if (!answer.ok) this.#watching = null;
    return answer;
  }
}
