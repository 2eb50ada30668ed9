import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readDirectory, type ZipEntry, type ZipFile } from "../../../src/xlsx/package/zip/directory";
import { repack } from "../../../src/xlsx/package/zip/repack";
import { unpack } from "../../../src/xlsx/package/zip/unpack";
import { rawZip, type RawEntry } from "../../support/rawZip";

const UNIX_TIME = Uint8Array.from([0x55, 0x54, 5, 0, 1, 0x11, 0x22, 0x33, 0x44]);

/** What programs write differently. */
const ENTRIES: readonly RawEntry[] = [
  { name: "[Content_Types].xml", content: "<Types/>", isStreamed: true },
  { name: "xl/", isStored: true, attributes: 0o40755 << 16 },
  { name: "xl\\worksheets\\sheet1.xml", content: "satu ".repeat(40), extra: UNIX_TIME },
  { name: "xl/media/gambar_é.png", content: Uint8Array.from([1, 2, 3]), isStored: true },
  { name: Uint8Array.from([0x82, 0x2e, 0x70, 0x6e, 0x67]), content: "é in code page 437", flags: 2 },
  { name: "xl/media/logo.png", content: "logo", isLong: true, attributes: 0o100644 << 16 },
];

function zipOf(bytes: Uint8Array): ZipFile {
  const zip = readDirectory(bytes);
  if (typeof zip === "string") throw new Error(zip);
  return zip;
}

function named({ entries }: ZipFile, name: string): ZipEntry {
  const entry = entries.find((one) => one.name === name);
  if (!entry) throw new Error(`There is no ${name}.`);
  return entry;
}

/** Every byte that a zip file has for its entries, but for where they stand. */
function bytesOf(zip: ZipFile): Record<string, number[][]> {
  const ends = [...zip.entries.map(({ offset }) => offset), zip.directory].sort((a, b) => a - b);
  return Object.fromEntries(
    zip.entries.map((entry) => {
      const { name, offset, offsetAt } = entry;
      const end = ends.find((one) => one > offset);
      const head = entry.head.map((byte, at) => (at >= offsetAt && at < offsetAt + 4 ? 0 : byte));
      return [name, [[...zip.bytes.subarray(offset, end)], [...head]]];
    }),
  );
}

const original = zipOf(rawZip(ENTRIES, { comment: "dari kantor" }));
const SHEET = "xl\\worksheets\\sheet1.xml";

describe("a zip file in which nothing is changed", () => {
  test("is the same, byte for byte", () => {
    expect([...repack(original, new Map())]).toEqual([...original.bytes]);
  });
});

describe("a zip file with one entry changed", () => {
  const changed = zipOf(repack(original, new Map([[named(original, SHEET), strToU8("dua ".repeat(400))]])));
  const [before, after] = [bytesOf(original), bytesOf(changed)];

  test("has every other as it was: names, flags, times, attributes, packed bytes and what follows them", () => {
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect({ ...after, [SHEET]: null }).toEqual({ ...before, [SHEET]: null });
    expect([...changed.comment]).toEqual([...original.comment]);
  });

  test("has its new content, under the name, time and extra field it had", () => {
    const entry = named(changed, SHEET);
    expect(unpack(changed, entry)).toEqual(strToU8("dua ".repeat(400)));
    expect([...entry.head.subarray(12, 16)]).toEqual([...named(original, SHEET).head.subarray(12, 16)]);
    expect(Buffer.from(entry.head).includes(Buffer.from(UNIX_TIME))).toBe(true);
  });

  test.each(ENTRIES.map(({ name }, index) => [String(name), index] as const))(
    "whichever it is, all can be unpacked: %s",
    (_, index) => {
      const entry = original.entries[index];
      if (!entry) throw new Error("There is no such entry.");
      const again = zipOf(repack(original, new Map([[entry, strToU8("baru")]])));
      const contents = again.entries.map((one) => unpack(again, one));
      expect(contents).toEqual(
        original.entries.map((one) => (one === entry ? strToU8("baru") : unpack(original, one))),
      );
    },
  );
});

test("the bytes that a file was read from stay as they are, also where Node has read them", () => {
  const bytes = Buffer.from(rawZip(ENTRIES));
  const before = Uint8Array.from(bytes);
  const zip = zipOf(bytes);
  repack(zip, new Map([[named(zip, "[Content_Types].xml"), strToU8("<Types>lebih panjang</Types>")]]), new Map());
  expect(Uint8Array.from(bytes)).toEqual(before);
});

describe("a zip file without one of its entries", () => {
  test("has the others", () => {
    const rest = zipOf(repack(original, new Map([[named(original, "[Content_Types].xml"), null]])));
    expect({ ...bytesOf(rest), "[Content_Types].xml": null }).toEqual({
      ...bytesOf(original),
      "[Content_Types].xml": null,
    });
  });
});

describe("a zip file's directory", () => {
  test("gives names in UTF-8, flagged or not, else in code page 437", () => {
    expect(original.entries.map(({ name }) => name)).toEqual([
      "[Content_Types].xml",
      "xl/",
      SHEET,
      "xl/media/gambar_é.png",
      "é.png",
      "xl/media/logo.png",
    ]);
  });

  test("tells bytes before the file from damage, whether or not its offsets count them", () => {
    expect(readDirectory(rawZip(ENTRIES, { before: "<br/>Warning" }))).toBe("bytes-before");
    expect(readDirectory(rawZip(ENTRIES, { before: "<br/>Warning", countsBefore: true }))).toBe("bytes-before");
    expect(readDirectory(rawZip(ENTRIES, { before: "PK\x03\x04junk" }))).toBe("bytes-before");
    expect(readDirectory(original.bytes.subarray(0, -30))).toBe("no-directory");
  });

  test("of entries that share packed bytes is damage: few bytes could unpack to any number", () => {
    const bytes = rawZip(ENTRIES).slice();
    const [first, second] = zipOf(bytes).entries;
    if (!first || !second) throw new Error("There are no entries.");
    const at = Buffer.from(bytes).indexOf(Buffer.from(second.head)) + second.offsetAt;
    bytes[at] = first.offset;
    expect(readDirectory(bytes)).toBe("damaged");
  });
});

describe("unpacking", () => {
  test("stops soon after the size that the directory states", () => {
    const zip = zipOf(rawZip([{ name: "a", content: new Uint8Array(40_000_000), statedSize: 1_000 }]));
    expect(zip.entries.map((entry) => unpack(zip, entry))).toEqual([null]);
  });

  test("gives nothing where content and directory differ", () => {
    const zip = zipOf(rawZip([{ name: "a", content: "isi", isStored: true }]));
    const [entry] = zip.entries;
    if (!entry) throw new Error("There is no entry.");
    const bytes = zip.bytes.slice();
    bytes[entry.data] = 0x49;
    expect(unpack({ ...zip, bytes }, entry)).toBeNull();
  });
});

describe("a zip file with one entry more", () => {
  const name = "xl/webextensions/é.xml";
  const grown = zipOf(repack(original, new Map(), new Map([[name, strToU8("tiga ".repeat(90))]])));

  test("has it behind all others, which are as they were", () => {
    expect(unpack(grown, named(grown, name))).toEqual(strToU8("tiga ".repeat(90)));
    expect({ ...bytesOf(grown), [name]: [] }).toEqual({ ...bytesOf(original), [name]: [] });
    expect(grown.entries.at(-1)?.name).toBe(name);
  });

  test("can be unpacked by another program", () => {
    const other = unzipSync(
      repack(zipOf(zipSync({ a: strToU8("satu") })), new Map(), new Map([["b", strToU8("dua")]])),
    );
    expect(Object.entries(other).map(([of, content]) => [of, strFromU8(content)])).toEqual([
      ["a", "satu"],
      ["b", "dua"],
    ]);
  });
});
