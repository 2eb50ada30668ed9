import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { crc32 } from "./crc32";
import { failure, success, type Result } from "./problem";
import { statedChecksums } from "./zipDirectory";

/** The parts of a .xlsx package by name, in the order of the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const ZIP = [0x50, 0x4b];
/** The container of old .xls files and of encrypted .xlsx files. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** More than this, unpacked, is no recap of an office but an accident or an attack; no text can be longer than a part. */
const LARGEST_PACKAGE = 1_500_000_000;
const LARGEST_PART = 500_000_000;

/** Unpacks a .xlsx file, or says why it is none. */
export function openPackage(bytes: Uint8Array): Result<Parts> {
  if (bytes.length === 0) return failure("empty-file");
  if (startsWith(bytes, OLE)) return failure(isEncrypted(bytes) ? "encrypted" : "old-xls");
  if (!startsWith(bytes, ZIP)) return failure("other-format");
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  return partName(unpacked.value, "[Content_Types].xml") === null ? failure("other-format") : unpacked;
}

function unpack(bytes: Uint8Array): Result<Parts> {
  const stated = statedChecksums(bytes);
  const checksums = new Map<string, number | undefined>();
  const size = { entries: 0, all: 0, largest: 0 };
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        checksums.set(name, stated[size.entries++]);
        size.all += originalSize;
        size.largest = Math.max(size.largest, originalSize);
        return !isTooLarge(size);
      },
    });
  } catch {
    return failure("damaged");
  }
  if (isTooLarge(size)) return failure("too-large");
  const all = Object.entries(parts);
  const isWhole = all.every(([name, part]) => crc32(part) === checksums.get(name));
  return isWhole ? success(new Map(all)) : failure("damaged");
}

function isTooLarge({ all, largest }: { readonly all: number; readonly largest: number }): boolean {
  return all > LARGEST_PACKAGE || largest > LARGEST_PART;
}

/** Packs parts into a .xlsx file, in their order. */
export function savePackage(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = bytes;
  return zipSync(files, { level: 6 });
}

/** The name of a part as the package writes it: names do not tell capitals from small letters (ECMA-376 part 2, 7.3). */
export function partName(parts: Parts, name: string): string | null {
  if (parts.has(name)) return name;
  const folded = name.toLowerCase();
  return [...parts.keys()].find((key) => key.toLowerCase() === folded) ?? null;
}

/** The text of an XML part; Excel writes UTF-8, with or without a byte order mark. */
export function partText(parts: Parts, name: string): string | null {
  const bytes = parts.get(partName(parts, name) ?? "");
  return bytes ? strFromU8(bytes).replace(/^\ufeff/, "") : null;
}

/** A text as a part; in the place of another part, it begins with a byte order mark where that one does. */
export function textPart(text: string, before?: Uint8Array): Uint8Array {
  return strToU8(before && startsWith(before, BYTE_ORDER_MARK) ? `\ufeff${text}` : text);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An encrypted workbook is an OLE container with a stream of this name, written in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = name;
  for (let start = bytes.indexOf(first); start >= 0; start = bytes.indexOf(first, start + 1)) {
    if (name.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
