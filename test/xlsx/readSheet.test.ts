import { readSheet } from "../../src/xlsx/read/readSheet";
import { DamagedPart } from "../../src/xlsx/xml/xml";
import { sheetOf, worksheet } from "../support/xlsx";

/** The values of the first row. */
const firstRow = (rows: string, extras = {}) => sheetOf(rows, extras).row(0);

describe("the values of cells", () => {
  test("numbers, logical values and errors are read by their type", () => {
    const rows = `<row r="1"><c r="A1"><v>3.5</v></c><c r="B1" t="n"><v>-1E-3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#DIV/0!</v></c></row>`;
    expect(firstRow(rows)).toEqual([3.5, -0.001, true, false, "#DIV/0!"]);
  });

  test("inline text is put together from its runs, without phonetic guides", () => {
    const runs = `<is><r><t>ΣNilai </t></r><r><rPr><b/></rPr><t>/Unsur</t></r><rPh sb="0" eb="1"><t>phonetic</t></rPh></is>`;
    expect(firstRow(`<row r="1"><c r="A1" t="inlineStr">${runs}</c></row>`)).toEqual(["ΣNilai /Unsur"]);
  });

  test("entities, CDATA and coded control characters are text", () => {
    const text = `<is><t>A &amp; B &lt;C&gt; <![CDATA[<D>]]>_x000D_&#10;_x005F_x0041_</t></is>`;
    expect(firstRow(`<row r="1"><c r="A1" t="inlineStr">${text}</c></row>`)).toEqual(["A & B <C> <D>\r\n_x0041_"]);
  });

  test("cells without content, or with content that is no number, hold nothing", () => {
    const rows = `<row r="1"><c r="A1" s="3"/><c r="B1"><v></v></c><c r="C1"><v>abc</v></c><c r="D1"><v>1E999</v></c><c r="E1" t="s"><v></v></c><c r="F1" t="b"><v/></c></row>`;
    expect(firstRow(rows).every((value) => value === null)).toBe(true);
  });
});

describe("shared strings", () => {
  const strings = `<si><t>No</t></si><si><r><t>ΣNilai </t></r><r><t xml:space="preserve">/Unsur</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si><si/><si><t>U1</t></si>`;

  test("are put together from their runs, without phonetic guides, and keep their places", () => {
    const cells = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(firstRow(`<row>${cells}</row>`, { strings })).toEqual(["No", "ΣNilai /Unsur", "", "U1"]);
  });
});

describe("the places of cells", () => {
  test("rows and cells without an address follow the one before", () => {
    const sheet = sheetOf(
      `<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>`,
    );
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(3, 2), sheet.value(3, 3), sheet.value(4, 0)]).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  test("a cell's address counts for more than its row's", () => {
    expect(sheetOf(`<row><c r="B5"><v>7</v></c></row>`).value(4, 1)).toBe(7);
  });

  test("elements may have a prefix", () => {
    const xml = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const sheet = readSheet("Lembar1", xml, {
      strings: [],
      styles: { dateFormats: new Map(), numberFormats: new Map(), unlocked: new Set() },
    });
    expect([sheet.value(0, 0), sheet.formula(0, 0)]).toEqual([2, "=1+1"]);
  });

  test("elements of the same name outside the cells are not cells", () => {
    const behind = `<controls><from><row>9</row></from></controls><extLst><f>Lembar1!A1</f><v>3</v></extLst>`;
    const xml = worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>`, "", behind);
    const sheet = readSheet("Lembar1", xml, {
      strings: [],
      styles: { dateFormats: new Map(), numberFormats: new Map(), unlocked: new Set() },
    });
    expect([sheet.rowCount, [...sheet.formulaCells()]]).toEqual([1, []]);
  });

  test.each([
    `<row r="0"/>`,
    `<row r="1048577"/>`,
    `<row r="x"/>`,
    `<row r="1"><c r="XFE1"/></row>`,
    `<row r="1"><c r="?"/></row>`,
    `<c><v>1</v></c>`,
  ])("a place outside Excel's grid is damage: %s", (rows) => {
    const styles = {
      dateFormats: new Map<number, string>(),
      numberFormats: new Map<number, string>(),
      unlocked: new Set<number>(),
    };
    expect(() => readSheet("Lembar1", worksheet(rows), { strings: [], styles })).toThrow(DamagedPart);
  });
});

describe("formulas", () => {
  const formulas = (rows: string) => [...sheetOf(rows).formulaCells()].map(({ formula }) => formula);

  test("stand beside their result", () => {
    const sheet = sheetOf(
      `<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>469</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>`,
    );
    expect([sheet.formula(0, 0), sheet.value(0, 0)]).toEqual(["=SUM(B1:B9)", 469]);
    expect([sheet.formula(0, 1), sheet.value(0, 1)]).toEqual([`="a"&"b"`, "ab"]);
  });

  test.each([`<c r="A1"><f>1+1</f></c>`, `<c r="A1" t="str"><f>1+1</f></c>`, `<c r="A1"><f>1+1</f><v></v></c>`])(
    "may have no result yet: %s",
    (cell) => {
      const sheet = sheetOf(`<row r="1">${cell}</row>`);
      expect([sheet.formula(0, 0), sheet.value(0, 0)]).toEqual(["=1+1", null]);
      expect(sheet.isEmpty(0, 0)).toBe(false);
    },
  );

  test("that give an empty text have a result", () => {
    expect(sheetOf(`<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>`).value(0, 0)).toBe("");
  });

  test("shared with other cells are moved to them", () => {
    const rows = `<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">SUM(B$4:B9)+$A1</f></c><c r="C1"><f t="shared" si="0"/></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>`;
    expect(formulas(rows)).toEqual(["=SUM(B$4:B9)+$A1", "=SUM(C$4:C9)+$A1", "=SUM(B$4:B10)+$A2"]);
  });

  test("of one group do not follow a formula that only stands in between", () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:C1" si="0">A9</f></c><c r="B1"><f t="shared" si="0">Z9</f></c><c r="C1"><f t="shared" si="0"/></c></row>`;
    expect(formulas(rows)).toEqual(["=A9", "=Z9", "=C9"]);
  });

  test("over an area are the formula of each of its cells", () => {
    const rows = `<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row>`;
    expect(formulas(rows)).toEqual(["=B1:B2*2", "=B1:B2*2"]);
    expect(sheetOf(rows).formula(1, 1)).toBeNull();
  });
});

describe("number formats", () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="dddd, dd mmmm yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>`;

  test("are kept for numbers that may be dates, and only for numbers", () => {
    const sheet = sheetOf(
      `<row r="1"><c r="A1" s="0"><v>45000</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1" s="2"><v>45000</v></c><c r="D1" s="1" t="inlineStr"><is><t>x</t></is></c></row>`,
      { styles },
    );
    expect([0, 1, 2, 3].map((column) => sheet.dateFormat(0, column))).toEqual([
      null,
      "#14",
      "dddd, dd mmmm yyyy",
      null,
    ]);
  });
});
