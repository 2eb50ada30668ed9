import fc from "fast-check";
import { cellName } from "../../../src/core/grid/address";
import { Sheet } from "../../../src/core/grid/sheet";
import { broughtUpToDate, writtenAnew } from "../../../src/core/proof/edits";
import type { PrintedSheet } from "../../../src/core/proof/printedSheet";
import { draw } from "../../support/draw";

const printed = (rows: PrintedSheet["rows"]): PrintedSheet => ({ name: "Hasil", rows, header: 1, widths: [5, 20, 30] });

test("a new sheet has a bold title, and a framed header over columns as wide as they should be", () => {
  const edits = writtenAnew(printed([["Judul"], ["No", "Tempat"], [1, "B2"]]));
  expect(edits.map(({ cell, value, dress }) => [cellName(cell), value, dress?.isFramed, dress?.width])).toEqual([
    ["A1", "Judul", false, undefined],
    ["A2", "No", true, 5],
    ["B2", "Tempat", true, 20],
    ["C2", null, true, 30],
    ["A3", 1, undefined, undefined],
    ["B3", "B2", undefined, undefined],
  ]);
});

test("an earlier sheet gets only what differs, and loses what is no longer said", () => {
  const earlier = draw(
    `
    Judul
    No | Tempat
    1  | B2
    2  | =1+1 -> 2`,
    "Bukti",
  );
  const edits = broughtUpToDate(earlier, printed([["Judul"], ["No", "Tempat"], [1, "C7"]]));
  expect(edits.map(({ sheet, cell, value }) => [sheet, cellName(cell), value])).toEqual([
    ["Bukti", "B3", "C7"],
    ["Bukti", "A4", null],
    ["Bukti", "B4", null],
  ]);
});

test("once that is done it says what the new one would, and nothing more is to be done", () => {
  const value = fc.option(fc.oneof(fc.string({ minLength: 1 }), fc.integer()), { nil: null });
  const rows = fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 8 });
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const cells = before.map((row) => [...row]);
      for (const { cell, value: own } of broughtUpToDate(
        new Sheet(
          "Hasil",
          before.map((row) => [...row]),
        ),
        printed(after),
      )) {
        while (cells.length <= cell.row) cells.push([]);
        const row = (cells[cell.row] ??= []);
        while (row.length <= cell.column) row.push(null);
        row[cell.column] = own as string | number | null;
      }
      expect(broughtUpToDate(new Sheet("Hasil", cells), printed(after))).toEqual([]);
    }),
  );
});
