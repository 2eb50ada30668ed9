import type { Hit } from "../../rules/rule";
import type { FigureCells } from "./textFigures";

/** One hit for each text that can be two numbers, where nothing in its column decides which. */
export function ambiguousFigures({ sheet, reader, rows, columns }: FigureCells): readonly Hit<"ambiguous-number">[] {
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      if (typeof sheet.value(row, column) !== "string") return [];
      const cell = { row, column };
      const reading = reader.ambiguous(cell);
      if (!reading) return [];
      const text = sheet.text(row, column);
      const [grouped, decimal] = [reading.grouped.value, reading.decimal.value];
      const message = { key: "ambiguous-number", text, grouped, decimal } as const;
      return [{ cell, actual: text, message }];
    }),
  );
}
