import type { Edit } from "../../src/core/edits/edit";
import { fill } from "../../src/core/fill";
import { cellName } from "../../src/core/grid/address";
import { partText, type Parts } from "../../src/xlsx/package/package";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { OFFICE_PACKAGE } from "../support/officePackage";
import { edit, open, zip, type PartList } from "../support/xlsx";

const SHEET = "xl/worksheets/sheet1.xml";
const CALC_CHAIN = "xl/calcChain.xml";
const NAMING_IT = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"];
const office = open(zip(OFFICE_PACKAGE));

function partsAfter(edits: readonly Edit[], list: PartList = OFFICE_PACKAGE): Parts {
  return open(writeWorkbook(open(zip(list)), edits).bytes).parts;
}

/** The parts whose bytes are not those of the office's package. */
function changedParts(parts: Parts): string[] {
  const names = [...new Set([...office.parts.keys(), ...parts.keys()])];
  return names.filter(
    (name) => Buffer.compare(parts.get(name) ?? Buffer.of(), office.parts.get(name) ?? Buffer.of()) !== 0,
  );
}

/** A sheet's XML without some of its cells. */
function withoutCells(xml: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replace(new RegExp(`<c r="${name}"(?:[^>]*/>|.*?</c>)`), ""), xml);
}

describe("a filled workbook", () => {
  const edits = fill(office.workbook);
  const parts = partsAfter(edits);

  test("has what was missing", () => {
    expect(edits.map(({ cell }) => cellName(cell))).toEqual([
      "B9",
      "C9",
      "D9",
      "B10",
      "C10",
      "D10",
      "B11",
      "C11",
      "D11",
      "E11",
      "E12",
    ]);
    expect(open(writeWorkbook(office, edits).bytes).workbook.sheets[0]?.value(11, 4)).toBe(83.33);
  });

  test("differs from the original in the touched sheet and by added styles: chart, picture, names and the rest are byte for byte", () => {
    expect([...parts.keys()]).toEqual([...office.parts.keys()]);
    expect([...changedParts(parts)].sort()).toEqual([SHEET, "xl/styles.xml"].sort());
  });

  test("differs within the sheet in the touched cells only, to the letter", () => {
    const touched = [...edits.map(({ cell }) => cellName(cell)), "B15"];
    const [before, after] = [partText(office.parts, SHEET) ?? "", partText(parts, SHEET) ?? ""];
    expect(withoutCells(after, touched)).toBe(withoutCells(before, touched).replace(`ref="A1:D15"`, `ref="A1:E15"`));
  });

  test("keeps the look of its cells, with decimals where they had none: lines and font as they were", () => {
    expect(partText(parts, SHEET)).toContain(`<c r="B9" s="3">`);
    expect(partText(parts, "xl/styles.xml")).toContain(
      `<xf numFmtId="164" applyNumberFormat="1" fontId="0" fillId="0" borderId="1" xfId="0"/></cellXfs>`,
    );
    expect(partText(parts, SHEET)).toContain(`<c r="B10" s="5"><f ca="1">B9/COUNT(B4:B8)</f><v>3.4</v></c>`);
    expect(partText(parts, SHEET)).toContain(`<c r="E12" s="4"><f ca="1">ROUND(E11*25,2)</f>`);
  });

  test("holds no result of yesterday, and keeps those that are still true", () => {
    const sheet = open(writeWorkbook(office, edits).bytes).workbook.sheets[0];
    expect([sheet?.value(14, 1), sheet?.value(13, 1)]).toEqual([null, 3.3333333333333335]);
  });

  test("is not changed by filling it again", () => {
    const filled = open(writeWorkbook(office, edits).bytes);
    expect(fill(filled.workbook)).toEqual([]);
    expect(open(writeWorkbook(filled, []).bytes).parts).toEqual(filled.parts);
  });
});

describe("edits of several sheets", () => {
  test("change just those sheets", () => {
    const parts = partsAfter([edit("A20", 1, undefined, "SKM"), edit("A20", 1, undefined, "Rekap")]);
    expect(changedParts(parts)).toEqual([SHEET, "xl/worksheets/sheet2.xml"]);
  });

  test("are made, or refused and told apart", () => {
    const [good, bad] = [edit("A20", 1, undefined, "SKM"), edit("B1", 1, undefined, "SKM")];
    const { made, refused } = writeWorkbook(office, [bad, good]);
    expect([made, refused]).toEqual([[good], [{ edit: bad, reason: "covered" }]]);
  });

  test("leave a sheet alone where all of them are refused", () => {
    expect(changedParts(partsAfter([edit("B1", 1, undefined, "SKM")]))).toEqual([]);
  });

  test("of a sheet that does not exist are a fault of the caller", () => {
    expect(() => writeWorkbook(office, [edit("A1", 1, undefined, "Tidak ada")])).toThrow(/no sheet "Tidak ada"/);
  });
});

describe("a byte order mark", () => {
  test("stays where it was", () => {
    const marked = { ...OFFICE_PACKAGE, [SHEET]: `\ufeff${String(OFFICE_PACKAGE[SHEET])}` };
    const part = partsAfter([edit("A20", 1, undefined, "SKM")], marked).get(SHEET);
    expect([...(part?.subarray(0, 4) ?? [])]).toEqual([0xef, 0xbb, 0xbf, "<".charCodeAt(0)]);
  });
});

describe("the calculation chain", () => {
  test("stays where formulas come or are replaced by others", () => {
    expect(changedParts(partsAfter([edit("A20", 1, "=1", "SKM"), edit("B14", 1, "=1", "SKM")]))).toEqual([SHEET]);
  });

  test("goes with everything that names it where a formula goes: Excel calls a file damaged otherwise", () => {
    const parts = partsAfter([edit("B14", 3, undefined, "SKM")]);
    expect(changedParts(parts).sort()).toEqual([...NAMING_IT, CALC_CHAIN, SHEET].sort());
    const named = NAMING_IT.filter((name) => partText(parts, name)?.includes("calcChain"));
    expect([parts.has(CALC_CHAIN), named]).toEqual([false, []]);
    expect(open(writeWorkbook(office, [edit("B14", 3, undefined, "SKM")]).bytes).workbook.sheets).toHaveLength(2);
  });

  test("need not be there", () => {
    const rest = Object.entries(OFFICE_PACKAGE).filter(([name]) => name !== CALC_CHAIN);
    const parts = partsAfter([edit("B14", 3, undefined, "SKM")], Object.fromEntries(rest));
    expect(changedParts(parts)).toContain(SHEET);
  });
});
