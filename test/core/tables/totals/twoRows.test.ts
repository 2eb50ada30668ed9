import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const GENDER = (first: string, second: string) => `
  Jenis Kelamin | Baamang | Ketapang | Seranau | Jumlah
  Laki-laki     | ${first}
  Perempuan     | ${second}`;
const RIGHT = "412 | 305 | 98 | 815";

describe("a column called Jumlah over two rows", () => {
  test("is right as it stands", () => {
    expect(findingsOf(draw(GENDER(RIGHT, "377 | 298 | 121 | 796")))).toEqual([]);
  });

  test.each([
    ["377 | 298 | 121 | 766", /E3 totals-across 796/],
    ["377 | 298 | 121 | 296", /E3 totals-across 796/],
    ["377 | 258 | 121 | 796", /C3 totals-entry 298/],
    ["377 | 298 | 127 | 796", /D3 totals-entry 121|D3 121/],
  ])("is wrong in one where the other is the sum and a digit explains it: %s", (wrong, named) => {
    const [first, ...others] = findingsOf(draw(GENDER(RIGHT, wrong)), "error");
    expect(first).toMatch(named);
    expect(others).toEqual([]);
  });

  test.each([
    ["more than a digit", RIGHT, "377 | 298 | 121 | 853"],
    ["rows that are both something else", "412 | 305 | 98 | 915", "377 | 298 | 121 | 896"],
    ["shares that were rounded", "45 | 36 | 19 | 100", "28 | 42 | 31 | 100"],
    ["small figures, which are sums by chance", "2 | 1 | 3 | 6", "4 | 2 | 1 | 9"],
  ])("is left alone over %s", (_, first, second) => {
    expect(findingsOf(draw(GENDER(first, second)), "error")).toEqual([]);
  });

  test("is left alone where it is called something else", () => {
    const other = GENDER(RIGHT, "377 | 298 | 121 | 766").replace("Jumlah", "Wajib Pilih");
    expect(findingsOf(draw(other))).toEqual([]);
  });
});
