import type { Cell } from "../../grid/address";
import type { Edit } from "../../edits/edit";
import { plainLook } from "../../edits/look";
import type { Hit } from "../../rules/rule";
import type { Sheet } from "../../grid/sheet";
import type { SumsReader } from "./reader";
import { textCells } from "./textCells";

/** The rows and columns of a table that hold figures. */
export interface FigureCells {
  readonly sheet: Sheet;
  readonly reader: SumsReader;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Digits and their marks alone can be typed anew as a number; what stands beside others is meant to be read. */
const DIGITS = /^[\d.,\s]+$/;

/** One hit for each column whose numbers are typed as text: Excel's SUM passes over them. A dash does no harm. */
export function textFigures(figures: FigureCells): readonly Hit<"numbers-as-text">[] {
  const { sheet, reader, columns } = figures;
  const texts = new Map<number, Cell[]>();
  for (const cell of textCells(figures)) {
    if (!isTextNumber(sheet, reader, cell)) continue;
    const own = texts.get(cell.column);
    if (own) own.push(cell);
    else texts.set(cell.column, [cell]);
  }
  return columns.flatMap((column) => {
    const cells = texts.get(column) ?? [];
    const [first] = cells;
    if (!first) return [];
    const message = { key: "numbers-as-text", first, last: cells.at(-1) ?? first, count: cells.length } as const;
    return [{ cell: first, message, edits: cells.flatMap((cell) => asNumber(sheet, reader, cell)) }];
  });
}

function isTextNumber(sheet: Sheet, reader: SumsReader, cell: Cell): boolean {
  return reader.isText(cell) && reader.stated(cell).kind === "number" && /\d/.test(sheet.text(cell.row, cell.column));
}

function asNumber(sheet: Sheet, reader: SumsReader, cell: Cell): readonly Edit[] {
  const stated = reader.stated(cell);
  const isPlain = DIGITS.test(sheet.text(cell.row, cell.column)) && sheet.formula(cell.row, cell.column) === null;
  if (!isPlain || stated.kind !== "number") return [];
  return [{ sheet: sheet.name, cell, value: stated.value.valueOf(), look: plainLook(stated.decimals) }];
}
