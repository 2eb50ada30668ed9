import { cellKey, type Cell } from "../core/grid/address";
import type { Snapshot } from "../workbook";
import type { Content } from "./content";
import type { Change } from "./journal";
import { isAlike } from "./likeness";
import { loadLines } from "./lines";
import type { Axis, Prints } from "./prints";
import { areasRead, endsOf, nameOf, tracesOf, type AxisTrace, type SheetTrace } from "./traces";

/** A cell that is to be written, what was seen in it, and what is typed into it. */
export interface Meant {
  readonly sheetId: string;
  readonly cell: Cell;
  readonly content: Content;
  readonly seen: Content;
}

const AXES: readonly Axis[] = ["rows", "columns"];

/**
 * Whether the cells of a plan are where they were seen, though rows and columns come, go and are sorted: their rows and
 * columns, and those in which begins or ends what their formulas read, still have to say what they said.
 */
export class InPlace {
  readonly #changes: ReadonlyMap<Meant, Change>;
  readonly #traces: readonly SheetTrace[];

  constructor(
    meant: readonly Meant[],
    private readonly seen: Snapshot,
  ) {
    const names = new Map([...seen.sheetIds].map(([name, id]) => [id, name]));
    this.#changes = new Map(meant.map((one) => [one, changeOf(one, names.get(one.sheetId) ?? "")]));
    this.#traces = tracesOf([...this.#changes.values()], seen);
  }

  /** The sheets that are looked at. */
  get sheetIds(): readonly string[] {
    return this.#traces.map(({ sheetId }) => sheetId);
  }

  /**
   * Asks for those rows and columns; `present` are the ids of the sheets that are there. What is given tells, after the
   * next request, whether a cell is where it was.
   */
  async load(context: Excel.RequestContext, present: ReadonlySet<string>): Promise<(meant: Meant) => boolean> {
    const there = this.#traces.filter(({ sheetId }) => present.has(sheetId));
    const changes = [...this.#changes.values()];
    const asked = there.flatMap((trace) =>
      AXES.map((axis) => {
        const at = [...trace[axis].lines.map((line) => line.at), ...linesOf(changes, trace, axis)];
        return { sheetId: trace.sheetId, axis, at };
      }),
    );
    const prints = await loadLines(context, asked, this.seen, keysOf(changes));
    const judges = (): readonly Judge[] =>
      there.flatMap((trace) =>
        AXES.map((axis) => ({ trace, axis, stays: standing(trace[axis], prints(trace.sheetId, axis), axis) })),
      );
    let known: readonly Judge[] | null = null;
    return (meant) => {
      known ??= judges();
      const change = this.#changes.get(meant);
      return (
        change !== undefined && known.every(({ trace, axis, stays }) => linesOf([change], trace, axis).every(stays))
      );
    };
  }
}

/** Tells of the lines of one axis of a sheet whether they are where they were. */
interface Judge {
  readonly trace: SheetTrace;
  readonly axis: Axis;
  readonly stays: (line: number) => boolean;
}

/** As a change, a cell that holds what was seen in it, beside what is to be typed. */
function changeOf({ sheetId, cell, content, seen }: Meant, sheetName: string): Change {
  return { sheetId, sheetName, cell, before: { content, format: "" }, after: { content: seen, format: "" } };
}

/** The lines of a sheet in which cells stand, and in which begins or ends what their formulas read. */
function linesOf(changes: readonly Change[], { sheetId, sheetName }: SheetTrace, axis: Axis): readonly number[] {
  const own = changes.filter((change) => change.sheetId === sheetId);
  const read = areasRead(changes, sheetName).flatMap((area) => endsOf(area, axis));
  return [...own.map(({ cell }) => (axis === "rows" ? cell.row : cell.column)), ...read];
}

function keysOf(changes: readonly Change[]): ReadonlyMap<string, ReadonlySet<number>> {
  const keys = new Map<string, Set<number>>();
  for (const { sheetId, cell } of changes) {
    keys.set(sheetId, (keys.get(sheetId) ?? new Set<number>()).add(cellKey(cell.row, cell.column)));
  }
  return keys;
}

/**
 * A line with a name of its own is where that is. Any other, as long as it still says what it said, is where all up to the
 * next with a name, on both sides, say it as well: nothing has come in between, gone or changed places.
 *
 *    1  PBG           1  PBG
 *    2  ·             2  ·  (came in)      the blank of row 2 is not certain to be that of before: SLF has moved
 *    3  SLF           3  ·
 *                     4  SLF
 */
function standing({ lines }: AxisTrace, now: Prints, axis: Axis): (line: number) => boolean {
  return (at) => {
    const here = lines.find((line) => line.at === at) ?? { at, texts: [], figures: [], name: "none" as const };
    const there = now.of(at);
    const hasName = nameOf(here).every((print) => there.texts.has(print) || there.figures.has(print));
    if (here.name !== "none" && hasName) return true;
    if (!(isAlike(here, there, axis) ?? there.texts.size + there.figures.size === 0)) return false;
    const before = lines.filter((line) => line.at < at).reverse();
    const after = lines.filter((line) => line.at > at);
    return [before, after].every((side) =>
      side
        .slice(0, side.findIndex(({ name }) => name !== "none") + 1 || side.length)
        .every((line) => isAlike(line, now.of(line.at), axis) ?? true),
    );
  };
}
