import { findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Men and women of each district; nothing is called a total. */
const PEOPLE = `
  Wilayah    | Semua | Laki-laki | Perempuan
  Baamang    | 4120  | 2011      | 2109
  Ketapang   | 3954  | 1900      | 2054
  Seranau    | 2317  | 1204      | 1113
  Parenggean | 1871  | 932       | 939
  Mentaya    | 2765  | 1381      | 1384
  Cempaga    | 3318  | 1702      | 1616`;

describe("a slip of the hand where no name says what is a sum", () => {
  test.each([
    ["digits interchanged", "2054", "2504", /D3 (\S+ )?2054/],
    ["a zero too many", "1204", "12040", /C4 (\S+ )?1204/],
    ["a digit dropped", "1900", "900", /C3 (\S+ )?1900/],
    ["a neighbour's figure", "1113", "2054", /D4 (\S+ )?1113/],
    ["the total of another row", "1871", "2317", /B5 (\S+ )?1871/],
  ])("is told: %s", (_, right, wrong, named) => {
    const found = findingsOf(draw(PEOPLE.replace(right, wrong)), "error");
    expect(found.join()).toMatch(named);
    expect(found).toHaveLength(1);
  });

  test("is none where no slip leads to what stands there", () => {
    expect(findingsOf(draw(PEOPLE.replace("2054", "2787")))).toEqual([]);
  });

  test("is none where it counts for little and few others hold, in few digits together", () => {
    const first = (rows: number) =>
      PEOPLE.split("\n")
        .slice(0, rows + 2)
        .join("\n")
        .replace("1204", "1240");
    expect(findingsOf(draw(first(3)))).toEqual([]);
    expect(findingsOf(draw(first(4)), "error")).toHaveLength(1);
    const tens = "Wilayah | Semua | Laki-laki | Perempuan\nA | 41 | 20 | 21\nB | 39 | 18 | 21\nC | 18 | 7 | 11";
    expect(findingsOf(draw(`${tens}\nD | 33 | 31 | 20`))).toEqual([]);
  });

  test("is none where it counts for little and a figure is missing that others have: it may be that", () => {
    const results = (assets: string, net: string) => `
      Bagian       | 2021  | 2022  | 2023  | 2024
      Hasil usaha  | 18734 | 24305 | 39180 | 36803
      Hasil aset   | 1861  | 5192  | 1048  | ${assets}
      Bunga        | 3205  | 3389  | 2098  | 2995
      Hasil bersih | 23800 | 32886 | 42326 | ${net}`;
    expect(findingsOf(draw(results("1310", "41072")), "error").join()).toMatch(/E4/);
    expect(findingsOf(draw(results("0", "39762")))).toEqual([]);
  });

  test("is none over medians, which nobody adds up", () => {
    const rows = PEOPLE.trim().split("\n");
    const medians = [31, 29, 32, 30, 28, 33];
    const table = rows.map((row, at) => `${row} | ${at === 0 ? "Median" : String(medians[at - 1])}`);
    expect(findingsOf(draw(table.join("\n")))).toEqual([]);
  });
});

describe("a slip in one of two columns, the other of which holds in many digits", () => {
  const YEARS = (total: string) => `
    Uraian           | 2022   | 2023
    Retribusi        | 48250  | 51400
    Pajak            | 112375 | 120930
    Pendapatan       | 160625 | ${total}
    Belanja Pegawai  | 90410  | 97220`;

  test("is told", () => {
    expect(findingsOf(draw(YEARS("172330")))).toEqual([]);
    expect(findingsOf(draw(YEARS("127330")), "error").join()).toMatch(/C4 (\S+ )?172330/);
  });

  test("is none where no slip explains it, or few digits hold", () => {
    expect(findingsOf(draw(YEARS("175118")))).toEqual([]);
    const small = "Uraian | 2022 | 2023\nIzin | 48 | 51\nUsul | 12 | 20\nSurat | 60 | 17\nAduan | 9 | 7";
    expect(findingsOf(draw(small))).toEqual([]);
    const round = small.replace(/(?<=\n.*)\d+(?= |\n|$)/g, "$&000");
    expect(tablesOf(draw(round))).toEqual([]);
  });
});
