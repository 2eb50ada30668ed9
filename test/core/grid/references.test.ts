import { areaName } from "../../../src/core/grid/area";
import { movable, moveFormula, referencesIn, renameSheets, rewriteReferences } from "../../../src/core/grid/references";

describe("a formula moved one row down and one column right", () => {
  test.each([
    ["SUM(B4:B9)", "SUM(C5:C10)"],
    ["$B4+B$4+$B$4", "$B5+C$4+$B$4"],
    ["Z9", "AA10"],
    ["SUM(B:C)+SUM($B:C)", "SUM(C:D)+SUM($B:D)"],
    ["SUM(4:9)+SUM(4:$9)", "SUM(5:10)+SUM(5:$9)"],
    ["Lembar1!A1+'TW 2'!A1", "Lembar1!B2+'TW 2'!B2"],
    ["TW2!A1+[1]TW2!A1", "TW2!B2+[1]TW2!B2"],
    ["A1%-A1^2", "B2%-B2^2"],
  ])("%s becomes %s", (formula, moved) => {
    expect(moveFormula(formula, 1, 1)).toBe(moved);
  });

  test.each([
    `"A1"&"""B2"""`,
    "LOG10(5)",
    "1E5*2.5E10",
    "_xlfn.T1(3)",
    "Kurs2024a+TRUE",
    "'A1'!$B$2",
    "'Budi''s A1'!$B$2",
    "SUM(Tabel1[U1])",
    "SUM(Tabel1[[#This Row],[U1]])+[@U2]",
    "#REF!+#N/A+#DIV/0!",
    "{1,2;3,4}",
  ])("%s stays as it is: nothing in it moves", (formula) => {
    expect(moveFormula(formula, 1, 1)).toBe(formula);
  });

  test("a reference that leaves the sheet is lost", () => {
    expect(moveFormula("A1+B5", -1, 0)).toBe("#REF!+B4");
    expect(moveFormula("A1:B5", 0, -1)).toBe("#REF!");
    expect(moveFormula("XFD1048576", 0, 1)).toBe("#REF!");
  });

  test("is read once, and moved to as many cells as share it", () => {
    const moved = movable("A1+$A1+SUM('TW 2'!B:B)");
    expect([moved(0, 0), moved(1, 0), moved(0, 1)]).toEqual([
      "A1+$A1+SUM('TW 2'!B:B)",
      "A2+$A2+SUM('TW 2'!B:B)",
      "B1+$A1+SUM('TW 2'!C:C)",
    ]);
  });

  test.each(["[", "[a", "'", "'a", '"', "a:", "a!", "$1", "1E", "A ", "((", "#"])(
    "a damaged formula of many times %s costs its length, not the square of it",
    (piece) => {
      // What costs the square is minutes here.
      const formula = piece.repeat(300_000);
      expect(moveFormula(`${formula}+A1`, 0, 0)).toHaveLength(formula.length + 3);
    },
  );
});

describe("what a formula reads", () => {
  const read = (formula: string) =>
    referencesIn(formula).references.map(({ sheet, area }) => `${sheet === null ? "" : `${sheet}!`}${areaName(area)}`);

  test("cells, areas, whole columns and whole rows", () => {
    expect(read("=B4*SUM($C$4:C9)+SUM(D:D)+SUM(2:3)")).toEqual(["B4", "C4:C9", "D1:D1048576", "A2:XFD3"]);
  });

  test("an area is one, from whichever corner it is named", () => {
    expect(read("=SUM(C9:B4)")).toEqual(["B4:C9"]);
  });

  test("other sheets are named with their cells", () => {
    expect(read("=Lembar1!A1+'TW 2'!B2:B3+[1]Rekap!C3+Jan:Mar!D4+E5")).toEqual([
      "Lembar1!A1",
      "'TW 2'!B2:B3",
      "[1]Rekap!C3",
      "Jan:Mar!D4",
      "E5",
    ]);
  });

  test("an error before a reference is no sheet", () => {
    expect(read("=SUM(#REF!)+A1")).toEqual(["A1"]);
  });

  test.each(["=Kurs*2", "=SUM(Tabel1[U1])", "=[@U1]", '=INDIRECT("A1")', "=SUM(OFFSET(A1,1,1))", "=Lembar1!Kurs", "="])(
    "%s reads more than it says",
    (formula) => {
      expect(referencesIn(formula).readsMore).toBe(true);
    },
  );

  test.each(["=SUM(A1:B2)*1E5", '=IF(A1>0,TRUE,"belum")', "=#REF!+1", "=_xlfn.XLOOKUP(A1,B:B,C:C)"])(
    "%s says all that it reads",
    (formula) => {
      expect(referencesIn(formula).readsMore).toBe(false);
    },
  );
});

describe("a formula whose sheets are called otherwise", () => {
  test.each([
    ["='TW 2'!B4+TW!B4", "='TW 3'!B4+TW!B4"],
    ["='TW 2'!Total*2", "='TW 3'!Total*2"],
    ["=SUM(1,'TW 2'!Total,'TW 2'!A1:B2)", "=SUM(1,'TW 3'!Total,'TW 3'!A1:B2)"],
    ["=Total+B4", "=Total+B4"],
    [`="'TW 2'!B4"&'TW 2'!B4`, `="'TW 2'!B4"&'TW 3'!B4`],
  ])("%s reads %s", (formula, renamed) => {
    expect(renameSheets(formula, (sheet) => (sheet === "'TW 2'" ? "'TW 3'" : null))).toBe(renamed);
  });
});

describe("a formula whose references are written anew", () => {
  const oneDown = (formula: string) =>
    rewriteReferences(formula, ({ sheet, area }) =>
      area.bottom > 99 ? null : { sheet, area: { ...area, top: area.top + 1, bottom: area.bottom + 2 } },
    );

  test.each([
    ["=SUM(B4:B9)+$C$4", "=SUM(B5:B11)+$C$5"],
    ["=SUM($B9:B$4)", "=SUM($B11:B$5)"],
    ["=SUM(4:9)", "=SUM(5:11)"],
    ["='TW 2'!A1&\"A1\"", "='TW 2'!A2&\"A1\""],
    ["=LOG10(5)", "=LOG10(5)"],
    ["=Data!B150+B2", "=Data!#REF!+B3"],
  ])("%s becomes %s", (formula, written) => {
    expect(oneDown(formula)).toBe(written);
  });

  test("may name another sheet, or whole columns as before", () => {
    const renamed = rewriteReferences("=SUM(Data!B:C)*'TW 2'!A1+D1", ({ sheet, area }) => ({
      sheet: sheet === "Data" ? "'Data 2'" : sheet,
      area: { ...area, left: area.left + 1, right: area.right + 1 },
    }));
    expect(renamed).toBe("=SUM('Data 2'!C:D)*'TW 2'!B1+E1");
  });
});
