import * as cells from "../../../src/core/layout/cells";
import { draw } from "../../support/draw";

type Asked = "isFigure" | "holdsFigure" | "isWords" | "isName";

/** The texts of a row of cells, and what is asked of them. */
const ROW = ["12", "'1.250", "Rp 12", "-", "Izin", "'II", "=SUM(A1)", "2024", "a", ".", "'(5)", "=A1 -> ya"];
const sheet = draw(ROW.join(" | "));
const are = (asked: Asked) => ROW.filter((_, column) => cells[asked](sheet, 0, column));

describe("a cell", () => {
  it("is a figure where a number stands, or a text that is one", () => {
    expect(are("isFigure")).toEqual(["12", "'1.250", "Rp 12", "=SUM(A1)", "2024", "'(5)"]);
  });

  it("holds a figure also where a dash stands for none, or a formula gives a word", () => {
    expect(are("holdsFigure")).toEqual(["12", "'1.250", "Rp 12", "-", "=SUM(A1)", "2024", "'(5)", "=A1 -> ya"]);
    expect(cells.holdsFigures(sheet, 0, [{ column: 4 }, { column: 3 }])).toBe(true);
    expect(cells.holdsFigures(sheet, 0, [{ column: 4 }, { column: 9 }])).toBe(false);
  });

  it("is words, or names a row by a year, too", () => {
    expect(are("isWords")).toEqual(["Izin", "'II", "=A1 -> ya"]);
    expect(are("isName")).toEqual(["Izin", "'II", "2024", "=A1 -> ya"]);
    expect([4, 7, 0, 1].map((column) => cells.nameAt(sheet, 0, column))).toEqual(["Izin", "2024", "", "1.250"]);
  });

  it("is a year between 1990 and 2100, as a number or a text", () => {
    const values = [1990, 2100, " 2024 ", "2024", 1989, 2101, 2024.5, "24", "2024a", null, true];
    expect(values.filter(cells.isYear)).toEqual([1990, 2100, " 2024 ", "2024"]);
  });

  it("is nothing where it holds dashes alone", () => {
    expect(["-", "–", "...", "", "-a", "0"].filter(cells.isNothing)).toEqual(["-", "–", "..."]);
    expect(["PBG", "ab", "a b", "1a", ""].filter(cells.hasWord)).toEqual(["PBG", "ab"]);
  });

  it("prints what is merged over it", () => {
    const merged = draw("Izin | . | 12 | 2024\n. | . | PBG | 5", "Lembar1", ["A1:B2"]);
    const printed = [0, 1].map((row) => [0, 1, 2, 3].map((column) => cells.printedAt(merged, row, column)));
    expect(printed).toEqual([
      ["Izin", "Izin", "", "2024"],
      ["Izin", "Izin", "PBG", ""],
    ]);
    expect(cells.printedAt(draw("2024 | .", "Lembar1", ["A1:B1"]), 0, 1)).toBe("2024");
  });
});
