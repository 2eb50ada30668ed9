import fc from "fast-check";
import { check } from "../../../../src/core/check";
import { fill } from "../../../../src/core/fill";
import { cellName } from "../../../../src/core/grid/address";
import { Sheet } from "../../../../src/core/grid/sheet";
import { investmentSheets, sheetOf } from "../../../support/investmentSheets";
import { withValue } from "../../../support/survey";

const AS_USUAL = [0, 1, 2, 3, 4];
const orders = fc.shuffledSubarray(AS_USUAL, { minLength: 5 });

function alarms(sheet: Sheet): string[] {
  return check({ sheets: [sheet] })
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, cell }) => `${cellName(cell)} ${rule}`);
}

test("a right table is silent, in whatever order its columns stand", () => {
  fc.assert(
    fc.property(investmentSheets, orders, (table, order) => {
      expect(alarms(sheetOf(table, order))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test("a header that money and counts contradict is one error, and its fix leaves nothing to tell", () => {
  fc.assert(
    fc.property(
      investmentSheets,
      fc.constantFrom([1, 2, 0, 3, 4], [2, 1, 0, 3, 4], [0, 2, 1, 3, 4]),
      (table, filled) => {
        const sheet = sheetOf(table, AS_USUAL, filled);
        const { findings } = check({ sheets: [sheet] });
        expect(alarms(sheet).map((alarm) => alarm.split(" ")[1])).toEqual(["column-order"]);
        const edits = findings.flatMap(({ rule, fix }) => (rule === "column-order" ? (fix?.edits ?? []) : []));
        expect(alarms(edits.reduce((so, { cell, value }) => withValue(so, cell, value), sheet))).toEqual([]);
      },
    ),
    { numRuns: 15 },
  );
});

test("totals that are blank are filled with what they were", () => {
  fc.assert(
    fc.property(investmentSheets, fc.nat(), fc.integer({ min: 1, max: 5 }), (table, pick, column) => {
      const sheet = sheetOf(table, AS_USUAL);
      const totals = table.rows.flatMap(([label], row) =>
        /^(Sektor|Kab|Jumlah)/.test(String(label)) ? [row + 2] : [],
      );
      const row = totals[pick % totals.length] ?? 2;
      const filled = fill({ sheets: [withValue(sheet, { row, column }, null)] });
      expect(filled.map(({ cell, value }) => [cellName(cell), value])).toEqual([
        [cellName({ row, column }), expect.closeTo(Number(sheet.value(row, column)), 6)],
      ]);
    }),
    { numRuns: 25 },
  );
});

test("garbage below and in a header is read without a fault", () => {
  const words = [
    "Sektor Primer",
    "Jumlah",
    "Kab. A",
    "Kehutanan",
    "Proyek",
    "Rp Juta",
    "US$",
    "PMDN",
    "PMA",
    "TW I",
    "TKI",
  ];
  const cell = fc.oneof(
    fc.constantFrom(null, "", "-", "0,00", "1.895", "(1)", "#DIV/0!", ...words),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
    fc.integer({ min: -3, max: 40 }),
    fc.string(),
    fc.boolean(),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 });
  fc.assert(
    fc.property(rows, rows, (above, below) => {
      const header = ["Lokasi", "Proyek", "US$ Ribu", "Rp Juta", "TKI", "TKA"];
      const workbook = { sheets: [new Sheet("S", [...above, header, ...below])] };
      expect(Array.isArray(check(workbook).findings)).toBe(true);
      expect(Array.isArray(fill(workbook))).toBe(true);
    }),
    { numRuns: 150 },
  );
});
