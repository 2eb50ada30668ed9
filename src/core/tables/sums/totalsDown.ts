import { areaOfColumn, type Area } from "../../grid/area";
import type { Line } from "../../layout/line";
import type { Total } from "../../sums/fit";

/** A total and the rows that it adds up, in runs that follow each other: the same in every column. */
export interface TotalDown extends Total {
  readonly runs: readonly Run[];
}

/** Rows one below the other, both ends included. */
interface Run {
  readonly top: number;
  readonly bottom: number;
}

export function withRuns({ line, parts }: Total): TotalDown {
  return { line, parts, runs: runsOf(parts) };
}

function runsOf(lines: readonly Line[]): readonly Run[] {
  const runs: { readonly top: number; bottom: number }[] = [];
  let last: { readonly top: number; bottom: number } | null = null;
  for (const { row } of lines) {
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push((last = { top: row, bottom: row }));
  }
  return runs;
}

/** What a total adds up in one column. */
export function areasIn({ runs }: TotalDown, column: number): readonly Area[] {
  return runs.map(({ top, bottom }) => areaOfColumn(column, top, bottom));
}
