import { strToU8 } from "fflate";
import { decodeXml, encodeXml, isDecodable } from "../../src/xlsx/xml/encoding";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { rawZip } from "../support/rawZip";
import { edit, open, workbookParts, worksheet, zip, type PartList } from "../support/xlsx";

const SHEET = "xl/worksheets/sheet1.xml";
const cells = (text: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
const declared = (encoding: string, text: string) =>
  `<?xml version="1.0" encoding="${encoding}" standalone="yes"?>\r\n${worksheet(cells(text))}`;

const utf8 = (text: string) => Uint8Array.from(Buffer.from(text, "utf8"));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, "utf16le"));
const swapped = (bytes: Uint8Array) => Uint8Array.from(Buffer.from(bytes).swap16());
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

const withSheet = (sheet: Uint8Array): PartList => ({ ...workbookParts({ Lembar1: "" }), [SHEET]: sheet });

describe("the text of a part", () => {
  test.each<[string, string, Uint8Array]>([
    ["UTF-8, declared or not", "Dinas é – Σ", utf8(worksheet(cells("Dinas é – Σ")))],
    ["UTF-8 with a mark", "Σ", utf8(`\ufeff${declared("UTF-8", "Σ")}`)],
    ["UTF-16 with a mark", "Σ 😀", utf16(`\ufeff${declared("UTF-16", "Σ 😀")}`)],
    ["UTF-16, the other way round", "Σ", swapped(utf16(`\ufeff${worksheet(cells("Σ"))}`))],
    ["UTF-16 without a mark", "Σ", utf16(declared("UTF-16", "Σ"))],
    ["UTF-16 that is UTF-8 in truth", "Σ", utf8(declared("utf-16", "Σ"))],
    ["UTF-8 by a name that there is not", "Σ", utf8(declared("UTF8MB4", "Σ"))],
    ["ISO-8859-1", "Café ½\u0093", latin1(declared("ISO-8859-1", "Café ½\u0093"))],
    ["ISO-8859-1 in single quotes", "é", latin1(declared("x", "é").replace(`"x"`, `'iso-8859-1'`))],
    ["windows-1252", "“Café”", latin1(declared("windows-1252", "\u0093Caf\u00e9\u0094"))],
    [
      "Shift_JIS",
      "あ",
      Uint8Array.from(
        [...latin1(declared("Shift_JIS", "?"))].flatMap((byte, at, all) =>
          byte === 0x3f && all[at + 1] === 0x3c && all[at - 1] === 0x3e && at > 90 ? [0x82, 0xa0] : [byte],
        ),
      ),
    ],
  ])("in %s", (_, text, bytes) => {
    expect(open(zip(withSheet(bytes))).workbook.sheets[0]?.value(0, 0)).toBe(text);
    expect(isDecodable(bytes)).toBe(true);
  });

  test("in any of them is in UTF-8 once something is written, says so, and has lost nothing", () => {
    const texts = [latin1(declared("ISO-8859-1", "Café")), utf16(`\ufeff${declared("UTF-16", "Café")}`)];
    for (const bytes of texts) {
      const { parts, workbook } = open(writeWorkbook(open(zip(withSheet(bytes))), [edit("A2", "Σ")]).bytes);
      expect([workbook.sheets[0]?.value(0, 0), workbook.sheets[0]?.value(1, 0)]).toEqual(["Café", "Σ"]);
      expect(Buffer.from(parts.get(SHEET) ?? []).toString("utf8")).toMatch(/^<\?xml version="1.0" encoding="UTF-8" /);
    }
  });

  test("that nobody writes into keeps its bytes", () => {
    const sheet = latin1(declared("ISO-8859-1", "Café"));
    const list = { ...workbookParts({ Lembar1: "", Lembar2: worksheet("") }), [SHEET]: sheet };
    const { parts } = open(writeWorkbook(open(zip(list)), [edit("A1", 1, undefined, "Lembar2")]).bytes);
    expect(parts.get(SHEET)).toEqual(sheet);
  });

  test("keeps its declaration where that is true already", () => {
    const text = declared("utf-8", "é");
    expect(decodeXml(encodeXml(text, utf8(text)))).toBe(text);
  });
});

describe("bytes that are no text", () => {
  test.each([
    ["undeclared ISO-8859-1", latin1(worksheet(cells("Café")))],
    ["ISO-8859-1 that says UTF-8", latin1(declared("UTF-8", "Café"))],
    ["half a letter of UTF-16", utf16(`\ufeff${worksheet(cells("x"))}`).slice(0, -1)],
  ])("keep the sheet from being written: %s", (_, bytes) => {
    expect(isDecodable(bytes)).toBe(false);
  });

  test("are read as far as they can be, refused to be written, and stay", () => {
    const bytes = latin1(worksheet(cells("Café")));
    const file = open(zip(withSheet(bytes)));
    expect(file.workbook.sheets[0]?.value(0, 0)).toBe("Caf\ufffd");
    const written = writeWorkbook(file, [edit("A2", 1)]);
    expect(written.refused.map(({ reason }) => reason)).toEqual(["undecodable"]);
    expect(open(written.bytes).parts.get(SHEET)).toEqual(bytes);
  });

  test("in another sheet keep nobody from writing into this one", () => {
    const list = { ...workbookParts({ Lembar1: "", Lembar2: worksheet("") }), [SHEET]: latin1(worksheet(cells("é"))) };
    expect(writeWorkbook(open(zip(list)), [edit("A1", 1, undefined, "Lembar2")]).refused).toEqual([]);
  });
});

describe("names of parts", () => {
  test("in UTF-8 without its flag, or in code page 437, stay as they are when a sheet is filled", () => {
    const names = [
      strToU8("xl/media/gambar_é.png"),
      Uint8Array.from([...strToU8("xl/media/"), 0x82, ...strToU8(".png")]),
    ];
    const list = Object.entries(workbookParts({ Lembar1: worksheet("") })).map(([name, content]) => ({
      name,
      content,
    }));
    const bytes = rawZip([...list, ...names.map((name) => ({ name, content: "gambar" }))]);
    const written = Buffer.from(writeWorkbook(open(bytes), [edit("A1", 1)]).bytes);
    for (const name of names) expect(written.indexOf(name, written.indexOf(name) + 1)).toBeGreaterThan(0);
    expect([...open(written).parts.keys()]).toEqual([...open(bytes).parts.keys()]);
  });
});
