import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Men and women of each district; nothing is called a total. */
const PEOPLE = `
  Wilayah  | Semua | Laki-laki | Perempuan
  Baamang  | 4120  | 2011      | 2109
  Ketapang | 3954  | 1900      | 2054
  Seranau  | 2317  | 1204      | 1113
  Parenggean | 1871 | 932      | 939
  Mentaya  | 2765  | 1381      | 1384`;

/** Profit, step by step, in three years: each result is one of the parts of the next. */
const STATEMENT = `
  Uraian      | 2021  | 2022  | 2023
  Penjualan   | 53109 | 43825 | 48211
  Pokok       | -28054 | -23132 | -25417
  Kotor       | 25055 | 20693 | 22794
  Biaya       | -8663 | -7150 | -7919
  Bersih      | 16392 | 13543 | 14875`;

/** Exports in thousands: each figure was rounded by itself, and so was what is over all of them. */
const ROUNDED = `
  Negara   | 2019    | 2020    | 2021    | 2022
  Dunia    | 667202  | 742109  | 689551  | 701117
  Jepang   | 210334  | 231118  | 198774  | 220413
  Malaysia | 180275  | 207643  | 201330  | 190881
  Tiongkok | 276592  | 303349  | 289446  | 289822`;

describe("a digit mistyped where no name says what is a sum", () => {
  test("is told where a part comes to more than all, as no average of a column would", () => {
    expect(findingsOf(draw(PEOPLE.replace("2011", "9011")), "error")).toHaveLength(1);
    expect(findingsOf(draw(PEOPLE.replace("2109", "9109")), "error")).toHaveLength(1);
  });

  test("is told once where two sums share it, and is the cell that both leave", () => {
    expect(findingsOf(draw(STATEMENT.replace("20693", "20793")), "error")).toEqual([
      expect.stringContaining("error C4 ") as string,
    ]);
  });

  test("is told where but two other columns say what is added up, and is in no sum that holds", () => {
    expect(findingsOf(draw(STATEMENT.replace("-25417", "-25917")), "error")).toEqual([
      "error D3 totals-entry -25417 (or D2 48711)",
    ]);
  });

  test("is told as well where sums are off by their rounding", () => {
    expect(findingsOf(draw(ROUNDED))).toEqual([]);
    expect(findingsOf(draw(ROUNDED.replace("231118", "281118")), "error")).toHaveLength(1);
    expect(findingsOf(draw(ROUNDED.replace("231118", "231117")))).toEqual([]);
  });

  test("is none where what stands beside the sums is another figure of the rows", () => {
    const mean = ["Usia", 41, 37, 44, 39, 40];
    const rows = PEOPLE.trim().split("\n");
    expect(findingsOf(draw(rows.map((row, at) => `${row} | ${String(mean[at])}`).join("\n")))).toEqual([]);
  });
});

describe("a last digit mistyped", () => {
  const rows = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `Desa ${String(at)} | ${String(20 + 3 * at)} | ${String(31 + 7 * at)} | ${String(51 + 10 * at)}`,
    );

  test("is told where so many sums of whole figures are exact that none was rounded", () => {
    const head = "Desa | Baru | Lama | Semua";
    const many = [head, ...rows(16)].join("\n");
    expect(findingsOf(draw(many.replace("| 91", "| 92")), "error")).toHaveLength(1);
    const few = [head, ...rows(5)].join("\n");
    expect(findingsOf(draw(few.replace("| 91", "| 92")))).toEqual([]);
  });
});

describe("a total in one column alone", () => {
  const list = (total: number, name = "Jumlah Biaya") =>
    draw(`
    Kegiatan  | Tempat  | Biaya
    Pelatihan | Sampit  | 14000
    Pameran   | Kuala   | 37500
    Kunjungan | Baamang | 8250
    ${name}   |         | ${String(total)}`);

  test("is told where it is the sum but for one digit", () => {
    expect(findingsOf(list(59750))).toEqual([]);
    expect(findingsOf(list(58750), "error")).toHaveLength(1);
  });

  test("is none where it is off by more: it may be of something else", () => {
    expect(findingsOf(list(56420))).toEqual([]);
  });
});
