import { BorderStyleTypes, HorizontalAlign } from "@univerjs/core";
import { workbookData } from "../../src/simulator/book/workbookData";
import { readLayout } from "../../src/xlsx/looks/layout";
import { OFFICE_PACKAGE } from "../support/officePackage";
import { open, workbookParts, worksheet, zip, type PartList } from "../support/xlsx";

/** What Univer is given of the first sheet. */
function drawn(parts: PartList) {
  const file = open(zip(parts));
  const [name = ""] = [...file.sheetParts.keys()];
  const origin = {
    id: "s",
    name,
    like: null,
    state: "visible",
    layout: readLayout(file, name),
    unlocked: new Set<number>(),
    tables: [],
    arrays: [],
  } as const;
  const { styles, defaultStyle, sheets } = workbookData("b", file, [origin]);
  return { styles, defaultStyle, sheet: sheets.s };
}

describe("a file is drawn", () => {
  test("with its fonts, lines and number formats", () => {
    const { styles, sheet } = drawn(OFFICE_PACKAGE);
    expect(styles["1"]).toMatchObject({ bl: 1, fs: 14 });
    expect(styles["3"]).toMatchObject({ bd: { l: { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } } } });
    expect(styles["4"]).toMatchObject({ n: { pattern: "0.000" } });
    expect(sheet?.cellData?.[2]?.[1]?.s).toBe("2");
  });

  test("with its widths, heights and frozen rows, in pixels", () => {
    const { sheet } = drawn(OFFICE_PACKAGE);
    expect(sheet?.columnData).toEqual({ 0: { w: 242 }, 4: { w: 84 } });
    expect(sheet?.rowData).toEqual({ 0: { h: 28 } });
    expect([sheet?.defaultColumnWidth, sheet?.defaultRowHeight]).toEqual([64, 20]);
    expect(sheet?.freeze).toEqual({ xSplit: 0, ySplit: 3, startColumn: -1, startRow: 3 });
  });

  test("with its colours and alignment, and with an ordinary font where the machine lacks its own", () => {
    const styles =
      `<fonts><font><sz val="9"/><color rgb="FFFF0000"/><name val="Aptos"/></font></fonts>` +
      `<fills><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills>` +
      `<cellXfs><xf/><xf fillId="0"><alignment horizontal="center"/></xf></cellXfs>`;
    const { defaultStyle, styles: given } = drawn(workbookParts({ Lembar1: worksheet("") }, { styles }));
    expect(defaultStyle).toMatchObject({ ff: "Aptos, Arial, sans-serif", fs: 9, cl: { rgb: "#ff0000" } });
    expect(given["1"]).toMatchObject({ bg: { rgb: "#00ff00" }, ht: HorizontalAlign.CENTER });
  });

  test("with hidden rows and columns hidden, as far as the sheet goes", () => {
    const columns = `<cols><col min="2" max="16384" hidden="1"/></cols>`;
    const rows = `<row r="2" hidden="1"><c r="A2"><v>1</v></c></row>`;
    const { sheet } = drawn(workbookParts({ Lembar1: worksheet(rows, columns) }));
    expect(Object.keys(sheet?.columnData ?? {})).toHaveLength((sheet?.columnCount ?? 0) - 1);
    expect(sheet?.rowData).toEqual({ 1: { hd: 1 } });
  });
});
