import type { Line } from "../layout/line";
import type { Total } from "./fit";

/** The lines that other lines of their table carry, known by their rows: of a large table nearly all are. */
export class RowsCarried {
  readonly #isCarried: (true | undefined)[] = [];

  constructor(carriers: readonly Total[]) {
    for (const { parts } of carriers) this.take(parts);
  }

  take(parts: readonly Line[]): void {
    for (const { row } of parts) this.#isCarried[row] = true;
  }

  has({ row }: Line): boolean {
    return this.#isCarried[row] === true;
  }
}
