import { cellKey } from "../../src/core/grid/address";
import { Sheet, type CellValue } from "../../src/core/grid/sheet";
import { parseArea } from "../../src/xlsx/read/merges";

/**
 * A sheet drawn as text, for tests that read like the sheet they are about:
 *
 *     draw(`
 *       No  | U1 | U2
 *       1   | 3  | 4
 *       NRR | =B2/1 -> 3 |
 *     `)
 *
 * Plain numbers are numbers, `'3` is the text "3", `=F -> v` a formula with its result (`=F` alone has none yet), a dot
 * on its own or nothing is an empty cell, everything else is text. `merged` names the merged cells.
 */
export function draw(picture: string, name = "Lembar1", merged: readonly string[] = []): Sheet {
  const formulas = new Map<number, string>();
  const lines = picture.replace(/^[^\S\n]*\n|\n[^\S\n]*$/g, "").split("\n");
  const rows = lines.map((line, row) =>
    line.split("|").map((text, column): CellValue => {
      const content = text.trim();
      if (!content.startsWith("=")) return valueOf(content);
      const [formula = "", result] = content.split("->").map((part) => part.trim());
      formulas.set(cellKey(row, column), formula);
      return result === undefined ? null : valueOf(result);
    }),
  );
  return new Sheet(name, rows, { formulas, merges: merged.flatMap((area) => parseArea(area) ?? []) });
}

function valueOf(text: string): CellValue {
  if (text === "" || text === ".") return null;
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text) ? Number(text) : text;
}
