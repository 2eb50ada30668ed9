import { partText } from "../../src/xlsx/package/package";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { OFFICE_PACKAGE } from "../support/officePackage";
import { edit, open, zip } from "../support/xlsx";

const office = open(zip(OFFICE_PACKAGE));
const SHEET = "xl/worksheets/sheet1.xml";
const good = edit("A20", 1, undefined, "SKM");
const bad = edit("B1", 1, undefined, "SKM");
const elsewhere = edit("A20", 1, undefined, "Rekap");
const together = (...edits: readonly (typeof good)[]) => ({ edits, basis: [] });

describe("edits of a file that belong together", () => {
  test("are left out with the one that cannot be made, on whatever sheet they are", () => {
    const { made, refused, bytes } = writeWorkbook(office, [good, bad, elsewhere], [together(bad, elsewhere)]);
    expect(made).toEqual([good]);
    expect(refused).toEqual([
      { edit: bad, reason: "covered" },
      { edit: elsewhere, reason: "together" },
    ]);
    const parts = open(bytes).parts;
    expect(parts.get("xl/worksheets/sheet2.xml")).toEqual(office.parts.get("xl/worksheets/sheet2.xml"));
    expect(partText(parts, SHEET)).toContain('<c r="A20"');
  });

  test("leave the whole file as it was where they were all there was to write", () => {
    const { made, bytes } = writeWorkbook(office, [bad, good], [together(good, bad)]);
    expect([made, open(bytes).parts]).toEqual([[], office.parts]);
  });
});
