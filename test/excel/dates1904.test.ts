import { check } from "../../src/core/check";
import { fill } from "../../src/core/fill";
import { readDate } from "../../src/core/dates/readDate";
import { snapshotOf } from "../support/excel";
import { openBook, type OpenBook } from "../support/simulator";
import { open, workbookParts, worksheet, zip } from "../support/xlsx";

const text = (name: string, value: string) => `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`;

/** A register of twelve permits from 1 January 2024 on, one a week, in a workbook with its own count of days. */
function register(dates1904: boolean): Uint8Array {
  const first = dates1904 ? 43_830 : 45_292;
  const permits = Array.from({ length: 12 }, (_, at) => {
    const row = at + 2;
    const date = `<c r="C${row}" s="1"><v>${first + at * 7}</v></c>`;
    return `<row r="${row}"><c r="A${row}"><v>${at + 1}</v></c>${text(`B${row}`, "Izin Praktik Bidan")}${date}</row>`;
  });
  const head = `<row r="1">${text("A1", "No")}${text("B1", "Jenis Izin")}${text("C1", "Tanggal Terbit")}</row>`;
  const parts = workbookParts({ Lembar1: worksheet(head + permits.join("")) }, { styles });
  const list = String(parts["xl/workbook.xml"]);
  const flag = `<workbookPr date1904="${Number(dates1904)}"/><sheets>`;
  return zip({ ...parts, "xl/workbook.xml": list.replace("<sheets>", flag) });
}

async function firstDate(opened: OpenBook) {
  const { workbook } = await snapshotOf(opened);
  return readDate(workbook.sheets[0]?.dateValue(1, 2) ?? null);
}

describe.each([
  ["1904", true],
  ["1900", false],
])("a workbook that counts days from %s on, in Excel", (_, dates1904) => {
  const bytes = register(dates1904);

  test("has its permits in the year they were issued in", async () => {
    expect(await firstDate(openBook(bytes))).toMatchObject({ day: { year: 2024, month: 1, day: 1 } });
  });

  test("gives the same findings and the same edits as from its file", async () => {
    const { workbook } = await snapshotOf(openBook(bytes));
    const file = open(bytes).workbook;
    expect(check(workbook).tables.map(({ table }) => table.kind)).toEqual(["permit-register"]);
    expect(check(workbook).findings).toEqual(check(file).findings);
    expect(fill(workbook)).toEqual(fill(file));
    const formulas = check(workbook).findings.flatMap(({ fix }) => fix?.edits ?? []);
    expect(formulas.map(({ formula = "" }) => formula).join(" ")).toContain("DATE(2024,1,1)");
  });
});

test("the count of days is asked for without a request of its own", async () => {
  const opened = openBook(register(true));
  await snapshotOf(opened);
  // The sheets, their used ranges, and what is typed in them.
  expect(opened.simulator.host.traffic.syncs).toBe(3);
});
