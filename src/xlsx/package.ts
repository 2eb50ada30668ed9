import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { failure, success, type Result } from "./problem";

/** The parts of a .xlsx package by name, in the order of the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const ZIP = [0x50, 0x4b];
/** The container of old .xls files and of encrypted .xlsx files. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** More than this, unpacked, is no recap of an office but an accident or an attack. */
const LARGEST_PACKAGE = 1_500_000_000;

/** Unpacks a .xlsx file, or says why it is none. */
export function openPackage(bytes: Uint8Array): Result<Parts> {
  if (bytes.length === 0) return failure("empty-file");
  if (startsWith(bytes, OLE)) return failure(isEncrypted(bytes) ? "encrypted" : "old-xls");
  if (!startsWith(bytes, ZIP)) return failure("other-format");
  let size = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: (file) => (size += file.originalSize) <= LARGEST_PACKAGE });
  } catch {
    return failure("damaged");
  }
  if (size > LARGEST_PACKAGE) return failure("too-large");
  const names = Object.keys(parts);
  if (!names.includes("[Content_Types].xml")) return failure(names.includes("mimetype") ? "other-format" : "damaged");
  return success(new Map(Object.entries(parts)));
}

/** Packs parts into a .xlsx file, in their order. */
export function savePackage(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = bytes;
  return zipSync(files, { level: 6 });
}

/** The text of an XML part; Excel writes UTF-8, with or without a byte order mark. */
export function partText(parts: Parts, name: string): string | null {
  const bytes = parts.get(name);
  return bytes ? strFromU8(bytes).replace(/^\ufeff/, "") : null;
}

export function textPart(text: string): Uint8Array {
  return strToU8(text);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An encrypted workbook is an OLE container with a stream of this name, written in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);
  const end = Math.min(bytes.length - name.length, 1 << 20);
  for (let start = 0; start <= end; start++) {
    if (bytes[start] === name[0] && name.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
