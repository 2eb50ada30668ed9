import type { Hit } from "../../rules/rule";
import { textCells } from "./textCells";
import type { FigureCells } from "./textFigures";

/** One hit for each text that can be two numbers, where nothing in its column decides which. */
export function ambiguousFigures(figures: FigureCells): readonly Hit<"ambiguous-number">[] {
  const { sheet, reader } = figures;
  return textCells(figures).flatMap((cell) => {
    const reading = reader.ambiguous(cell);
    if (!reading) return [];
    const text = sheet.text(cell.row, cell.column);
    const [grouped, decimal] = [reading.grouped.value, reading.decimal.value];
    return [{ cell, actual: text, message: { key: "ambiguous-number", text, grouped, decimal } }];
  });
}
