import { Doubles } from "../../../src/core/sums/doubles";
import { Fit, fitOfColumn } from "../../../src/core/sums/fit";
import { isExceeded, isMost, isSure, shareOf, type Fitting } from "../../../src/core/sums/fitting";
import { areNamedByTotal } from "../../../src/core/sums/namedGroups";
import { atOnce } from "../../../src/core/steps";
import { readSums } from "../../../src/core/tables/sums/reader";
import { draw } from "../../support/draw";
import { lineRows } from "../../support/lineRows";

/** "2 of 3, 1 above": how many figures are the sums of those stated, and how many are less. */
const told = ({ stated, fitting, exceeded }: Fitting) =>
  `${String(fitting)} of ${String(stated)}${exceeded > 0 ? `, ${String(exceeded)} below` : ""}`;

describe("how well a row is the sum of others", () => {
  const fitOf = (...rows: readonly string[]) => {
    const { lines, fit } = lineRows(rows.join("\n"));
    const [total, ...parts] = [...lines].reverse();
    return total ? told(fit.of(total, parts)) : "";
  };

  it.each([
    ["in every column", ["1 | A | 3 | 4", "2 | B | 5 | 6", ". | Jumlah | 8 | 10"], "2 of 2"],
    ["in one of two, which is more", ["1 | A | 3 | 4", "2 | B | 5 | 6", ". | Jumlah | 8 | 11"], "1 of 2"],
    ["in one of two, the other less", ["1 | A | 3 | 4", "2 | B | 5 | 6", ". | Jumlah | 8 | 9"], "1 of 2, 1 below"],
    ["where a column has none", ["1 | A | 3 | .", "2 | B | 5 | .", ". | Jumlah | 8 | ."], "1 of 1"],
    ["where nothing comes to nothing", ["1 | A | 3 | 0", "2 | B | 5 | 0", ". | Jumlah | 8 | 0"], "1 of 1"],
    ["where nothing comes to something", ["1 | A | 3 | 0", "2 | B | 5 | 0", ". | Jumlah | 8 | 1"], "1 of 2"],
    ["where a part has none", ["1 | A | 3 | 4", "2 | B | . | 6", ". | Jumlah | 3 | 10"], "2 of 2"],
    [
      "but where a total among its parts is to come",
      ["1 | A | 3 | 4", ". | Sub Jumlah | . | 6", ". | Jumlah | 3 | 10"],
      "1 of 1",
    ],
  ])("%s", (_, rows, fitting) => {
    expect(fitOf(...rows)).toBe(fitting);
  });

  it("waits for rows of which it is known that they add up others", () => {
    const { lines, fit } = lineRows("1 | A | 3 | 4\n2 | B | . | 6\n. | Jumlah | 3 | 10");
    const [a, b, total] = lines;
    if (!a || !b || !total) throw new Error("There are three rows.");
    expect(told(fit.of(total, [a, b]))).toBe("2 of 2");
    expect(told(fit.knowing([{ line: b, parts: [] }]).of(total, [a, b]))).toBe("1 of 1");
    const growing = fit.growing(total, [a, b]);
    growing.remove(b);
    expect(told(growing.fitting())).toBe("1 of 2");
    growing.begin(b);
    expect(told(growing.fitting())).toBe("0 of 1");
  });

  it("may be off by the roundings of its parts", () => {
    const sheet = draw("1.2\n1.3\n2.6\n2.7");
    const reader = readSums({ sheet, rows: [0, 1, 2, 3], columns: [0], measure: () => "money" });
    const doubles = new Doubles(reader, [0, 1, 2, 3]);
    const line = (row: number) =>
      ({ row, label: "", kind: "item", number: "", numbering: null, hasFigures: true }) as const;
    const fit = (half: number) => new Fit(doubles, [{ column: 0, isSum: false, half }]);
    const parts = [line(0), line(1)];
    expect([fit(0.05), fit(0)].map((one) => told(one.of(line(2), parts)))).toEqual(["1 of 1", "0 of 1"]);
    expect(told(fit(0.05).of(line(3), parts))).toBe("0 of 1");
  });
});

describe("how well a column is the sum of others", () => {
  const column = (at: number, isSum = false) => ({ column: at, isSum });
  const fitOf = (picture: string, ...parts: readonly ReturnType<typeof column>[]) => {
    const sheet = draw(picture);
    const rows = Array.from({ length: sheet.rowCount }, (_, row) => row);
    const reader = readSums({ sheet, rows, columns: [0, 1, 2], measure: () => "count" });
    return told(fitOfColumn(new Doubles(reader, rows), rows, column(2), parts));
  };

  it("is told row by row", () => {
    expect(fitOf("3 | 4 | 7\n5 | 6 | 12\n1 | 1 | 1\n2 | . | 2", column(0), column(1))).toBe("2 of 4, 1 below");
  });

  it("waits for a part that is a sum to come", () => {
    expect(fitOf("3 | 4 | 7\n2 | . | 2", column(0), column(1, true))).toBe("1 of 1");
    expect(fitOf("3 | 4 | 7\n2 | belum | 2", column(0), column(1, true))).toBe("2 of 2");
  });
});

test("figures are told as doubles, step by step or at once", () => {
  const sheet = draw("Izin | PBG\nA | 3\nB | .\nC | belum");
  const reader = readSums({ sheet, rows: [1, 2, 3], columns: [1], measure: () => "count" });
  const doubles = new Doubles(reader, [2, 1, 3]);
  atOnce(doubles.read([1]));
  expect([doubles.first, doubles.height, ...doubles.column(1)]).toEqual([1, 3, 3, Number.NaN, Number.NaN]);
  expect([...new Doubles(reader, [1, 2, 3]).column(1)]).toEqual([...doubles.column(1)]);
  expect([1, 2, 9].map((row) => doubles.value(row, 1))).toEqual([3, Number.NaN, Number.NaN]);
  expect([1, 2, 3].map((row) => doubles.isBlank(row, 1))).toEqual([false, true, false]);
  expect([new Doubles(reader, []).height, [...new Doubles(reader, []).column(1)].length]).toEqual([0, 0]);
});

test("what is sure, most, or too much of figures", () => {
  const of = (fitting: number, stated: number, exceeded = 0): Fitting => ({ fitting, stated, exceeded });
  expect([of(2, 2), of(3, 4), of(5, 5)].map(isSure)).toEqual([true, true, true]);
  expect([of(1, 1), of(2, 3), of(3, 5)].map(isSure)).toEqual([false, false, false]);
  expect([of(2, 3), of(3, 4)].map(isMost)).toEqual([true, true]);
  expect([of(1, 1), of(2, 4), of(3, 6)].map(isMost)).toEqual([false, false, false]);
  expect([of(0, 2, 2), of(0, 4, 2), of(0, 0)].map(isExceeded)).toEqual([true, false, false]);
  expect([of(1, 2), of(0, 0), of(0, 3)].map(shareOf)).toEqual([0.5, 0, 0]);
});

describe("a blank total that names the heads of groups", () => {
  const named = (total: string, ...numbers: readonly string[]) => {
    const { lines } = lineRows([...numbers.map((number) => `${number} | Wilayah | .`), total].join("\n"));
    return areNamedByTotal(lines.slice(0, numbers.length), lines);
  };

  it.each(["TOTAL (A + B)", "Jumlah A+B", "Grand Total (a + b)", "Jumlah Seluruh (A + B)"])(
    "names both: %s",
    (label) => {
      expect(named(`. | ${label} | .`, "A", "B")).toBe(true);
      expect(named(`. | ${label} | .`, "A.", "b)")).toBe(true);
    },
  );

  it("names no others, and is no figure", () => {
    expect(named(". | TOTAL (A + B) | .", "A", "C")).toBe(false);
    expect(named(". | TOTAL (A + B) | .", "A", "B", "C")).toBe(false);
    expect(named(". | TOTAL (A + B) | 8", "A", "B")).toBe(false);
    expect(named(". | TOTAL | .", "A", "B")).toBe(false);
    expect(named(". | TOTAL (A) | .", "A")).toBe(false);
    expect(named(". | TOTAL (A + B) | .\n. | Jumlah | .", "A", "B")).toBe(false);
  });
});
