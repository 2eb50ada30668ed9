import type { Cell, Row, SheetData } from "write-excel-file/node";

/** Numbers as Indonesian reports print them: "3,512", "103.249,80", and the marks before them. */
const NUMBER = /^((?:\*+\)\s*)?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

/** How the sheets of a sample are laid out. */
export interface Layout {
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Merged cells as [row, column, rows, columns], counted from 0. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  /** Columns whose numbers stay text, as they do when a web page is pasted into Excel. */
  readonly textColumns?: readonly number[];
}

/** A sheet from tab-separated text, cell by cell as published; printed numbers become numbers with that format. */
export function sheetData(tsv: string, layout: Layout): SheetData {
  const lines = tsv.replace(/\n$/, "").split("\n");
  const width = Math.max(...lines.map((line) => line.split("\t").length));
  return lines.map((line, row): Row => {
    const texts = line.split("\t");
    return Array.from({ length: width }, (_, column) => cell(texts[column] ?? "", row, column, layout));
  });
}

function cell(text: string, row: number, column: number, { merges = [], textColumns = [] }: Layout): Cell {
  const merge = merges.find(([top, left]) => top === row && left === column);
  const span = merge ? { rowSpan: merge[2], columnSpan: merge[3], align: "center" as const } : {};
  if (text === "") return merge ? { value: "", type: String, ...span } : null;
  const match = NUMBER.exec(text.trim());
  if (!match || textColumns.includes(column)) return { value: text, type: String, ...span };
  const [, mark = "", whole = "", fraction = ""] = match;
  const value = Number(`${whole.replaceAll(".", "")}.${fraction || "0"}`);
  const digits = (whole.includes(".") ? "#,##0" : "0") + (fraction === "" ? "" : `.${"0".repeat(fraction.length)}`);
  const format = mark === "" ? digits : `"${mark.trim()} "${digits}`;
  return { value, type: Number, ...(format === "0" ? {} : { format }), ...span };
}
