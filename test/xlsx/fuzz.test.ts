import fc from "fast-check";
import { readWorkbook } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { OFFICE_PACKAGE } from "../support/officePackage";
import { edit, zip } from "../support/xlsx";

const good = zip(OFFICE_PACKAGE);
const XML = Object.keys(OFFICE_PACKAGE).filter((name) =>
  /^(_rels|xl\/(_rels|workbook|worksheets|styles|shared))/.test(name),
);

/** Reads, writes into every sheet, and reads again: "used", or the problem that ends it. */
function useWorkbook(bytes: Uint8Array): string {
  const read = readWorkbook(bytes);
  if (!read.ok) return read.problem;
  const edits = read.value.workbook.sheets.map(({ name }) => edit("C9", 18, "=SUM(C4:C8)", name));
  const again = readWorkbook(writeWorkbook(read.value, edits).bytes);
  return again.ok ? "used" : `unreadable once written: ${again.problem}`;
}

describe("whatever happened to a file", () => {
  test("wrong bytes in it are a problem, never an exception", () => {
    const flips = fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(flips, (all) => {
        const bytes = Uint8Array.from(good);
        for (const [at, flip] of all) bytes[at] = (bytes[at] ?? 0) ^ flip;
        expect(useWorkbook(bytes)).toMatch(/^(used|damaged|truncated|bytes-before|encrypted|other-format|too-large)$/);
      }),
      { numRuns: 150 },
    );
  });

  test("what is left of it is a problem, never an exception", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: good.length - 1 }), (length) => {
        expect(useWorkbook(good.subarray(0, length))).toBe("truncated");
      }),
      { numRuns: 30 },
    );
  });

  test("text cut out of its XML or put into it is a problem, or the workbook is used as it is", () => {
    const inserted = fc.constantFrom(
      "",
      "<",
      ">",
      '"',
      "&",
      "</c>",
      "<c>",
      '<row r="2">',
      '<f ref="A1:C9">A1</f>',
      ' r="B7"',
      "=",
      "9",
      "-1",
      "x:",
    );
    fc.assert(
      fc.property(fc.constantFrom(...XML), fc.nat(), fc.nat(12), inserted, (name, place, cut, text) => {
        const part = String(OFFICE_PACKAGE[name]);
        const at = place % part.length;
        const broken = part.slice(0, at) + text + part.slice(at + cut);
        expect(useWorkbook(zip({ ...OFFICE_PACKAGE, [name]: broken }))).toMatch(/^(used|damaged|other-format)$/);
      }),
      { numRuns: 150 },
    );
  });
});
