import { aligned, type Aligned } from "./alignment";
import { isAlike, isUnchanged, namesakes } from "./likeness";
import type { Axis, Prints } from "./prints";
import type { AxisTrace, Line } from "./traces";

/** Where a line is by now; or that it is not there any more; or that it cannot be told from others. */
export type Found = number | "lost" | "unsure";

/** A line that is found by its own name. */
interface Anchor {
  readonly at: number;
  readonly now: number;
}

/** Lines between two anchors – before the first there is the edge, after the last the end – and where these have gone. */
interface Gap {
  readonly first: number;
  readonly end: number;
  /** How far the anchor before has gone, and where the one after is. */
  readonly shift: number;
  readonly endNow: number;
  readonly lines: readonly Line[];
  readonly isLast: boolean;
}

/** Before the first line there is nothing that could come in or go. */
const EDGE: Anchor = { at: -1, now: -1 };

/** The cells of a line that a step wrote. */
export interface Written {
  /** As they are now. */
  readonly cells: (line: number) => ReadonlySet<number>;
  /** True where they hold, in the line that is there now, what they held after the step or before. */
  readonly areAt: (line: number, now: number) => boolean;
}

/**
 * Finds rows, or columns, where they went. One with a name of its own – texts, or all that is typed in it, as no other
 * line had – is where that name is now, if it is in one place only. One without a name is found between two that have
 * gone equally far, if every line between them says what it said; or between two that have not, if those between can be
 * told from what has come in:
 *
 *    was              is
 *    1  PBG           1  PBG
 *    2  ·             2  (came in)
 *    3  SLF           3  ·           · is in 2 or 3: PBG has stayed and SLF has moved by one, so nobody can tell;
 *                     4  SLF         had it been 4 3 3, beside a blank row, it would be in 3
 */
export class Places {
  readonly #lines: ReadonlyMap<number, Line>;
  /** From first to last. */
  readonly #anchors: readonly Anchor[];
  readonly #found: ReadonlyMap<number, number>;
  /** Of each gap by its first line: it is asked for again for each cell and each reference. */
  readonly #alignments = new Map<number, Aligned | null>();

  constructor(
    private readonly trace: AxisTrace,
    private readonly now: Prints,
    private readonly axis: Axis,
    private readonly written: Written,
  ) {
    this.#lines = new Map(trace.lines.map((line) => [line.at, line]));
    const named = trace.lines.flatMap((line): readonly Anchor[] => {
      const [place, ...more] = namesakes(line, now, axis, written.cells(line.at));
      return place === undefined || more.length > 0 ? [] : [{ at: line.at, now: place }];
    });
    const claims = new Map<number, number>();
    for (const one of named) claims.set(one.now, (claims.get(one.now) ?? 0) + 1);
    this.#anchors = named.filter((one) => claims.get(one.now) === 1);
    this.#found = new Map(this.#anchors.map((one) => [one.at, one.now]));
  }

  /** True where the lines stand in the order they had: none was sorted. */
  get isInOrder(): boolean {
    return this.#anchors.every(({ now }, index) => index === 0 || now > (this.#anchors[index - 1]?.now ?? -1));
  }

  at(line: number): Found {
    const found = this.#found.get(line);
    if (found !== undefined) return found;
    const gap = this.#gapOf(line);
    const own = this.#lines.get(line);
    if (gap && isStretched(gap)) {
      const place = this.#aligned(gap)?.[line - gap.first] ?? null;
      if (place !== null) return gap.first + gap.shift + place;
    }
    if (own && this.#isGone(own)) return "lost";
    return gap && !isStretched(gap) && this.#isWhole(gap, own) ? line + gap.shift : "unsure";
  }

  /** True for a line that is no longer between those it was between, where none can have been sorted to another place. */
  isDeleted(line: number): boolean {
    const gap = this.#found.has(line) ? null : this.#gapOf(line);
    if (!gap || !isStretched(gap) || this.#aligned(gap)?.[line - gap.first] !== null) return false;
    const ends = [EDGE, ...this.#anchors, { at: this.trace.count, now: this.now.count }];
    return ends.every(({ at, now }, index) => {
      const before = ends[index - 1] ?? EDGE;
      return now - before.now <= at - before.at;
    });
  }

  /**
   * The other lines where it could be as well, as some near it have changed or more has come below: only what stands in
   * its cells can tell.
   */
  rivals(line: number): readonly number[] {
    const gap = this.#gapOf(line);
    if (!gap || isStretched(gap) || this.#found.has(line)) return [];
    const end = Math.max(gap.end + gap.shift, gap.isLast ? this.now.count : 0);
    const hasGrown = end > gap.end + gap.shift;
    if (!hasGrown && gap.lines.every((one) => this.#isLike(one, gap.shift, "as it was"))) return [];
    const first = gap.first + gap.shift;
    return Array.from({ length: end - first }, (_, index) => first + index).filter((one) => one !== line + gap.shift);
  }

  /** The lines around one as far as the next that are found by their names; null where not all of them are known. */
  #gapOf(line: number): Gap | null {
    const before = this.#anchors.findLast(({ at }) => at < line) ?? EDGE;
    const after = this.#anchors.find(({ at }) => at > line);
    const shift = before.now - before.at;
    if (after && after.now < before.now) return null;
    const [first, end] = [before.at + 1, after?.at ?? this.trace.count];
    const lines = this.trace.lines.filter(({ at }) => at >= first && at < end);
    if (lines.length !== end - first) return null;
    return { first, end, shift, endNow: after?.now ?? end + shift, lines, isLast: !after };
  }

  /** Where the lines of a gap are among those that are there now. */
  #aligned({ first, shift, endNow, lines }: Gap): Aligned | null {
    const known = this.#alignments.get(first);
    if (known !== undefined) return known;
    const start = first + shift;
    const found = aligned(lines.length, endNow - start, (before, now) => {
      const line = lines[before];
      const written = this.written.cells(line?.at ?? -1);
      return line !== undefined && isUnchanged(line, this.now, start + now, this.axis, written);
    });
    // What the step wrote is left out where rows are compared, and has to be there in all of them.
    const isOurs = found?.every((place, index) => place === null || this.written.areAt(first + index, start + place));
    const sure = isOurs === true ? found : null;
    this.#alignments.set(first, sure);
    return sure;
  }

  /** Rows come and go unseen, and so all between must be what they were; of columns, which seldom do, it is enough that none is missing. */
  #isWhole({ lines, shift, isLast }: Gap, own: Line | undefined): boolean {
    if (lines.every((line) => this.#isLike(line, shift, "or more"))) return true;
    const isComplete = !isLast || this.now.count >= this.trace.count + shift;
    return this.axis === "columns" && isComplete && (!own || this.#isLike(own, shift, "or more"));
  }

  /** A line whose texts nobody has any more was deleted, or called otherwise. */
  #isGone({ texts }: Line): boolean {
    return this.axis === "rows" && texts.length > 0 && this.now.holding(texts).length === 0;
  }

  /**
   * A column in which nothing was but what the step wrote has got nothing beside that; a blank one may have been filled,
   * if that is not too much.
   */
  #isLike(line: Line, shift: number, howMuch: "as it was" | "or more"): boolean {
    const at = line.at + shift;
    const written = this.written.cells(line.at);
    const isAsItWas = isAlike(line, this.now, at, this.axis, written);
    if (isAsItWas !== null) return isAsItWas && this.written.areAt(line.at, at);
    const { texts, figures } = this.now.of(at);
    return (written.size === 0 && howMuch === "or more") || texts.size + figures.size <= written.size;
  }
}

/** True where more or fewer lines than before are between two anchors. */
function isStretched({ end, shift, endNow }: Gap): boolean {
  return endNow !== end + shift;
}
