import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../../src/xlsx/package/zip/crc32";
import { setUint16, setUint32 } from "../../src/xlsx/package/zip/littleEndian";

/** One entry of a zip file, down to what other programs write differently. */
export interface RawEntry {
  /** Text is written as UTF-8, without the flag that says so. */
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  readonly flags?: number;
  /** The packed bytes follow a header without sizes, and are followed by a descriptor with them. */
  readonly isStreamed?: boolean;
  readonly isStored?: boolean;
  readonly extra?: Uint8Array;
  /** Attributes and the program that set them, as Unix writes them. */
  readonly attributes?: number;
  /** What the directory states instead of the content's own size. */
  readonly statedSize?: number;
  /** Sizes and place stand in extra fields, as for very large files. */
  readonly isLong?: boolean;
}

const TIME = 0x5d7c83fa;

/** A zip file, byte for byte as it is asked for. */
export function rawZip(
  entries: readonly RawEntry[],
  { before = "", countsBefore = false, comment = "" } = {},
): Uint8Array {
  const files: Uint8Array[] = [strToU8(before)];
  const heads: Uint8Array[] = [];
  const uncounted = countsBefore ? 0 : before.length;
  for (const entry of entries) {
    const packed = pack(entry);
    heads.push(head(entry, packed, lengthOf(files) - uncounted));
    files.push(local(entry, packed), packed.bytes, ...(entry.isStreamed ? [descriptor(packed)] : []));
  }
  const end = new Uint8Array(22);
  setUint32(end, 0, 0x06054b50);
  setUint16(end, 8, entries.length);
  setUint16(end, 10, entries.length);
  setUint32(end, 12, lengthOf(heads));
  setUint32(end, 16, lengthOf(files) - uncounted);
  setUint16(end, 20, comment.length);
  return joined([...files, ...heads, end, strToU8(comment)]);
}

interface Packed {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly checksum: number;
}

function pack({ content = "", isStored, statedSize }: RawEntry): Packed {
  const bytes = typeof content === "string" ? strToU8(content) : content;
  return {
    bytes: isStored ? bytes : deflateSync(bytes),
    size: statedSize ?? bytes.length,
    checksum: crc32(bytes),
  };
}

function local(entry: RawEntry, packed: Packed): Uint8Array {
  const isOpen = entry.isStreamed === true;
  const stated = isOpen ? { bytes: new Uint8Array(), size: 0, checksum: 0 } : packed;
  const [name, extra] = [nameOf(entry), extraOf(entry, [stated.size, stated.bytes.length])];
  const bytes = new Uint8Array(30);
  setUint32(bytes, 0, 0x04034b50);
  setUint16(bytes, 4, 20);
  writeFacts(bytes, 6, entry, stated);
  setUint16(bytes, 26, name.length);
  setUint16(bytes, 28, extra.length);
  return joined([bytes, name, extra]);
}

function head(entry: RawEntry, packed: Packed, offset: number): Uint8Array {
  const [name, extra] = [nameOf(entry), extraOf(entry, [packed.size, packed.bytes.length, offset])];
  const bytes = new Uint8Array(46);
  setUint32(bytes, 0, 0x02014b50);
  setUint16(bytes, 4, entry.attributes === undefined ? 20 : 0x0314);
  setUint16(bytes, 6, 20);
  writeFacts(bytes, 8, entry, packed);
  setUint16(bytes, 28, name.length);
  setUint16(bytes, 30, extra.length);
  setUint32(bytes, 38, entry.attributes ?? 0);
  setUint32(bytes, 42, entry.isLong ? 0xffffffff : offset);
  return joined([bytes, name, extra]);
}

function writeFacts(bytes: Uint8Array, at: number, entry: RawEntry, { bytes: packed, size, checksum }: Packed): void {
  setUint16(bytes, at, (entry.flags ?? 0) | (entry.isStreamed ? 8 : 0));
  setUint16(bytes, at + 2, entry.isStored ? 0 : 8);
  setUint32(bytes, at + 4, TIME);
  setUint32(bytes, at + 8, checksum);
  setUint32(bytes, at + 12, entry.isLong ? 0xffffffff : packed.length);
  setUint32(bytes, at + 16, entry.isLong ? 0xffffffff : size);
}

function descriptor({ bytes, size, checksum }: Packed): Uint8Array {
  const text = new Uint8Array(16);
  setUint32(text, 0, 0x08074b50);
  setUint32(text, 4, checksum);
  setUint32(text, 8, bytes.length);
  setUint32(text, 12, size);
  return text;
}

function nameOf({ name }: RawEntry): Uint8Array {
  return typeof name === "string" ? strToU8(name) : name;
}

function extraOf({ extra = new Uint8Array(), isLong }: RawEntry, numbers: readonly number[]): Uint8Array {
  if (!isLong) return extra;
  const field = new Uint8Array(4 + numbers.length * 8);
  setUint16(field, 0, 1);
  setUint16(field, 2, numbers.length * 8);
  for (const [index, number] of numbers.entries()) setUint32(field, 4 + index * 8, number);
  return joined([extra, field]);
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}
