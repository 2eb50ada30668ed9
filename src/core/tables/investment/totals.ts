import { hiddenTotals } from "./hiddenTotals";
import { RANK, type Rank } from "./labels";
import { nameKey } from "./names";
import type { RankedLine } from "./ranks";
import type { Fit, Fits, Total } from "./total";

/**
 * Which lines add up which: by rank, totals above or below their parts; by arithmetic where names say nothing.
 *
 *   Kab. Berau         12        Kehutanan                7
 *   Sektor Primer       9        Perikanan                2
 *   Kehutanan           7        Jumlah Sektor Primer     9
 *   Perikanan           2        Konstruksi               3
 *   Sektor Tersier      3        Jumlah Sektor Tersier    3
 *   Konstruksi          3        Jumlah Kab. Berau       12
 *
 * Of `others` the names say that they are of other lines; only figures can make sums of these.
 */
export function totalsOf(
  lines: readonly RankedLine[],
  fits: Fits,
  others: ReadonlySet<RankedLine> = new Set(),
): readonly Total[] {
  const outline = new Outline(lines, fits, others);
  outline.addHidden();
  outline.addUnnamedSums(ENOUGH);
  for (const rank of [RANK.sektor, RANK.region]) outline.addOf(rank);
  outline.addUnnamedSums(0);
  outline.addOf(RANK.province);
  outline.addOverall();
  return outline.totals;
}

class Outline {
  readonly totals: Total[] = [];
  readonly #placed = new Set<RankedLine>();
  /** The lines that are totals already. */
  readonly #summed = new Set<RankedLine>();

  constructor(
    private readonly lines: readonly RankedLine[],
    private readonly fits: Fits,
    private readonly others: ReadonlySet<RankedLine>,
  ) {}

  /** Runs of lines whose names say nothing: some may add up those beside them. */
  addHidden(): void {
    let run: RankedLine[] = [];
    for (const line of [...this.lines, null]) {
      if (line?.rank === null && !line.isSum && line.hasFigures) run.push(line);
      else {
        for (const { line: sum, parts } of hiddenTotals(run, this.fits)) this.#add(sum, parts);
        run = [];
      }
    }
  }

  /** "Sub Jumlah": the lines since the last sum or heading. */
  addUnnamedSums(least: number): void {
    for (const [at, line] of this.lines.entries()) {
      if (!line.isSum || line.rank !== null) continue;
      const start = this.#lastBefore(at, (other) => other.isSum || !other.hasFigures);
      const parts = this.lines.slice(start + 1, at).filter((other) => this.#isFree(other));
      if (shareOf(this.fits(line, parts)) >= least) this.#add(line, parts);
    }
  }

  addOf(rank: Rank): void {
    const own = this.lines.flatMap((line, at) => (line.rank === rank ? [{ line, at }] : []));
    const after = own.filter(({ line }) => !line.isSum).map(({ line, at }) => ({ line, parts: this.#after(at, rank) }));
    const standAbove =
      after.some(({ line, parts }) => line.hasFigures && this.#isSure(line, parts)) || this.#awaitSums(after);
    for (const { line, parts } of after) {
      if (line.hasFigures ? this.#isSure(line, parts) : standAbove) this.#add(line, parts);
    }
    for (const { line, at } of own) {
      if (line.isSum) this.#add(line, this.#before(at, rank));
    }
  }

  /** Where no line is called a sum and those of a rank are all blank, they are sums still to come, not headings. */
  #awaitSums(lines: readonly Total[]): boolean {
    return (
      !this.lines.some(({ isSum }) => isSum) && lines.every(({ line, parts }) => !line.hasFigures && parts.length > 0)
    );
  }

  /** What the table comes to stands first or last, and after each of its groups perhaps. */
  addOverall(): void {
    const first = this.lines.findIndex(({ hasFigures, isSum }) => hasFigures || isSum);
    const sums = this.lines.flatMap((line, at) => (line.rank === RANK.everything ? [{ line, at }] : []));
    for (const { line, at } of sums) {
      const free = this.lines.filter(
        (other) => this.#isFree(other) && (other.rank !== RANK.everything || !other.isSum),
      );
      if (at === first) this.#addFirst(line, free);
      else this.#addLast(line, at, free);
    }
    if (sums.length === 0) this.#addProvinceBelow();
  }

  #addFirst(line: RankedLine, parts: readonly RankedLine[]): void {
    if (this.#canBe(line, parts)) this.#take(line, parts);
  }

  /** A sum adds up the lines since the sum before it, or everything: what its figures say. */
  #addLast(line: RankedLine, at: number, free: readonly RankedLine[]): void {
    const before = this.lines.slice(0, at);
    const last = before.findLastIndex(({ rank, isSum }) => rank === RANK.everything && isSum);
    const places = new Map(before.map((other, place) => [other, place]));
    const all = free.filter((other) => places.has(other));
    const sums = before.filter((other) => other.rank === RANK.everything && this.#summed.has(other));
    const behind = (place: number) => all.filter((other) => (places.get(other) ?? -1) > place);
    const ownOnes = behind(last);
    const lastGroup = behind(before.findLastIndex(({ isSum }) => isSum));
    const choices = [ownOnes, [...sums, ...ownOnes], sums, all, lastGroup].filter((parts) => parts.length > 0);
    const [best] = choices
      .filter((parts) => this.#canBe(line, parts))
      .map((parts) => ({ parts, share: shareOf(this.fits(line, parts)) }))
      .sort((a, b) => b.share - a.share);
    if (best) this.#take(line, best.parts);
  }

  /** "Provinsi …" below its regions. */
  #addProvinceBelow(): void {
    const line = this.lines.findLast(({ rank, hasFigures }) => rank === RANK.province && hasFigures);
    if (!line || this.#summed.has(line)) return;
    const parts = this.lines.filter((other) => other !== line && this.#isFree(other));
    if (parts.length > 1 && shareOf(this.fits(line, parts)) >= ENOUGH) this.#add(line, parts);
  }

  #after(at: number, rank: Rank): readonly RankedLine[] {
    const isEnd = (other: RankedLine) => (other.rank === null ? other.isSum : other.rank <= rank);
    let end = at + 1;
    for (let next = this.lines[end]; next && !isEnd(next); next = this.lines[end]) end++;
    return this.lines.slice(at + 1, end).filter((other) => this.#isFree(other));
  }

  #before(at: number, rank: Rank): readonly RankedLine[] {
    const start = this.#lastBefore(at, (other) => other.rank !== null && other.rank <= rank);
    return this.lines.slice(start + 1, at).filter((other) => this.#isFree(other));
  }

  /** The place of the last such line before one; -1 where there is none. */
  #lastBefore(at: number, isOne: (line: RankedLine) => boolean): number {
    let last = at - 1;
    for (let line = this.lines[last]; line && !isOne(line); line = this.lines[last]) last--;
    return last;
  }

  /** Lines whose names say nothing may stand beside the line before them as well as under it. */
  #isSure(line: RankedLine, parts: readonly RankedLine[]): boolean {
    if (parts.length === 0) return false;
    return parts.every(({ rank }) => rank !== null) || shareOf(this.fits(line, parts)) >= ENOUGH;
  }

  #isFree(line: RankedLine): boolean {
    return !this.#placed.has(line) && (this.#summed.has(line) || (line.hasFigures && !this.others.has(line)));
  }

  /** What speaks of other lines, or only says again what a sum said, is a sum where its figures bear it out. */
  #canBe(line: RankedLine, parts: readonly RankedLine[]): boolean {
    const fit = this.fits(line, parts);
    if (this.others.has(line)) return fit.holding >= SURE && fit.holding * 2 > fit.telling;
    return !this.#saysAgain(line, parts) || shareOf(fit) >= ENOUGH;
  }

  /** True for a sum of what another sum of the whole comes to: below a "Jumlah", a "Total" may be of more than that. */
  #saysAgain(line: RankedLine, parts: readonly RankedLine[]): boolean {
    return this.totals.some((total) => {
      const isOfWhole = total.line.rank === RANK.everything || (total.line.rank === null && total.line.isSum);
      if (total.line === line || !isOfWhole || isSubTotal(total.line)) return false;
      return isSame(parts, [total.line]) || isSame(parts, total.parts);
    });
  }

  #take(line: RankedLine, parts: readonly RankedLine[]): void {
    this.totals.push({ line, parts });
    this.#summed.add(line);
  }

  #add(line: RankedLine, parts: readonly RankedLine[]): void {
    if (parts.length === 0 || this.#summed.has(line)) return;
    if (!this.#canBe(line, parts)) return;
    this.#take(line, parts);
    for (const part of parts) this.#placed.add(part);
  }
}

/** A row may be wrong in a cell or two and still be a total; below this share it is none. */
const ENOUGH = 0.5;
/** In fewer columns the figures of another period are the same by chance. */
const SURE = 2;

function isSubTotal({ label }: RankedLine): boolean {
  return nameKey(label).startsWith("sub");
}

function isSame(some: readonly RankedLine[], others: readonly RankedLine[]): boolean {
  if (some.length !== others.length) return false;
  const known = new Set(others);
  return some.every((line) => known.has(line));
}

function shareOf({ telling, holding }: Fit): number {
  return telling === 0 ? 0 : holding / telling;
}
