import fc from "fast-check";
import { aligned } from "../../src/excel/lines/alignment";

/** Lines by what they say: "abb". */
function align(before: string, now: string): readonly (number | null)[] | null {
  return aligned(before.length, now.length, (one, other) => before[one] === now[other]);
}

describe("lines that are laid upon those of now", () => {
  test.each([
    ["ab", "xab", [1, 2]],
    ["ab", "axb", [0, 2]],
    ["ab", "ab", [0, 1]],
    ["abc", "ac", [0, null, 1]],
    ["abc", "", [null, null, null]],
    ["", "ab", []],
  ])("%s in %s: there is one way", (before, now, places) => {
    expect(align(before, now)).toEqual(places);
  });

  test.each([
    ["a", "aa", "either may have come in"],
    ["aa", "a", "either may have gone"],
    ["ab", "abb", "the last may be one or the other"],
    ["ab", "cad", "one is not there"],
    ["abc", "xy", "others are there"],
  ])("%s in %s: %s", (before, now) => {
    expect(align(before, now)).toBeNull();
  });

  test("are laid so only where no other way is", () => {
    const lines = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(
      fc.property(lines, lines, (before, now) => {
        const [fewer, more] = before.length <= now.length ? [before, now] : [now, before];
        expect(align(before, now) !== null).toBe(ways(fewer, more) === 1);
      }),
    );
  });
});

/** In how many ways a text can be read within another, letters left out. */
function ways(part: string, whole: string): number {
  if (part === "") return 1;
  if (whole === "") return 0;
  return ways(part, whole.slice(1)) + (whole.startsWith(part.slice(0, 1)) ? ways(part.slice(1), whole.slice(1)) : 0);
}
