import { areaName } from "../../../src/core/grid/area";
import {
  asPart,
  byAddress,
  figure,
  figures,
  isTooLong,
  namesFigures,
  quoted,
  spell,
} from "../../../src/core/relations/formula";
import { range } from "../../support/plainTable";

describe("a formula names the figures that it reads", () => {
  test("each by its cell, on the sheet or not", () => {
    expect(figure({ row: 143, column: 1 })).toBe("‹B144›");
    expect(figures(range("B147:J147"))).toBe("‹B147:J147›");
    const hidden = figure({ row: -2, column: 27 });
    expect(spell(hidden, ({ top, left }) => `${top} ${left}`)).toBe("-2 27");
  });

  test("so that an address or an expression can stand there", () => {
    const formula = `=ROUND(${figure({ row: 0, column: 0 })}/COUNT(B4:B143),3)`;
    expect(byAddress(formula)).toBe("=ROUND(A1/COUNT(B4:B143),3)");
    expect(spell(formula, () => "SUM(B4:B143)")).toBe("=ROUND(SUM(B4:B143)/COUNT(B4:B143),3)");
  });

  test("which nothing can say where one of them cannot be said", () => {
    expect(spell("=‹A1›+‹B1›", (area) => (areaName(area) === "B1" ? null : areaName(area)))).toBeNull();
  });

  test("but not within its texts", () => {
    expect(namesFigures('="‹A1› ""‹B1›"')).toBe(false);
    expect(byAddress('="‹A1›"&‹A1›')).toBe('="‹A1›"&A1');
  });

  test("or reads cells, whatever they hold", () => {
    expect(namesFigures("=SUM(A1:A3)")).toBe(false);
    expect(namesFigures("=SUM(‹A1:A3›)")).toBe(true);
  });
});

test.each([
  ["SUM(B2:B3)", "SUM(B2:B3)"],
  ["ROUND(SUM(B2)/2,3)", "ROUND(SUM(B2)/2,3)"],
  ['IF(A1=")","a","b")', 'IF(A1=")","a","b")'],
  ["B12", "B12"],
  ["‹B12›", "‹B12›"],
  ["‹B12›/9", "(‹B12›/9)"],
  ["SUM(B2)/COUNT(B2)", "(SUM(B2)/COUNT(B2))"],
  ["2*SUM(B2)", "(2*SUM(B2))"],
  ["AB12", "AB12"],
  ["2*AB12", "(2*AB12)"],
  ["A1+‹B12›", "(A1+‹B12›)"],
  ["SUM(B2)+1", "(SUM(B2)+1)"],
  ['IF(A1="((","a")&LEN("(")', '(IF(A1="((","a")&LEN("("))'],
])("as a part of another formula, %s is %s", (expression, part) => {
  expect(asPart(expression)).toBe(part);
});

test("a text within a formula doubles its quotation marks, and is at most 255 characters long", () => {
  expect(quoted('Izin "Reklame"')).toBe('"Izin ""Reklame"""');
  expect([quoted("x".repeat(255)), quoted("x".repeat(256))]).toEqual([`"${"x".repeat(255)}"`, null]);
});

test("a formula is at most 8192 characters long", () => {
  expect([isTooLong("x".repeat(8192)), isTooLong("x".repeat(8193))]).toEqual([false, true]);
});
