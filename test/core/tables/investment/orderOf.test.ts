import { at } from "../../../support/plainTable";
import type { FigureColumn } from "../../../../src/core/tables/investment/header";
import { orderOf } from "../../../../src/core/tables/investment/order/order";

const projects: FigureColumn = {
  column: 1,
  header: "Proyek",
  cell: at("B1"),
  role: "projects",
  block: null,
  span: null,
};
const money: FigureColumn = {
  column: 2,
  header: "Investasi",
  cell: at("C1"),
  role: "rupiah",
  block: null,
  span: null,
};
const COLUMNS = [projects, money];

describe("the column whose figure stands in a cell", () => {
  it("is the one it stands below, in the rows of the table and in no other", () => {
    const order = orderOf(COLUMNS, [1, 2], []);
    expect(["B2", "C3", "B4", "D2"].map((cell) => order.columnAt(at(cell)))).toEqual([projects, money, null, null]);
  });

  it("is the other one in a row where two are interchanged", () => {
    const order = orderOf(COLUMNS, [1, 2], [{ columns: COLUMNS, places: [1, 0], rows: [2] }]);
    expect(["B2", "B3", "C3"].map((cell) => order.columnAt(at(cell)))).toEqual([projects, money, projects]);
  });
});
