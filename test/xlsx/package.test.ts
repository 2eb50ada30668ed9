import { strToU8, zipSync } from "fflate";
import { openPackage, savePackage } from "../../src/xlsx/package";
import { readWorkbook } from "../../src/xlsx/workbook";
import { OFFICE_PACKAGE } from "../support/officePackage";
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

  test("text, a picture or anything else that is no package", () => {
    expect(problemWith(strToU8("No;U1;U2\n1;3;4\n"))).toBe("other-format");
    expect(problemWith(strToU8("<html><table></table></html>"))).toBe("other-format");
  });

  test("an old .xls workbook", () => {
    expect(problemWith(Uint8Array.from([...OLE, ...new Array<number>(600).fill(0), ...utf16("Workbook")]))).toBe(
      "old-xls",
    );
  });

  test("an encrypted workbook, wherever the container names its stream", () => {
    const far = new Array<number>(1_200_000).fill(0x45);
    expect(problemWith(Uint8Array.from([...OLE, ...utf16("EncryptedPackage")]))).toBe("encrypted");
    expect(problemWith(Uint8Array.from([...OLE, ...far, ...utf16("EncryptedPackage")]))).toBe("encrypted");
  });

  test("an .ods spreadsheet, or any zip file", () => {
    expect(
      problemWith(zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" })),
    ).toBe("other-format");
    expect(problemWith(zip({ "foto.jpg": "x" }))).toBe("other-format");
    expect(problemWith(zipSync({}))).toBe("other-format");
  });

  test("an .xlsb workbook, a document or a presentation", () => {
    const root = (target: string) => ({ "_rels/.rels": relationships(relationship("rId1", "officeDocument", target)) });
    const types = { "[Content_Types].xml": "<Types/>" };
    expect(problemWith(zip({ ...types, ...root("xl/workbook.bin"), "xl/workbook.bin": "x" }))).toBe("other-format");
    expect(problemWith(zip({ ...types, ...root("word/document.xml"), "word/document.xml": "<document/>" }))).toBe(
      "other-format",
    );
    expect(problemWith(zip(types))).toBe("other-format");
  });

  test.each([4, 100, Math.floor(good.length / 2), good.length - 1])(
    "a workbook that breaks off after %i bytes",
    (length) => {
      expect(problemWith(good.subarray(0, length))).toBe("damaged");
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
});

describe("a package", () => {
  test("is unpacked into its parts in their order, and packed again as it was", () => {
    const opened = openPackage(good);
    if (!opened.ok) throw new Error(opened.problem);
    expect([...opened.value.keys()]).toEqual(Object.keys(OFFICE_PACKAGE));
    expect(openPackage(savePackage(opened.value))).toEqual(opened);
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
