import { areASlipApart } from "../../../src/core/layout/slips";

describe("two names are a slip apart", () => {
  it.each([
    ["no letter", "pertambangan", "pertambangan"],
    ["one letter changed", "perumahan", "perumahen"],
    ["one letter added", "kehutanan", "kehutananx"],
    ["one letter left out", "industriya", "industiya"],
    ["one letter left out at the beginning", "pertambangan", "ertambangan"],
    ["two letters of a long name", "industri makanan", "industry makann"],
    ["two neighbours changed about in a long name", "industri makanan", "indsutri makanan"],
  ])("by %s", (_, a, b) => {
    expect([areASlipApart(a, b), areASlipApart(b, a)]).toEqual([true, true]);
  });

  it.each([
    ["a short name", "listrik", "listrit"],
    ["two letters of a name of 13", "industri kayu", "industry kaya"],
    ["three letters of a long name", "industri makanan", "industry mekenan"],
    ["a word more", "industri makanan", "industri makanan dan minuman"],
    ["another beginning", "perkebunan", "kebunan"],
    ["other letters of the same length", "perikanan", "pertanian"],
  ])("not by %s", (_, a, b) => {
    expect([areASlipApart(a, b), areASlipApart(b, a)]).toEqual([false, false]);
  });

  it("from eight letters on by one, from fourteen by two", () => {
    expect(areASlipApart("abcdefgh", "abcdefgx")).toBe(true);
    expect(areASlipApart("abcdefg", "abcdefx")).toBe(false);
    expect(areASlipApart("abcdefghijklmn", "abcdefghijklxx")).toBe(true);
    expect(areASlipApart("abcdefghijklm", "abcdefghijkxx")).toBe(false);
  });
});
