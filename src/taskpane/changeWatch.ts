import type { Answer, Snapshot, WorkbookPort } from "../workbook";

/** Hears of what is changed in the workbook once it has been looked at. */
export class ChangeWatch {
  #watching: Promise<Answer<() => Promise<void>>> | null = null;
  /** The ids of sheets that have changed since the workbook was last read. */
  readonly #changed = new Set<string>();

  constructor(
    private readonly port: WorkbookPort,
    private readonly onChange: () => void,
  ) {}

  /** From now on changes are heard of; where Excel does not tell of them, it is asked again at the next review. */
  begin(): void {
    this.#watching ??= this.#watch();
    this.#changed.clear();
  }

  async end(): Promise<void> {
    const watching = await this.#watching;
    this.#watching = null;
    if (watching?.ok) await watching.value();
  }

  /** The names of the sheets that have changed, of a workbook as it was read; null where none has. */
  sheetsOf({ sheetIds }: Snapshot): readonly string[] | null {
    if (this.#changed.size === 0) return null;
    return [...sheetIds].flatMap(([name, id]) => (this.#changed.has(id) ? [name] : []));
  }

  async #watch(): Promise<Answer<() => Promise<void>>> {
    const answer = await this.port.watch((sheetId) => {
      this.#changed.add(sheetId);
      this.onChange();
    });
    if (!answer.ok) this.#watching = null;
    return answer;
  }
}
