import { cellKey, type Cell } from "../../core/grid/address";
import type { Snapshot } from "../../workbook";
import type { Content } from "../cells/content";
import type { Change } from "../journal/journal";
import { isAlike, namesakes } from "../lines/likeness";
import { loadLines } from "../lines/lines";
import { filledCells, Prints, type Axis, type LinePrints } from "../lines/prints";
import { areasRead, endsOf, tracesOf, writtenCells, type Line, type SheetTrace } from "../lines/traces";

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
    const there = this.#traces.filter(({ sheetId }) => present.has(sheetId)).map(withEnd);
    const changes = [...this.#changes.values()];
    const asked = there.flatMap((trace) =>
      AXES.map((axis) => {
        const at = [...trace[axis].lines.map((line) => line.at), ...linesOf(changes, trace, axis)];
        return { sheetId: trace.sheetId, axis, at };
      }),
    );
    const prints = await loadLines(context, asked, this.seen);
    const judges = (): readonly Judge[] =>
      there.flatMap((trace) => {
        const own = changes.filter(({ sheetId }) => sheetId === trace.sheetId);
        const rows = staying(trace.rows.lines, this.#rowIn(trace, own, prints(trace.sheetId, "rows")));
        const columns = staying(trace.columns.lines, columnIn(prints(trace.sheetId, "columns", keysOf(own))));
        return [
          { trace, axis: "rows", stays: rows },
          { trace, axis: "columns", stays: columns },
        ];
      });
    let known: readonly Judge[] | null = null;
    return (meant) => {
      known ??= judges();
      const change = this.#changes.get(meant);
      return (
        change !== undefined && known.every(({ trace, axis, stays }) => linesOf([change], trace, axis).every(stays))
      );
    };
  }

  #rowIn({ sheetName }: SheetTrace, own: readonly Change[], now: Prints): Standing {
    const sheet = this.seen.workbook.sheets.find(({ name }) => name === sheetName);
    const then = new Prints(sheet ? filledCells(sheet) : [], "rows");
    const written = writtenCells(own, "rows");
    const isNamed = (line: Line) => isOnly(namesakes(line, now, "rows", written(line.at)), line.at);
    const isSame = (line: Line) => isAlike(line, now, line.at, "rows", written(line.at)) === true;
    return {
      isCertain: (line) => isNamed(line) && isSame(line),
      // In a row that nothing tells from another, the cells to be written have to hold what was seen as well.
      isPossible: (line) =>
        line.name === "none" ? now.wholes.of(line.at) === then.wholes.of(line.at) : isNamed(line) || isSame(line),
    };
  }
}

/** Below the last row there is nothing; where there is by now, rows have come in. */
function withEnd(trace: SheetTrace): SheetTrace {
  const { count, lines } = trace.rows;
  const end: Line = { at: count, texts: [], rest: [], name: "none" };
  return lines.at(-1)?.at === count - 1 ? { ...trace, rows: { count, lines: [...lines, end] } } : trace;
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

function keysOf(changes: readonly Change[]): ReadonlySet<number> {
  return new Set(changes.map(({ cell }) => cellKey(cell.row, cell.column)));
}

/** What stands by now where a line was. */
interface Standing {
  /** True where it is that line, whatever is beside: its name is there and, as far as is looked, nowhere else. */
  readonly isCertain: (line: Line) => boolean;
  /** True where it is that line if those beside are where they were. */
  readonly isPossible: (line: Line) => boolean;
}

function columnIn(now: Prints): Standing {
  const isBlank = ({ texts, figures }: LinePrints) => texts.size + figures.size === 0;
  return {
    isCertain: (line) => isOnly(namesakes(line, now, "columns"), line.at),
    isPossible: (line) => isAlike(line, now, line.at, "columns") ?? isBlank(now.of(line.at)),
  };
}

function isOnly(places: readonly number[], place: number): boolean {
  return places.length === 1 && places[0] === place;
}

/**
 * A line that is certain is in place. One that is possible is, where all up to the next with a name, on both sides, are:
 * nothing has come in between, gone or changed places.
 *
 *    1  PBG           1  PBG
 *    2  ·             2  ·  (came in)      the blank of row 2 is not certain to be that of before: SLF has moved
 *    3  SLF           3  ·
 *                     4  SLF
 */
function staying(lines: readonly Line[], { isCertain, isPossible }: Standing): (line: number) => boolean {
  return (at) => {
    const here = lines.find((line) => line.at === at) ?? { at, texts: [], rest: [], name: "none" as const };
    if (isCertain(here)) return true;
    if (!isPossible(here)) return false;
    const before = lines.filter((line) => line.at < at).reverse();
    const after = lines.filter((line) => line.at > at);
    return [before, after].every((side) =>
      side
        .slice(0, side.findIndex(({ name }) => name !== "none") + 1 || side.length)
        .every((line) => isCertain(line) || isPossible(line)),
    );
  };
}
