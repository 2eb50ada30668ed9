import { decodeXml, startsWith } from "../xml/encoding";
import { kindOf, kindOfZip } from "./otherKinds";
import { folded } from "./partNames";
import { failure, success, type Result } from "./problem";
import { readDirectory, type ZipEntry, type ZipFile } from "./zip/directory";
import { repack } from "./zip/repack";
import { isEncrypted, unpack } from "./zip/unpack";

/** The parts of a .xlsx package by name, in the order of the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A package as it was opened: its parts, and the zip file that holds them. */
export interface Package {
  readonly zip: ZipFile;
  readonly parts: Parts;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/**
 * More than this, unpacked, is no recap of an office but an accident or an attack. Reading takes about eight times as
 * much memory as the largest sheet's XML, and a page in a browser has two to four gigabytes.
 */
const LARGEST_PACKAGE = 256_000_000;
const LARGEST_PART = 128_000_000;
const MOST_PARTS = 65_534;
/**
 * XML of this length that is packed more than so many times says one thing over and over: millions of empty texts, or one
 * cell again and again. Sheets that programs write are packed ten to forty times.
 */
const LONG_XML = 16_000_000;
const MOST_OFTEN_PACKED = 200;

/** Unpacks a .xlsx file, or says why it is none. */
export function openPackage(bytes: Uint8Array): Result<Package> {
  if (bytes.length === 0) return failure("empty-file");
  const zip = readDirectory(bytes);
  if (zip === "no-directory") return failure(startsWith(bytes, ZIP) ? "truncated" : kindOf(bytes));
  if (zip === "bytes-before") return failure(zip);
  if (zip === "damaged") return failure(zip);
  const { entries } = zip;
  if (isTooLarge(entries)) return failure("too-large");
  if (entries.some(isEncrypted)) return failure("encrypted");
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const content = unpack(zip, entry);
    if (!content) return failure("damaged");
    parts.set(entry.name, content);
  }
  return partName(parts, "[Content_Types].xml") === null ? failure(kindOfZip(parts)) : success({ zip, parts });
}

function isTooLarge(entries: readonly ZipEntry[]): boolean {
  const all = entries.reduce((sum, { size }) => sum + size, 0);
  if (all > LARGEST_PACKAGE || entries.length > MOST_PARTS) return true;
  return entries.some((entry) => entry.size > LARGEST_PART || isRepetition(entry));
}

function isRepetition({ name, size, packedSize }: ZipEntry): boolean {
  return name.endsWith(".xml") && size > LONG_XML && size > packedSize * MOST_OFTEN_PACKED;
}

/** A package with other parts: those that are the same bytes are as in the file, those that it has not are behind them. */
export function savePackage({ zip, parts: before }: Package, parts: Parts): Uint8Array {
  const changes = new Map<ZipEntry, Uint8Array | null>();
  for (const entry of zip.entries) {
    const content = parts.get(entry.name);
    if (content !== before.get(entry.name)) changes.set(entry, content ?? null);
  }
  const added = [...parts].filter(([name]) => !before.has(name));
  return repack(zip, changes, new Map(added));
}

/** The name of a part as the package writes it. */
export function partName(parts: Parts, name: string): string | null {
  if (parts.has(name)) return name;
  const wanted = folded(name);
  return [...parts.keys()].find((key) => folded(key) === wanted) ?? null;
}

/** The text of an XML part. */
export function partText(parts: Parts, name: string): string | null {
  const bytes = parts.get(partName(parts, name) ?? "");
  return bytes ? decodeXml(bytes) : null;
}
