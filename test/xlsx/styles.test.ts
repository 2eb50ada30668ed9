import { readStyles } from "../../src/xlsx/read/styles";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** True where the number format shows a date or a time. */
function isDate(format: string | number): boolean {
  const custom = typeof format === "string" ? `<numFmts><numFmt numFmtId="164" formatCode="${format}"/></numFmts>` : "";
  const used = typeof format === "string" ? 164 : format;
  const xml = `<styleSheet xmlns="${NAMESPACE}">${custom}<cellXfs><xf numFmtId="${used}"/></cellXfs></styleSheet>`;
  return readStyles(xml).dateFormats.has(0);
}

describe("number formats", () => {
  test.each([
    14,
    17,
    20,
    22,
    45,
    47,
    27,
    57,
    "dd/mm/yyyy",
    "[$-421]dd mmmm yyyy",
    "yyyy",
    "hh:mm",
    "[h]:mm:ss",
    "[h]",
    "d\\-mmm",
  ])("%p shows dates or times", (format) => {
    expect(isDate(format)).toBe(true);
  });

  test.each([
    0,
    1,
    2,
    4,
    9,
    10,
    44,
    48,
    49,
    "0.000",
    "#,##0.00",
    "General",
    "0 &quot;hari&quot;",
    "&quot;*) &quot;0.000",
    "0.00\\ \\d",
    "[Red]0;[Blue]-0",
    "_-&quot;Rp&quot;* #,##0_-",
    "0.00E+00",
    "*d0",
    "@",
  ])("%p shows numbers", (format) => {
    expect(isDate(format)).toBe(false);
  });

  test("are those of cells, not of named or conditional styles", () => {
    const xml = `<styleSheet xmlns="${NAMESPACE}"><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/></cellXfs><dxfs><dxf><xf numFmtId="14"/></dxf></dxfs></styleSheet>`;
    expect(readStyles(xml).dateFormats.size).toBe(0);
  });
});

describe("protection", () => {
  test("locks every cell but those whose style says otherwise", () => {
    const xml = `<styleSheet xmlns="${NAMESPACE}"><cellXfs><xf/><xf><protection locked="0"/></xf><xf><protection locked="1"/></xf><xf><protection hidden="1"/></xf></cellXfs></styleSheet>`;
    expect([...readStyles(xml).unlocked]).toEqual([1]);
  });

  test("a workbook without styles locks all", () => {
    expect(readStyles(null)).toEqual({ dateFormats: new Map(), numberFormats: new Map(), unlocked: new Set() });
  });
});

describe("number formats", () => {
  test("are the workbook's own, the built-in ones, or General", () => {
    const formats = `<numFmts><numFmt numFmtId="170" formatCode="0.000"/></numFmts>`;
    const xfs = ["170", "2", "14", "999"].map((id) => `<xf numFmtId="${id}"/>`).join("");
    const xml = `<styleSheet>${formats}<cellXfs>${xfs}<xf/></cellXfs></styleSheet>`;
    expect([...readStyles(xml).numberFormats.values()]).toEqual(["0.000", "0.00", "m/d/yyyy", "General", "General"]);
  });
});
