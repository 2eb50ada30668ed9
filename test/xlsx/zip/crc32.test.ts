import { strToU8 } from "fflate";
import { crc32 } from "../../../src/xlsx/package/zip/crc32";

describe("the checksum of zip files", () => {
  test.each([
    ["", 0x00000000],
    ["123456789", 0xcbf43926],
    ["The quick brown fox jumps over the lazy dog", 0x414fa339],
  ])("of %j is the published one", (text, checksum) => {
    expect(crc32(strToU8(text))).toBe(checksum);
  });
});
