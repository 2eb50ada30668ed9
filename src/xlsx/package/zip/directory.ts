import { lastSignature, uint16, uint32, uint64 } from "./littleEndian";
import { nameOf } from "./names";

/** Signatures of the zip format (PKWARE APPNOTE 4.3). */
export const LOCAL = 0x04034b50;
export const ENTRY = 0x02014b50;
export const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
export const END_LENGTH = 22;
export const ENTRY_LENGTH = 46;
export const LOCAL_LENGTH = 30;
/** Stands in the place of a number that may be too long for it: the extra field of this kind has the number. */
const ELSEWHERE = 0xffffffff;
export const ZIP_64 = 1;

/** One file in a zip file, as the directory describes it. */
export interface ZipEntry {
  /** Its name as text; the bytes of the name stay in `head`. */
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Where in `head` that is stated. */
  readonly offsetAt: number;
  /** Where its packed bytes begin. */
  readonly data: number;
  /** The directory's own bytes for it. */
  readonly head: Uint8Array;
}

export interface ZipFile {
  readonly bytes: Uint8Array;
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins: what is packed ends here. */
  readonly directory: number;
  readonly comment: Uint8Array;
}

/** Why a zip file's directory cannot be used: there is none, bytes stand before the file, or it contradicts itself. */
export type ZipProblem = "no-directory" | "bytes-before" | "damaged";

/** Reads a zip file's directory. Nothing is unpacked. */
export function readDirectory(bytes: Uint8Array): ZipFile | ZipProblem {
  const end = lastSignature(bytes, END, bytes.length - END_LENGTH);
  if (end < 0) return "no-directory";
  const { count, size, start, behind } = directoryAt(bytes, end);
  const isMoved = !isDirectory(bytes, start, count) && isDirectory(bytes, behind - size, count);
  if (isMoved || (count > 0 && uint32(bytes, 0) !== LOCAL)) return "bytes-before";
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count;) {
    const entry = isDirectory(bytes, at, 1) ? entryAt(bytes, at) : null;
    if (!entry || entry.data + entry.packedSize > start) return "damaged";
    entries.push(entry);
    at += entry.head.length;
  }
  const comment = bytes.subarray(end + END_LENGTH, end + END_LENGTH + uint16(bytes, end + 20));
  return overlaps(entries) ? "damaged" : { bytes, entries, directory: start, comment };
}

function isDirectory(bytes: Uint8Array, at: number, count: number): boolean {
  return at >= 0 && (count === 0 || uint32(bytes, at) === ENTRY);
}

/** `behind` is where the directory ends; a directory for very large files has an end of its own. */
function directoryAt(bytes: Uint8Array, end: number) {
  const locator = end - 20;
  const end64 = uint32(bytes, locator) === END_64_LOCATOR ? uint64(bytes, locator + 8) : -1;
  return uint32(bytes, end64) === END_64
    ? {
        count: uint64(bytes, end64 + 32),
        size: uint64(bytes, end64 + 40),
        start: uint64(bytes, end64 + 48),
        behind: end64,
      }
    : { count: uint16(bytes, end + 10), size: uint32(bytes, end + 12), start: uint32(bytes, end + 16), behind: end };
}

/** The entry of the directory that begins at `at`; null where nothing is packed at the place it names. */
function entryAt(bytes: Uint8Array, at: number): ZipEntry | null {
  const nameEnd = at + ENTRY_LENGTH + uint16(bytes, at + 28);
  const extraEnd = nameEnd + uint16(bytes, at + 30);
  const head = bytes.subarray(at, extraEnd + uint16(bytes, at + 32));
  const long = longNumbers(head, nameEnd - at, extraEnd - at);
  const numberAt = (place: number) => (uint32(head, place) === ELSEWHERE ? (long.shift() ?? place) : place);
  const [sizeAt, packedSizeAt, offsetAt] = [numberAt(24), numberAt(20), numberAt(42)];
  const offset = uint32(head, offsetAt);
  if (uint32(bytes, offset) !== LOCAL) return null;
  const flags = uint16(head, 8);
  return {
    name: nameOf(bytes.subarray(at + ENTRY_LENGTH, nameEnd), flags),
    flags,
    method: uint16(head, 10),
    checksum: uint32(head, 16),
    packedSize: uint32(head, packedSizeAt),
    size: uint32(head, sizeAt),
    offset,
    offsetAt,
    data: offset + LOCAL_LENGTH + uint16(bytes, offset + 26) + uint16(bytes, offset + 28),
    head,
  };
}

/** Where the numbers of an entry's extra field for very large files stand, in their order; a file has no longer ones. */
function longNumbers(head: Uint8Array, from: number, to: number): number[] {
  let at = from;
  for (const { kind, bytes } of extraFields(head.subarray(from, to))) {
    if (kind === ZIP_64) return Array.from({ length: (bytes.length - 4) >> 3 }, (_, index) => at + 4 + index * 8);
    at += bytes.length;
  }
  return [];
}

/** The extra fields of an entry, each with the four bytes before it that say what and how long it is. */
export function extraFields(extra: Uint8Array): readonly { readonly kind: number; readonly bytes: Uint8Array }[] {
  const fields: { kind: number; bytes: Uint8Array }[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const next = at + 4 + uint16(extra, at + 2);
    fields.push({ kind: uint16(extra, at), bytes: extra.subarray(at, next) });
    at = next;
  }
  return fields;
}

/** Entries that share packed bytes are no file that any program writes, but a way to make few bytes unpack to many. */
function overlaps(entries: readonly ZipEntry[]): boolean {
  const ordered = [...entries].sort((a, b) => a.offset - b.offset);
  return ordered.some((entry, index) => {
    const next = ordered[index + 1];
    return next !== undefined && next.offset < entry.data + entry.packedSize;
  });
}
