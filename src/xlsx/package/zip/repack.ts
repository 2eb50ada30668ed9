import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import {
  extraFields,
  END,
  END_LENGTH,
  ENTRY_LENGTH,
  LOCAL_LENGTH,
  ZIP_64,
  type ZipEntry,
  type ZipFile,
} from "./directory";
import { setUint16, setUint32, uint16 } from "./littleEndian";
import { newEntry, type NewEntries } from "./newEntry";

const DEFLATED = 8;
/** Where a head says where its entry is packed, unless that is a very large file's. */
const OFFSET = 42;
/** The flag that sizes and checksum follow the packed bytes instead of standing before them. */
const SIZES_FOLLOW = 1 << 3;

/** What becomes of an entry: new content, or null for none any more; an entry that is not named stays. */
export type Changes = ReadonlyMap<ZipEntry, Uint8Array | null>;

/**
 * A zip file with some entries changed. All others keep every byte they had, packed as they were, with their names,
 * flags, times and attributes, and all keep their order. Added ones stand behind them.
 */
export function repack(zip: ZipFile, changes: Changes, added: NewEntries = new Map()): Uint8Array {
  const out = new Pieces();
  const heads = new Map<ZipEntry, Uint8Array>();
  for (const { entry, end } of inPlace(zip)) {
    const content = changes.get(entry);
    if (content === null) continue;
    const written = content === undefined ? untouched(zip, entry, end) : changed(zip, entry, content);
    setUint32(written.head, content === undefined ? entry.offsetAt : OFFSET, out.length);
    heads.set(entry, written.head);
    out.add(...written.pieces);
  }
  const addedHeads = [...added].map(([name, content]) => {
    const { local, head, packed } = newEntry(name, content);
    setUint32(head, OFFSET, out.length);
    out.add(local, packed);
    return head;
  });
  const start = out.length;
  out.add(...zip.entries.flatMap((entry) => heads.get(entry) ?? []), ...addedHeads);
  out.add(endOf(zip, heads.size + added.size, start, out.length), zip.comment);
  return out.joined();
}

/** What stands for an entry in the directory, and what stands where it is packed. */
interface Written {
  readonly head: Uint8Array;
  readonly pieces: readonly Uint8Array[];
}

/** The entries in the order in which they are packed, and where the bytes of each end, whatever follows its content. */
function inPlace({ entries, directory }: ZipFile): readonly { readonly entry: ZipEntry; readonly end: number }[] {
  const ordered = [...entries].sort((a, b) => a.offset - b.offset);
  return ordered.map((entry, index) => ({ entry, end: ordered[index + 1]?.offset ?? directory }));
}

function untouched({ bytes }: ZipFile, { head, offset }: ZipEntry, end: number): Written {
  // The bytes of a file that Node has read are a Buffer, whose slice is no copy.
  return { head: Uint8Array.from(head), pieces: [bytes.subarray(offset, end)] };
}

function changed({ bytes }: ZipFile, { head, offset, data, flags }: ZipEntry, content: Uint8Array): Written {
  const packed = deflateSync(content, { level: 6 });
  const local = withoutSizes(bytes.subarray(offset, data), LOCAL_LENGTH, 26);
  const entry = withoutSizes(head, ENTRY_LENGTH, 28);
  // The two headers say the same in the same order; the directory's begins two bytes later.
  for (const [header, at] of [
    [local, 6],
    [entry, 8],
  ] as const) {
    setUint16(header, at, flags & ~SIZES_FOLLOW);
    setUint16(header, at + 2, DEFLATED);
    setUint32(header, at + 8, crc32(content));
    setUint32(header, at + 12, packed.length);
    setUint32(header, at + 16, content.length);
  }
  return { head: entry, pieces: [local, packed] };
}

/** A header without the extra field for the sizes of very large files; `lengths` is where it states how long it is. */
function withoutSizes(header: Uint8Array, fixed: number, lengths: number): Uint8Array {
  const from = fixed + uint16(header, lengths);
  const to = from + uint16(header, lengths + 2);
  const extra = extraFields(header.subarray(from, to)).filter(({ kind }) => kind !== ZIP_64);
  const pieces = new Pieces();
  pieces.add(header.subarray(0, from), ...extra.map(({ bytes }) => bytes));
  const kept = pieces.length - from;
  pieces.add(header.subarray(to));
  const shorter = pieces.joined();
  setUint16(shorter, lengths + 2, kept);
  return shorter;
}

function endOf({ comment }: ZipFile, count: number, start: number, end: number): Uint8Array {
  const bytes = new Uint8Array(END_LENGTH);
  setUint32(bytes, 0, END);
  setUint16(bytes, 8, count);
  setUint16(bytes, 10, count);
  setUint32(bytes, 12, end - start);
  setUint32(bytes, 16, start);
  setUint16(bytes, 20, comment.length);
  return bytes;
}

class Pieces {
  readonly #pieces: Uint8Array[] = [];
  length = 0;

  add(...pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) {
      this.#pieces.push(piece);
      this.length += piece.length;
    }
  }

  joined(): Uint8Array {
    const bytes = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }
}
