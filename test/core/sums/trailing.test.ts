import fc from "fast-check";
import type { Line } from "../../../src/core/layout/line";
import { Doubles } from "../../../src/core/sums/doubles";
import { Fit } from "../../../src/core/sums/fit";
import { readSums } from "../../../src/core/tables/sums/reader";
import { Sheet, type CellValue } from "../../../src/core/grid/sheet";

const COLUMNS = [
  { column: 0, isSum: false, half: 0 },
  { column: 1, isSum: true, half: 0.5 },
];

/** How lines of two columns of figures are added up; a line is "total" where it adds up others, and its blanks are to come. */
function fitOf(rows: readonly (readonly CellValue[])[], totals: readonly number[] = []) {
  const sheet = new Sheet("Izin", rows);
  const places = rows.map((_, row) => row);
  const reader = readSums({ sheet, rows: places, columns: [0, 1], measure: () => "money" });
  const fit = new Fit(new Doubles(reader, places), COLUMNS);
  const lines = places.map((row): Line => {
    const kind = totals.includes(row) ? "subtotal" : "item";
    return { row, label: `Baris ${String(row)}`, kind, number: "", numbering: null, hasFigures: true };
  });
  return { fit, lines };
}

const counts = ({ stated, fitting, exceeded }: { stated: number; fitting: number; exceeded: number }) => [
  stated,
  fitting,
  exceeded,
];

const figure = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(null));

describe("the last of some lines", () => {
  test("come to what they come to added up one by one, from any of them on, also once some are taken away", () => {
    const table = fc.array(fc.tuple(figure, figure), { minLength: 2, maxLength: 12 });
    const law = fc.property(table, fc.array(fc.nat(11)), fc.nat(11), (rows, totals, cut) => {
      const { fit, lines } = fitOf(rows, totals);
      const [first] = lines;
      if (!first) throw new Error("There are two lines at least.");
      const trailing = fit.trailing(lines.length + 1);
      let open = [...lines];
      for (const line of lines) trailing.push(line);
      for (const round of [0, 1]) {
        const told = lines.map((line) => [...open, null].map((_, from) => counts(trailing.fitting(line, from))));
        const added = lines.map((line) => [...open, null].map((_, from) => counts(fit.of(line, open.slice(from)))));
        expect(told).toEqual(added);
        if (round === 1) continue;
        const end = Math.min(cut, open.length);
        expect(trailing.cut(end)).toEqual(open.slice(end));
        open = [...open.slice(0, end), first];
        trailing.push(first);
      }
    });
    fc.assert(law, { numRuns: 60 });
  });

  test("come to it to the last digit below amounts that a double cannot hold any more", () => {
    const { fit, lines } = fitOf([
      [9_007_199_254_740_992, 0],
      [9_007_199_254_740_992, 0],
      [0.25, 1],
      [0.5, 1],
      [0.75, 2],
    ]);
    const trailing = fit.trailing(4);
    for (const line of lines.slice(0, 4)) trailing.push(line);
    const told = lines.slice(4).map((total) => [2, 3].map((from) => counts(trailing.fitting(total, from))));
    expect(told).toEqual([
      [
        [2, 2, 0],
        [2, 1, 0],
      ],
    ]);
  });
});
