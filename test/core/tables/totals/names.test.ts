import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** A firm, a shop or a kind of permit whose name begins as a total's does. */
const NAMES = ["Total Energi Indonesia", "Jumlah Makmur Sejahtera", "Total Bangun Persada", "Sub Total Mart"];

const FIRMS = (name: string) => `
  No | Nama Perusahaan | Investasi | TKI | TKA
  1  | PT Maju Jaya    | 120       | 10  | 1
  2  | ${name}         | 230       | 12  | 2
  3  | CV Sinar        | 40        | 7   | 0
  .  | Jumlah          | 390       | 29  | 3`;

const PERMITS = (name: string) => `
  No | Jenis Izin | Januari | Februari | Maret | Jumlah
  1  | PBG        | 3       | 4        | 5     | 12
  2  | ${name}    | 1       | 0        | 2     | 3
  3  | SLF        | 2       | 2        | 2     | 6
  .  | Jumlah     | 6       | 6        | 9     | 21`;

describe.each(NAMES)("a row numbered as its neighbours are and called %s", (name) => {
  test("is one of those that the total adds up", () => {
    expect(findingsOf(draw(FIRMS(name)))).toEqual([]);
    expect(findingsOf(draw(PERMITS(name)))).toEqual([]);
  });

  test("has its own slip named", () => {
    expect(findingsOf(draw(PERMITS(name).replace("| 1       | 0 ", "| 7       | 0 ")))).toEqual([
      "error C3 permits-count 1",
    ]);
    expect(findingsOf(draw(FIRMS(name).replace("| 390 ", "| 380 ")), "error")).toHaveLength(1);
  });

  test("is added up by a blank total, and never filled itself", () => {
    expect(fillsOf(draw(FIRMS(name).replace("390       | 29  | 3", ".")))).toEqual([
      "C5 =SUM(C2:C4) 390",
      "D5 =SUM(D2:D4) 29",
      "E5 =SUM(E2:E4) 3",
    ]);
    expect(fillsOf(draw(PERMITS(name).replace("1       | 0        | 2     | 3", ".")))).toEqual([]);
  });

  test("is one without a number, where the total adds it up", () => {
    const unnumbered = FIRMS(name)
      .split("\n")
      .map((line) => line.replace(/^ *[^|]*\|/, ""))
      .join("\n");
    expect(findingsOf(draw(unnumbered))).toEqual([]);
    expect(findingsOf(draw(unnumbered.replace("| 29 ", "| 25 ")))).toEqual([expect.stringContaining("C5 29")]);
  });
});

describe("a numbered row that is a total", () => {
  test("stays one where nothing but 'Total' is said, filled or not", () => {
    const picture = "No | Uraian | PBG | SLF\n1 | Baamang | 3 | 10\n2 | Ketapang | 4 | 12\n3 | Seranau | 1 | 5\n";
    expect(findingsOf(draw(`${picture}4 | Total | 8 | 25`))).toEqual([expect.stringContaining("D5 27")]);
    expect(fillsOf(draw(`${picture}4 | Total | . | .`))).toEqual(["C5 =SUM(C2:C4) 8", "D5 =SUM(D2:D4) 27"]);
  });

  const WILAYAH = `
    No | Uraian                 | PBG | SLF | PKKPR
    1  | Baamang                | 3   | 10  | 4
    2  | Ketapang               | 3   | 10  | 6
    3  | Jumlah Wilayah Utara   | 6   | 20  | 10
    4  | Cempaga                | 1   | 5   | 2
    5  | Kota                   | 2   | 5   | 9
    6  | Jumlah Wilayah Selatan | 3   | 10  | 11
    7  | Total Kabupaten        | 9   | 30  | 21`;

  test("stays one by its figures, with a slip and without", () => {
    expect(findingsOf(draw(WILAYAH))).toEqual([]);
    expect(findingsOf(draw(WILAYAH.replace("| 20  |", "| 30  |")))).toEqual(["error D4 totals-down 20"]);
    expect(findingsOf(draw(WILAYAH.replace("| 21", "| 12")))).toEqual(["error E8 totals-down 21"]);
  });
});

test("a row of last year's, called a total, is none of those that this year's adds up", () => {
  const sheet = draw(`
    Kecamatan         | PBG | SLF | PKKPR
    Baamang           | 3   | 10  | 4
    Ketapang          | 3   | 10  | 6
    Jumlah Tahun 2023 | 8   | 22  | 13
    Seranau           | 1   | 5   | 2
    Jumlah            | 7   | 25  | 21`);
  expect(findingsOf(sheet)).toEqual(["error D6 totals-down 12"]);
});
