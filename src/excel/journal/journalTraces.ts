import type { AxisTrace, Line, Name, SheetTrace } from "../lines/traces";

const NAMES: readonly Name[] = ["none", "all", "texts"];

/** A line in short: its number, by what it is known, and its prints between spaces. */
type KeptLine = readonly [at: number, name: number, texts: string, rest: string];
type KeptAxis = readonly [count: number, lines: readonly KeptLine[]];
/** The trace of a sheet, as a step keeps it in its setting. */
export type KeptTrace = readonly [sheet: number, rows: KeptAxis, columns: KeptAxis];

export function keptTrace({ rows, columns }: SheetTrace, sheet: number): KeptTrace {
  return [sheet, keptAxis(rows), keptAxis(columns)];
}

export function traceOf([, rows, columns]: KeptTrace): Pick<SheetTrace, "rows" | "columns"> {
  return { rows: axisOf(rows), columns: axisOf(columns) };
}

/** True for what `keptTrace` has written. */
export function isTrace(trace: unknown, isSheet: (index: unknown) => boolean): trace is KeptTrace {
  if (!Array.isArray(trace) || trace.length !== 3) return false;
  const [sheet, rows, columns] = trace as unknown[];
  return isSheet(sheet) && isAxis(rows) && isAxis(columns);
}

function isAxis(axis: unknown): boolean {
  if (!Array.isArray(axis) || axis.length !== 2) return false;
  const [count, lines] = axis as unknown[];
  return Number.isInteger(count) && Array.isArray(lines) && lines.every(isLine);
}

function isLine(line: unknown): boolean {
  if (!Array.isArray(line) || line.length !== 4) return false;
  const [at, name, texts, rest] = line as unknown[];
  return (
    Number.isInteger(at) && NAMES[Number(name)] !== undefined && typeof texts === "string" && typeof rest === "string"
  );
}

function keptAxis({ count, lines }: AxisTrace): KeptAxis {
  return [count, lines.map(({ at, name, texts, rest }) => [at, NAMES.indexOf(name), texts.join(" "), rest.join(" ")])];
}

function axisOf([count, lines]: KeptAxis): AxisTrace {
  return {
    count,
    lines: lines.map(([at, name, texts, rest]): Line => ({
      at,
      name: NAMES[name] ?? "none",
      texts: wordsOf(texts),
      rest: wordsOf(rest),
    })),
  };
}

function wordsOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(" ");
}
