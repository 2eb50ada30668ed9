import { combined, isFilled, type MadeChange } from "../../../src/core/proof/made";
import { cell } from "../../support/excel";

const change = (name: string, before: string | number | null, after: string | number | null): MadeChange => ({
  sheet: "SKM",
  cell: cell(name),
  before: { value: before },
  after: { value: after },
  shows: { value: after },
});

test("of a cell that several steps have changed, what it held first and what it holds last is told", () => {
  const made = combined([change("B2", null, 3), change("C2", 1, 2), change("B2", 3, 4)]);
  expect(made).toEqual([change("B2", null, 4), change("C2", 1, 2)]);
  expect(made.map(isFilled)).toEqual([true, false]);
});

test("a cell that holds again what it held is not told", () => {
  expect(combined([change("B2", 3, 4), change("B2", 4, 3)])).toEqual([]);
});
