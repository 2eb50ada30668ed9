import { crc32 } from "../xlsx/package/zip/crc32";

/** The same for files that are the same, byte for byte. A page without https has no cryptography, and needs none here. */
export function printOf(bytes: Uint8Array): string {
  return `${bytes.length}-${crc32(bytes)}-${fnv(bytes)}`;
}

/** FNV-1a, which goes wrong on other bytes than a CRC does. */
function fnv(bytes: Uint8Array): number {
  let value = 0x811c9dc5;
  let at = 0;
  while (at < bytes.length) value = Math.imul(value ^ (bytes[at++] ?? 0), 0x01000193);
  return value >>> 0;
}
