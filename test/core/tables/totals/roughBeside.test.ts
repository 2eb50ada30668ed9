import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Each figure was rounded by itself: the total of 2023 is off by one. */
const AMOUNTS = (last: string) => `
  Bidang | 2023 | 2024
  Truk | 60047 | 66826
  Kereta | 23465 | 26627
  Kapal | 5162 | 5111
  Jumlah | 88675 | ${last}`;

describe("a total that is off by roundings alone", () => {
  test("is a total", () => {
    expect(findingsOf(draw(AMOUNTS("98564")))).toEqual([]);
  });

  test.each(["95864", "985640", "88564"])("has the mistyped one beside it told: %s", (wrong) => {
    expect(findingsOf(draw(AMOUNTS(wrong)), "error").join()).toMatch(/C5/);
  });

  test("is none where what is off is more than a small part of it", () => {
    const few =
      "Bidang | Nilai A | Nilai B\nTruk | 0,4 | 0,6\nKereta | 0,3 | 0,9\nKapal | 0,2 | 0,1\nJumlah | 1,0 | 6,1";
    expect(findingsOf(draw(few), "error")).toEqual([]);
  });
});

describe("a column of totals over three rows, one of them off by roundings", () => {
  const trade = (second: string) =>
    `Wilayah | Total | Ekspor | Impor\nUtara | 31821 | 13583 | 18238\nTimur | ${second} | 9371 | 4256\nBarat | 10724 | 3391 | 7334`;

  test("is silent where right", () => {
    expect(findingsOf(draw(trade("13627")))).toEqual([]);
  });

  test("has the mistyped one told", () => {
    expect(findingsOf(draw(trade("16327")), "error")).toEqual([expect.stringContaining("B3")]);
  });
});
