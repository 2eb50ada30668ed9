/** Signatures of the zip format (PKWARE APPNOTE 4.3). */
const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/**
 * The checksums that a zip file's directory states for its entries, in their order. The unpacker reads the same
 * directory, but neither checks them nor hands them out.
 */
export function statedChecksums(bytes: Uint8Array): readonly number[] {
  const { count, start } = findDirectory(bytes);
  const checksums: number[] = [];
  let entry = start;
  for (let index = 0; index < count && entry < bytes.length; index++) {
    checksums.push(uint32(bytes, entry + 16));
    entry += ENTRY_LENGTH + uint16(bytes, entry + 28) + uint16(bytes, entry + 30) + uint16(bytes, entry + 32);
  }
  return checksums;
}

function findDirectory(bytes: Uint8Array): { readonly count: number; readonly start: number } {
  let end = bytes.length - END_LENGTH;
  while (end >= 0 && uint32(bytes, end) !== END) end--;
  const locator = end - 20;
  const end64 = uint32(bytes, locator) === END_64_LOCATOR ? uint32(bytes, locator + 8) : -1;
  return uint32(bytes, end64) === END_64
    ? { count: uint32(bytes, end64 + 32), start: uint32(bytes, end64 + 48) }
    : { count: uint16(bytes, end + 8), start: uint32(bytes, end + 16) };
}

function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function uint32(bytes: Uint8Array, at: number): number {
  return (uint16(bytes, at) | (uint16(bytes, at + 2) << 16)) >>> 0;
}
