import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry, ZipFile } from "./directory";

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** Few packed bytes can unpack to a thousand times as many, so they are handed over in slices. */
const SLICE = 16_384;

export function isEncrypted({ flags }: ZipEntry): boolean {
  return (flags & ENCRYPTED) !== 0;
}

/** An entry's content; null where it is not what the directory says. Never unpacks much more than the stated size. */
export function unpack({ bytes }: ZipFile, entry: ZipEntry): Uint8Array | null {
  const { method, data, packedSize, size, checksum } = entry;
  const packed = bytes.subarray(data, data + packedSize);
  const content = method === STORED ? packed : method === DEFLATED ? inflated(packed, size) : null;
  return content?.length === size && crc32(content) === checksum ? content : null;
}

function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  return packed.length > SLICE ? inflateInSlices(packed, size) : inflateAtOnce(packed, size);
}

/** What is a slice by itself needs no buffers of its own, which for tens of thousands of small parts take seconds. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    // The byte more tells a content that is longer than stated.
    const content = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return content.length === size ? content : null;
  } catch {
    return null;
  }
}

function inflateInSlices(packed: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError("More was packed than is stated.");
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch {
    return null;
  }
  return length === size ? content : null;
}
