import { decide, decimalMarkOf, type Plausible } from "../../../src/core/numbers/decide";
import { exact } from "../../../src/core/numbers/exact";
import { readNumber, type DecimalMark } from "../../../src/core/numbers/readNumber";

const ANSWERS: Plausible = { least: exact(1), most: exact(4) };

function decided(text: string, plausible: Plausible | null, mark: DecimalMark | null): number | "ambiguous" | null {
  const reading = decide(text, readNumber(text), plausible, mark);
  return reading?.kind === "number" ? reading.value.valueOf() : (reading?.kind ?? null);
}

describe("an ambiguous number", () => {
  test("is the one that makes sense in its place", () => {
    expect(decided("3,512", ANSWERS, null)).toBe(3.512);
    expect(decided("1.895", { least: exact(100), most: exact(9999) }, null)).toBe(1895);
  });

  test("makes sense at both ends of what is plausible", () => {
    expect(decided("4.000", ANSWERS, null)).toBe(4);
    expect(decided("1,000", ANSWERS, null)).toBe(1);
  });

  test("follows its column's mark where both make sense, or neither", () => {
    for (const place of [
      { least: exact(0), most: exact(9999) },
      { least: exact(5), most: exact(9) },
    ]) {
      expect([decided("1.895", place, ","), decided("1.895", place, ".")]).toEqual([1895, 1.895]);
    }
    expect(decided("1.895", null, ".")).toBe(1.895);
  });

  test("what makes sense counts for more than the column's mark", () => {
    expect(decided("3.512", ANSWERS, ",")).toBe(3.512);
  });

  test("stays ambiguous where nothing decides", () => {
    expect(decided("1.895", null, null)).toBe("ambiguous");
  });

  test("is not decided by the dot of a currency", () => {
    expect(decided("Rp. 1,895", null, ".")).toBe(1895);
  });
});

describe("any other text", () => {
  test("is left as it was read, however little sense it makes", () => {
    expect(decided("84,93", ANSWERS, ".")).toBe(84.93);
    expect(decided("U1", ANSWERS, ",")).toBeNull();
  });
});

describe("the decimal mark of a column", () => {
  test("is the one its unmistakable texts agree on", () => {
    expect(decimalMarkOf(["1.895", "103.249,80", "U1", "0,111"])).toBe(",");
    expect(decimalMarkOf(["1,234.50", "469"])).toBe(".");
  });

  test("is unknown where none says it, or two contradict each other", () => {
    expect(decimalMarkOf(["1.895", "469", ""])).toBeNull();
    expect(decimalMarkOf(["0,11", "3.5"])).toBeNull();
  });
});
