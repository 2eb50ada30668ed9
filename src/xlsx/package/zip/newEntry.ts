import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc32";
import { ENTRY, ENTRY_LENGTH, LOCAL, LOCAL_LENGTH } from "./directory";
import { setUint16, setUint32 } from "./littleEndian";

/** What is to stand in a zip file that did not, by name. */
export type NewEntries = ReadonlyMap<string, Uint8Array>;

const VERSION = 20;
const UTF_8_NAME = 1 << 11;
const DEFLATED = 8;
/** Midnight of 1 January 1980, the earliest time there is, as Excel itself writes it. */
const DATE = 0x21;

/** A file packed for a zip file: its local header, its packed bytes, and what the directory says of it, but where it stands. */
export function newEntry(name: string, content: Uint8Array) {
  const bytes = strToU8(name);
  const packed = deflateSync(content, { level: 6 });
  const local = header(LOCAL, LOCAL_LENGTH, 4);
  const head = header(ENTRY, ENTRY_LENGTH, 6);
  setUint16(head, 4, VERSION);
  return { local, head, packed };

  /** The two headers say the same in the same order, from another place on. */
  function header(signature: number, fixed: number, from: number): Uint8Array {
    const written = new Uint8Array(fixed + bytes.length);
    setUint32(written, 0, signature);
    setUint16(written, from, VERSION);
    setUint16(written, from + 2, UTF_8_NAME);
    setUint16(written, from + 4, DEFLATED);
    setUint16(written, from + 8, DATE);
    setUint32(written, from + 10, crc32(content));
    setUint32(written, from + 14, packed.length);
    setUint32(written, from + 18, content.length);
    setUint16(written, from + 22, bytes.length);
    written.set(bytes, fixed);
    return written;
  }
}
