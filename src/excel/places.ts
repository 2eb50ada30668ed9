import { isAlike, namesakes } from "./likeness";
import type { Axis, Prints } from "./prints";
import type { AxisTrace, Line } from "./traces";

/** Where a line is by now; or that it is not there any more; or that it cannot be told from others. */
export type Found = number | "lost" | "unsure";

/** A line that is found by its own name. */
interface Anchor {
  readonly at: number;
  readonly now: number;
}

/** Lines between two anchors – before the first there is the edge, after the last the end – that have gone equally far. */
interface Gap {
  readonly first: number;
  readonly end: number;
  readonly shift: number;
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
 * gone equally far, if every line between them says what it said:
 *
 *    was              is
 *    1  PBG           1  PBG
 *    2  ·             2  (came in)
 *    3  SLF           3  ·           · is in 2 or 3: PBG has stayed and SLF has moved by one, so nobody can tell
 *                     4  SLF
 */
export class Places {
  readonly #lines: ReadonlyMap<number, Line>;
  /** From first to last. */
  readonly #anchors: readonly Anchor[];
  readonly #found: ReadonlyMap<number, number>;

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
    const own = this.#lines.get(line);
    if (own && this.#isGone(own)) return "lost";
    const gap = this.#gapOf(line);
    return gap && this.#isWhole(gap, own) ? line + gap.shift : "unsure";
  }

  /**
   * The other lines where it could be as well, as some near it have changed or more has come below: only what stands in
   * its cells can tell.
   */
  rivals(line: number): readonly number[] {
    const gap = this.#gapOf(line);
    if (!gap || this.#found.has(line)) return [];
    const end = Math.max(gap.end + gap.shift, gap.isLast ? this.now.count : 0);
    const hasGrown = end > gap.end + gap.shift;
    if (!hasGrown && gap.lines.every((one) => this.#isLike(one, gap.shift, "as it was"))) return [];
    const first = gap.first + gap.shift;
    return Array.from({ length: end - first }, (_, index) => first + index).filter((one) => one !== line + gap.shift);
  }

  /** The lines around one as far as the next that are found by their names; null where those have not gone equally far. */
  #gapOf(line: number): Gap | null {
    const before = this.#anchors.findLast(({ at }) => at < line) ?? EDGE;
    const after = this.#anchors.find(({ at }) => at > line);
    const shift = before.now - before.at;
    if (after && after.now - after.at !== shift) return null;
    const [first, end] = [before.at + 1, after?.at ?? this.trace.count];
    const lines = this.trace.lines.filter(({ at }) => at >= first && at < end);
    return lines.length === end - first ? { first, end, shift, lines, isLast: !after } : null;
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
