import { numberIn } from "../../../relations/reader";
import type { Named, Plot } from "../../plot";
import { readUnsurName } from "../header/unsur";
import { usualBands } from "../grade/bands";
import type { Field } from "./fields";
import type { UnsurTable } from "./unsurTable";

/** What a report draws of results by unsur: the NRR or the index of each, or what each part or period gave it. */
export function plotOf(table: UnsurTable): Plot | null {
  const { lines, fields } = table;
  const drawn = drawnOf(fields);
  const [first] = drawn;
  if (!first) return null;
  const of = isIndex(table, first) ? "index" : "nrr";
  return {
    of,
    things: lines.map((line) => nameOf(table, line, first)),
    measures: drawn.map((field) => headingOf(table, field)),
    figures: lines.map(({ row }) => drawn.map(({ column }) => ({ row, column }))),
    ofThings: null,
    ofMeasures: null,
    bands: usualBands(of, highest(table, drawn)),
  };
}

/** One column of averages, else one of indices, else a column for each part; of several averages nobody knows which. */
function drawnOf(fields: readonly Field[]): readonly Field[] {
  const all = (kind: Field["kind"]) => fields.filter((field) => field.kind === kind);
  if (all("part").length > 1) return all("part");
  const [own = [], ...others] = [all("nrr"), all("index")].filter((some) => some.length > 0);
  return own.length === 1 ? own : (others.find((some) => some.length === 1) ?? []);
}

function isIndex({ isOnHundred }: UnsurTable, { kind }: Field): boolean {
  return kind === "index" || (kind === "part" && isOnHundred);
}

/** An unsur by its name, where the table gives one beside its code. */
export function nameOf(
  { sheet, area }: UnsurTable,
  { row, label }: UnsurTable["lines"][number],
  { column }: Field,
): Named {
  const labels = sheet.columns(row).filter((one) => one >= area.left && one < column && sheet.text(row, one) !== "");
  const named = labels.find((one) => readUnsurName(sheet.text(row, one)) !== null);
  const own = named ?? labels.find((one) => sheet.text(row, one) === label) ?? labels.at(-1) ?? area.left;
  return { name: sheet.text(row, own) || label, cell: { row, column: own } };
}

/** The lowest cell of the header over a column. */
function headingOf({ sheet, area, lines }: UnsurTable, { column, words }: Field): Named {
  const first = lines[0]?.row ?? area.top + 1;
  let row = first - 1;
  while (row > area.top && sheet.looksBlank(row, column)) row--;
  return { name: words.split(", ").at(-1) ?? words, cell: { row, column } };
}

function highest({ lines, reader }: UnsurTable, drawn: readonly Field[]): number {
  const figures = lines.flatMap(({ row }) => drawn.map(({ column }) => numberIn(reader.stated({ row, column }))));
  return figures.reduce((most, figure) => Math.max(most, figure?.valueOf() ?? 0), 0);
}
