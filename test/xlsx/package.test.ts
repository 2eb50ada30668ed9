import { deflateSync, strToU8, zipSync } from "fflate";
import { openPackage, savePackage } from "../../src/xlsx/package/package";
import { readWorkbook } from "../../src/xlsx/workbook";
import { OFFICE_PACKAGE } from "../support/officePackage";
import { rawZip } from "../support/rawZip";
import { relationship, relationships, workbookParts, worksheet, zip } from "../support/xlsx";

const good = zip(OFFICE_PACKAGE);

/** Why bytes are no workbook; null where they are one. */
function problemWith(bytes: Uint8Array): string | null {
  const read = readWorkbook(bytes);
  return read.ok ? null : read.problem;
}

function changed(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = byte;
  return copy;
}

/** Where a little-endian signature stands last. */
function lastIndexOf(bytes: Uint8Array, signature: readonly number[]): number {
  let at = bytes.length - signature.length;
  while (!signature.every((byte, index) => bytes[at + index] === byte)) at--;
  return at;
}

const DIRECTORY_ENTRY = [0x50, 0x4b, 0x01, 0x02];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0]);

describe("files that are refused", () => {
  test("an empty file", () => {
    expect(problemWith(new Uint8Array())).toBe("empty-file");
  });

  test.each([
    ["text", "No;U1;U2\n1;3;4\n"],
    ["text", "\ufeffNama\tIzin\r\nA\tSIP\r\n"],
    ["text", Uint8Array.from(Buffer.from("Pemohon;Café\n", "latin1"))],
    ["text", Uint8Array.from(Buffer.from("\ufeffNo\tU1\n", "utf16le"))],
    ["web-page", "<html><table></table></html>"],
    ["web-page", "\n\n<!DOCTYPE html><title>Login</title>"],
    ["web-page", "<!-- SiCantik --><table border=1><tr><td>1</td></tr></table>"],
    ["web-page", `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head></head><table></table></html>`],
    ["web-page", `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>`],
    ["web-page", "<br />\n<b>Warning</b>: Cannot modify header information"],
    ["web-page", "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n"],
    ["old-xml", `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`],
    ["ods", `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/>`],
    ["other-format", "%PDF-1.7\n1 0 obj"],
    ["other-format", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])],
    ["old-xls", Uint8Array.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00])],
    ["damaged", new Uint8Array(4_096)],
  ])("no package at all: %s", (problem, content) => {
    expect(problemWith(typeof content === "string" ? strToU8(content) : content)).toBe(problem);
  });

  test("an old .xls workbook, or a document of its time", () => {
    const ole = (stream: string) => Uint8Array.from([...OLE, ...new Array<number>(600).fill(0), ...utf16(stream)]);
    expect(problemWith(ole("Workbook"))).toBe("old-xls");
    expect(problemWith(ole("WordDocument"))).toBe("other-format");
  });

  test("an encrypted workbook, wherever the container names its stream", () => {
    const far = new Array<number>(1_200_000).fill(0x45);
    expect(problemWith(Uint8Array.from([...OLE, ...utf16("EncryptedPackage")]))).toBe("encrypted");
    expect(problemWith(Uint8Array.from([...OLE, ...far, ...utf16("EncryptedPackage")]))).toBe("encrypted");
  });

  test("a workbook whose zip file has a password", () => {
    expect(problemWith(rawZip([{ name: "[Content_Types].xml", content: "x", flags: 1 }]))).toBe("encrypted");
  });

  test("an .ods spreadsheet, or any zip file", () => {
    const ods = "application/vnd.oasis.opendocument.spreadsheet";
    expect(problemWith(zip({ mimetype: ods, "content.xml": "<x/>" }))).toBe("ods");
    expect(problemWith(zip({ "META-INF/manifest.xml": `<manifest media-type="${ods}"/>` }))).toBe("ods");
    expect(problemWith(zip({ mimetype: "application/vnd.oasis.opendocument.text" }))).toBe("other-format");
    expect(problemWith(zip({ "foto.jpg": "x" }))).toBe("other-format");
    expect(problemWith(zipSync({}))).toBe("other-format");
  });

  test("an .xlsb workbook, a document or a presentation", () => {
    const root = (target: string) => ({ "_rels/.rels": relationships(relationship("rId1", "officeDocument", target)) });
    const types = { "[Content_Types].xml": "<Types/>" };
    expect(problemWith(zip({ ...types, ...root("xl/workbook.bin"), "xl/workbook.bin": "x" }))).toBe("xlsb");
    expect(problemWith(zip({ ...types, ...root("word/document.xml"), "word/document.xml": "<document/>" }))).toBe(
      "other-format",
    );
    expect(problemWith(zip(types))).toBe("other-format");
  });

  test.each([4, 100, Math.floor(good.length / 2), good.length - 1])(
    "a workbook that breaks off after %i bytes",
    (length) => {
      expect(problemWith(good.subarray(0, length))).toBe("truncated");
    },
  );

  test.each(["PK\x03\x04junk", "\r\n", "\ufeff", "<br />\n<b>Notice</b>: Undefined index"])(
    "a workbook behind other bytes: %j",
    (before) => {
      expect(problemWith(Uint8Array.from([...strToU8(before), ...good]))).toBe("bytes-before");
    },
  );

  test("a workbook with one wrong byte in a part, though it can be unpacked", () => {
    const stored = zipSync(
      {
        ...Object.fromEntries(
          Object.entries(workbookParts({ Lembar1: worksheet("") })).map(([name, part]) => [
            name,
            strToU8(String(part)),
          ]),
        ),
      },
      { level: 0 },
    );
    const at = lastIndexOf(stored, Array.from(strToU8("Lembar1")));
    expect([problemWith(stored), problemWith(changed(stored, at, 0x4d))]).toEqual([null, "damaged"]);
  });

  test("a workbook whose directory states another checksum", () => {
    const at = lastIndexOf(good, DIRECTORY_ENTRY) + 16;
    expect(problemWith(changed(good, at, (good[at] ?? 0) ^ 1))).toBe("damaged");
  });

  test("a workbook that would unpack to more than a machine can hold", () => {
    const at = lastIndexOf(good, DIRECTORY_ENTRY) + 24;
    expect(problemWith(changed(good, at + 3, 0x20))).toBe("too-large");
  });

  test("one of many parts that are too large only together", () => {
    const part = deflateSync(new Uint8Array(1_000), { level: 9 });
    const entries = ["a", "b", "c"].map((name) => ({ name, content: part, isStored: true, statedSize: 100_000_000 }));
    expect(problemWith(rawZip(entries))).toBe("too-large");
    expect(problemWith(rawZip(entries.slice(0, 2)))).toBe("damaged");
  });

  test.each([
    ["millions of empty texts", "xl/sharedStrings.xml", "<si><t/></si>"],
    ["one cell again and again", "xl/worksheets/sheet1.xml", '<c r="A1"><v>1</v></c>'],
  ])("%s, though they are packed into little", (_, name, text) => {
    expect(problemWith(rawZip([{ name, content: strToU8(text.repeat(1_400_000)) }]))).toBe("too-large");
  });

  test.each([1, -1])("one whose small part is longer or shorter than stated, by %d", (more) => {
    const content = strToU8("<a/>".repeat(100));
    expect(openPackage(rawZip([{ name: "a.xml", content, statedSize: content.length + more }]))).toEqual({
      ok: false,
      problem: "damaged",
    });
  });

  test("a bomb whose directory states less than it holds", () => {
    const bomb = rawZip([{ name: "bom", content: new Uint8Array(300_000_000), statedSize: 5_000 }]);
    expect(problemWith(bomb)).toBe("damaged");
  });
});

describe("a package", () => {
  test("is unpacked into its parts in their order, and packed again as it was", () => {
    const opened = openPackage(good);
    if (!opened.ok) throw new Error(opened.problem);
    const { parts } = opened.value;
    expect([...parts.keys()]).toEqual(Object.keys(OFFICE_PACKAGE));
    expect([...savePackage(opened.value, parts)]).toEqual([...good]);
  });

  test("may be of the kind for very large files", () => {
    const end = good.length - 22;
    const directory = good.slice(end + 16, end + 20);
    const count = good[end + 10] ?? 0;
    const zeros = (length: number) => new Array<number>(length).fill(0);
    const end64 = [0x50, 0x4b, 6, 6, ...zeros(28), count, ...zeros(15), ...directory, ...zeros(4)];
    const locator = [0x50, 0x4b, 6, 7, ...zeros(4), end & 255, end >> 8, ...zeros(6), 1, ...zeros(3)];
    const unknown = Array.from({ length: 22 }, (_, index) =>
      index >= 8 && index < 20 ? 0xff : (good[end + index] ?? 0),
    );
    expect(problemWith(Uint8Array.from([...good.subarray(0, end), ...end64, ...locator, ...unknown]))).toBeNull();
  });

  test("may carry a comment behind its directory", () => {
    const comment = strToU8("dibuat dengan Excel");
    const commented = changed(Uint8Array.from([...good, ...comment]), good.length - 2, comment.length);
    expect(problemWith(commented)).toBeNull();
  });
});
