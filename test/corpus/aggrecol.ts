import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { CellValue } from "../../src/core/grid/sheet";

/** A public table with its sums annotated by hand; cells are `[row, column]`, counted from 0. */
export interface AnnotatedTable {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly sums: readonly AnnotatedSum[];
}

export interface AnnotatedSum {
  readonly total: Place;
  readonly parts: readonly Place[];
}

export type Place = readonly [number, number];

interface Line {
  readonly file_name: string;
  readonly table_array: readonly (readonly string[])[];
  readonly number_format: string;
  readonly aggregation_annotations: readonly {
    readonly operator: string;
    readonly aggregator_index: Place;
    readonly aggregatee_indices: readonly Place[];
  }[];
}

/** The tables of AggreCol (lanchiang/AggreCol, Apache-2.0) in a folder that holds its dataset.jl.gz; null where it does not. */
export function readAggrecol(folder: string): readonly AnnotatedTable[] | null {
  const file = join(folder, "dataset.jl.gz");
  if (!existsSync(file)) return null;
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  return lines.map((line) => tableOf(JSON.parse(line) as Line));
}

function tableOf({ file_name, table_array, number_format, aggregation_annotations }: Line): AnnotatedTable {
  const cells = table_array.map((row) => row.map((text) => valueOf(text.trim(), number_format)));
  const sums = aggregation_annotations
    .filter(({ operator }) => operator === "Sum")
    .map((one) => ({
      total: one.aggregator_index,
      parts: one.aggregatee_indices.filter(([r, c]) => has(cells, r, c)),
    }));
  return { name: file_name, cells, sums };
}

function has(cells: AnnotatedTable["cells"], row: number, column: number): boolean {
  return (cells[row]?.[column] ?? null) !== null;
}

/** "Comma Point": what groups thousands, and what stands before decimals. A number in brackets is below zero. */
function valueOf(text: string, format: string): CellValue {
  if (text === "") return null;
  const [grouping = "", decimal = ""] = format.split(" ");
  const inside = /^\((.+)\)$/.exec(text)?.[1];
  const groups = { Comma: /,/g, Space: /\s/g, Point: /\./g }[grouping];
  const bare = (inside ?? text).replace(/%$/, "").replace(/[$€£]/g, "").trim();
  const ungrouped = groups ? bare.replace(groups, "") : bare;
  const plain = decimal === "Comma" ? ungrouped.replace(",", ".") : ungrouped;
  if (!/^[+-]?(?!0\d)\d+(\.\d+)?$/.test(plain)) return text;
  return inside === undefined ? Number(plain) : -Number(plain);
}
