import { isSum, type Line } from "../../../layout/line";
import { groupName, nameIn } from "../../../layout/rowNumbers";
import type { Total } from "../../../sums/fit";

/**
 * Tells which totals are called as the heading above all that they add up, themselves or in the totals of groups below it:
 *
 *   BELANJA
 *     Belanja Operasi
 *       Pegawai                  60
 *       Barang                   40
 *     Jumlah Belanja Operasi
 *     Belanja Modal              20
 *   Jumlah Belanja
 */
export class Closing {
  /** By what they are called, from top to bottom; a table may have as many as totals. */
  readonly #headings = new Map<string, number[]>();
  readonly #partsOf: ReadonlyMap<Line, readonly Line[]>;
  readonly #places: ReadonlyMap<Line, number>;

  constructor(
    private readonly lines: readonly Line[],
    totals: readonly Total[],
  ) {
    this.#partsOf = new Map(totals.map(({ line, parts }) => [line, parts]));
    this.#places = new Map(lines.map((line, at) => [line, at]));
    lines.forEach((line, at) => {
      if (!isHeading(line)) return;
      for (const name of new Set([nameIn(line.label), initialsIn(line.label)])) this.#take(name, at);
    });
  }

  #take(name: string, at: number): void {
    if (name === "") return;
    const own = this.#headings.get(name);
    if (own) own.push(at);
    else this.#headings.set(name, [at]);
  }

  isClosedBy({ line: total, parts }: Total): boolean {
    const end = this.#places.get(total) ?? 0;
    const heading = this.#headings.get(groupName(total.label))?.findLast((at) => at < end);
    if (heading === undefined || !parts.every((part) => (this.#places.get(part) ?? 0) > heading)) return false;
    const covered = this.#coveredBy(parts);
    return this.lines.slice(heading + 1, end).every((line) => covered.has(line) || isHeading(line));
  }

  /** Some lines, with all that they add up. */
  #coveredBy(parts: readonly Line[]): ReadonlySet<Line> {
    const covered = new Set<Line>();
    const open = [...parts];
    for (let line = open.pop(); line !== undefined; line = open.pop()) {
      if (covered.has(line)) continue;
      covered.add(line);
      for (const part of this.#partsOf.get(line) ?? []) open.push(part);
    }
    return covered;
  }
}

function isHeading({ hasFigures, kind }: Line): boolean {
  return !hasFigures && kind === "item";
}

/** "Jumlah Golongan IV" below "IV/c │ IV/b │ IV/a": the last of its words is the first of each of theirs. */
export function isNamedAsParts(total: Line, parts: readonly Line[]): boolean {
  const name = wordsOf(groupName(total.label)).at(-1);
  return isSum(total) && name !== undefined && parts.every(({ label }) => wordsOf(label)[0] === name);
}

function wordsOf(label: string): readonly string[] {
  return label.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** "tki" of "Tenaga Kerja Indonesia". */
function initialsIn(label: string): string {
  const initials = nameIn(label).match(/\b\p{L}/gu) ?? [];
  return initials.length < 3 ? nameIn(label) : initials.join("");
}
