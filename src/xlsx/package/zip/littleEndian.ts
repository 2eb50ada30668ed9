/** Numbers as zip files write them, the lowest byte first. Bytes that are not there count as 0. */
export function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

export function uint32(bytes: Uint8Array, at: number): number {
  return (uint16(bytes, at) | (uint16(bytes, at + 2) << 16)) >>> 0;
}

/** Exact as far as a file can be long. */
export function uint64(bytes: Uint8Array, at: number): number {
  return uint32(bytes, at) + uint32(bytes, at + 4) * 2 ** 32;
}

export function setUint16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value;
  bytes[at + 1] = value >>> 8;
}

export function setUint32(bytes: Uint8Array, at: number, value: number): void {
  setUint16(bytes, at, value & 0xffff);
  setUint16(bytes, at + 2, value >>> 16);
}

/** Where four bytes stand last, at `from` or before; -1 where they do not. */
export function lastSignature(bytes: Uint8Array, signature: number, from: number): number {
  let at = from;
  while (at >= 0 && uint32(bytes, at) !== signature) at--;
  return at;
}
