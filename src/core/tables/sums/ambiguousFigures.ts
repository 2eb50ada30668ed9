import type { Hit } from "../../rules/rule";
import type { FigureCells } from "./textFigures";

/** One hit for each text that can be two numbers, where nothing in its column decides which. */
export function ambiguousFigures({ sheet, reader, rows, columns }: FigureCells): readonly Hit<"ambiguous-number">[] {
  const found: Hit<"ambiguous-number">[] = [];
  for (const row of rows) {
    for (const column of columns) {
      const cell = { row, column };
      const reading = reader.ambiguous(cell);
      if (!reading) continue;
      const text = sheet.text(row, column);
      const [grouped, decimal] = [reading.grouped.value, reading.decimal.value];
      found.push({ cell, actual: text, message: { key: "ambiguous-number", text, grouped, decimal } });
    }
  }
  return found;
}
