import { parseCell } from "../../src/core/grid/address";
import { cellList } from "../../src/text/cellList";

const at = (name: string, sheet: string | null = "SKM") => ({ sheet, cell: parseCell(name) ?? { row: 0, column: 0 } });

test("cells are named once by their sheet, and neighbours in a row as one range", () => {
  const places = [at("B4"), at("C4"), at("D4"), at("F4"), at("B5"), at("K147"), at("B4", "Lain"), at("A1", null)];
  expect(cellList(places, "(dihapus)")).toBe("SKM!B4:D4, F4, B5, K147; Lain!B4; (dihapus)!A1");
});
