import { strFromU8, strToU8 } from "fflate";

const UTF_8_MARK = [0xef, 0xbb, 0xbf];
/** Byte order marks, and how "<" begins a text of two bytes a letter without one. */
const BEGINNINGS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", UTF_8_MARK],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-16le", [0x3c, 0x00]],
  ["utf-16be", [0x00, 0x3c]],
];
const DECLARATION = /^(<\?xml\s[^>]*?\bencoding\s*=\s*["'])([\w.:-]*)/;
/** A declaration is at the very beginning, and short. */
const LONGEST_DECLARATION = 256;
const LATIN_1 = /^(iso-?8859-?1|iso_8859-1|latin-?1|l1)$/i;
const WINDOWS_1252 = /^(windows-?1252|cp-?1252|x-cp1252)$/i;
/** What windows-1252 has where Latin-1 has control characters; a blank is a byte that it has nothing for either. */
const IN_WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * The text of an XML part, by its byte order mark or the encoding that it declares; without either it is UTF-8 (XML 1.0,
 * appendix F). Bytes that say nothing in that encoding become U+FFFD.
 */
export function decodeXml(bytes: Uint8Array): string {
  return decode(bytes, false);
}

/** True where every byte says something, so that nothing is lost when the part is written again. */
export function isDecodable(bytes: Uint8Array): boolean {
  try {
    decode(bytes, true);
    return true;
  } catch {
    return false;
  }
}

/** A text as an XML part. It is in UTF-8, and says so where it says something; `before` is the part whose place it takes. */
export function encodeXml(text: string, before: Uint8Array): Uint8Array {
  const declared = text.replace(DECLARATION, (whole, head: string, name: string) =>
    /^utf-8$/i.test(name) ? whole : `${head}UTF-8`,
  );
  return strToU8(startsWith(before, UTF_8_MARK) ? `\ufeff${declared}` : declared);
}

export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function decode(bytes: Uint8Array, fatal: boolean): string {
  const encoding = BEGINNINGS.find(([, beginning]) => startsWith(bytes, beginning))?.[0] ?? declaredIn(bytes);
  // `TextDecoder` takes these two for one, and not everywhere for the same one.
  if (LATIN_1.test(encoding)) return strFromU8(bytes, true);
  if (WINDOWS_1252.test(encoding)) return strFromU8(bytes, true).replace(/[\u0080-\u009f]/g, inWindows);
  return decoderOf(encoding, fatal).decode(bytes);
}

function inWindows(control: string): string {
  const sign = IN_WINDOWS[control.charCodeAt(0) - 0x80];
  return sign === undefined || sign === " " ? control : sign;
}

/** Text that begins with "<?xml" in single bytes is not of two bytes a letter, though some programs declare that. */
function declaredIn(bytes: Uint8Array): string {
  const name = DECLARATION.exec(strFromU8(bytes.subarray(0, LONGEST_DECLARATION), true))?.[2] ?? "";
  return name === "" || /^(utf-?16|utf-?32|ucs-?[24]|iso-10646)/i.test(name) ? "utf-8" : name;
}

/** Programs that name an encoding that there is not write UTF-8. */
function decoderOf(encoding: string, fatal: boolean): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch {
    return new TextDecoder("utf-8", { fatal });
  }
}
