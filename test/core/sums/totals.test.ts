import { totalsOf } from "../../../src/core/sums/totals";
import { lineRows, rowSums } from "../../support/lineRows";

function sums(rows: readonly string[], ranks?: Readonly<Record<string, number>>): readonly string[] {
  const { lines, fit } = lineRows(rows.join("\n"), ranks);
  return rowSums(totalsOf(lines, fit));
}

describe("a line called a total adds up", () => {
  it.each([
    ["the lines above it", ["1 | SIP | 3 | 4", "2 | SIK | 5 | 6", ". | Jumlah | 8 | 10"], ["3 = 1 2"]],
    [
      "the lines below it where it stands first",
      [". | Jumlah | 8 | 10", "1 | SIP | 3 | 4", "2 | SIK | 5 | 6"],
      ["1 = 2 3"],
    ],
    [
      "the lines since the total before, and the last one all totals",
      ["1 | SIP | 3", "2 | SIK | 5", ". | Sub Jumlah | 8", "3 | PBG | 2", ". | Sub Jumlah | 2", ". | Jumlah | 10"],
      ["3 = 1 2", "5 = 4", "6 = 3 5"],
    ],
    [
      "the group that it names",
      [
        "A | Kesehatan | .",
        "1 | SIP | 3",
        "2 | SIK | 5",
        "B | Bangunan | .",
        "1 | PBG | 2",
        ". | Jumlah Bangunan | 2",
        ". | Jumlah | 10",
      ],
      ["6 = 5", "7 = 2 3 6"],
    ],
    [
      "the group that it names by its letter",
      ["A. | Kesehatan | .", "1 | SIP | 3", "2 | SIK | 5", "B. | Bangunan | .", "1 | PBG | 2", ". | Jumlah A | 8"],
      ["6 = 2 3 5"],
    ],
    [
      "what a heading stands over, which it names",
      ["2 | Belanja | .", "'2.1 | Pegawai | 3", "'2.2 | Barang | 5", "3 | Jumlah Belanja | 8"],
      ["4 = 2 3"],
    ],
    [
      "the rows of a table whose figures are still to come",
      ["1 | SIP | 3", "2 | SIK | 5", ". | Jumlah | ."],
      ["3 = 1 2"],
    ],
    [
      "the lines from which its figures speak",
      [
        "A | Kesehatan | .",
        "1 | SIP | 3 | 1",
        "2 | SIK | 5 | 1",
        "B | Bangunan | .",
        "1 | PBG | 2 | 7",
        ". | Sub Jumlah | 10 | 9",
        ". | Jumlah | 10 | 9",
      ],
      ["6 = 2 3 5", "7 = 6"],
    ],
    [
      "what lies below its rank",
      [
        "A | Primer | .",
        "1 | Tambang | 3",
        "2 | Kebun | 5",
        ". | Jumlah Sektor Primer | 8",
        "B | Tersier | .",
        "1 | Jasa | 2",
        ". | Jumlah Sektor Tersier | 2",
        ". | Jumlah | 10",
      ],
      ["4 = 2 3", "7 = 6", "8 = 4 7"],
    ],
  ])("%s", (_, rows, found) => {
    expect(sums(rows)).toEqual(found);
  });

  it.each([
    [
      "what its figures deny and its words leave open",
      ["1 | SIP | 3 | 4", "2 | SIK | 5 | 6", ". | Jumlah Penolakan | 1 | 2"],
    ],
    ["nothing, where nothing stands there", [". | Jumlah | 8", ". | Jumlah | 8"]],
    ["what is of dollars and of rupiah", ["1 | PMA (US$ juta) | 3", "2 | PMDN (Rp juta) | 5", ". | Jumlah | 8"]],
    [
      "what came in and what came of it",
      ["1 | A | 3", ". | Jumlah Masuk | 3", "2 | B | 2", ". | Jumlah Selesai | 2", ". | Jumlah | 5"].slice(4),
    ],
  ])("not %s", (_, rows) => {
    expect(sums(rows)).toEqual([]);
  });

  it("dollars, where all are, at whatever rate", () => {
    expect(sums(["1 | PMA (US$ juta) | 3", "2 | PMDN (US$ juta) | 5", ". | Jumlah | 8"])).toEqual(["3 = 1 2"]);
    expect(sums(["1 | PMDN | 3", "2 | Kurs US$ | 5", ". | Jumlah | 8"])).toEqual(["3 = 1 2"]);
  });
});

describe("a line over others carries their sums", () => {
  it.each([
    ["by its numeral", ["I | Kesehatan | 8 | 3", "1 | SIP | 3 | 1", "2 | SIK | 5 | 2"], ["1 = 2 3"]],
    [
      "by its letter",
      ["A | Kesehatan | 8 | 3", "1 | SIP | 3 | 1", "2 | SIK | 5 | 2", ". | Jumlah | 8 | 3"],
      ["1 = 2 3", "4 = 1"],
    ],
    ["by its number", ["1 | Belanja | 8 | 3", "'1.1 | Pegawai | 3 | 1", "'1.2 | Barang | 5 | 2"], ["1 = 2 3"]],
    [
      "at every depth",
      [
        "I | Izin | 10 | 6",
        "A | Kesehatan | 8 | 3",
        "1 | SIP | 3 | 1",
        "2 | SIK | 5 | 2",
        "B | Bangunan | 2 | 3",
        "1 | PBG | 2 | 3",
      ],
      ["1 = 2 5", "2 = 3 4", "5 = 6"],
    ],
    [
      "where most of its like do, though one is wrong",
      ["A | Kesehatan | 8 | 3", "1 | SIP | 3 | 1", "2 | SIK | 5 | 2", "B | Bangunan | 9 | 9", "1 | PBG | 2 | 3"],
      ["1 = 2 3", "4 = 5"],
    ],
    [
      "with those that are still blank",
      ["A | Kesehatan | 8 | 3", "1 | SIP | 3 | 1", "2 | SIK | 5 | 2", "B | Bangunan | . | .", "1 | PBG | 2 | 3"],
      ["1 = 2 3", "4 = 5"],
    ],
    [
      "all blank, where the total names them",
      ["A | Utara | .", "1 | Kota | 3", "2 | Muara | 5", "B | Selatan | .", "1 | Hulu | 2", ". | TOTAL (A + B) | ."],
      ["1 = 2 3", "4 = 5", "6 = 1 4"],
    ],
    [
      "by its figures alone, where the total bears that out",
      [
        "1 | Kesehatan | 8 | 3",
        "2 | SIP | 3 | 1",
        "3 | SIK | 5 | 2",
        "4 | Bangunan | 7 | 5",
        "5 | PBG | 4 | 1",
        "6 | SLF | 3 | 4",
        ". | Jumlah | 15 | 8",
      ],
      ["1 = 2 3", "4 = 5 6", "7 = 1 4"],
    ],
    [
      "by its figures alone, at every depth",
      [
        "1 | Izin | 15 | 8",
        "2 | Kesehatan | 8 | 3",
        "3 | SIP | 3 | 1",
        "4 | SIK | 5 | 2",
        "5 | Bangunan | 7 | 5",
        "6 | PBG | 4 | 1",
        "7 | SLF | 3 | 4",
        "8 | Lain | 6 | 6",
        ". | Jumlah | 21 | 14",
      ],
      ["1 = 2 5", "2 = 3 4", "5 = 6 7", "9 = 1 8"],
    ],
    [
      "lettered and of all rows, where the total is still to come",
      [
        "A | Kesehatan | 8 | 3",
        ". | SIP | 3 | 1",
        ". | SIK | 5 | 2",
        "B | Bangunan | 7 | 5",
        ". | PBG | 4 | 1",
        ". | SLF | 3 | 4",
        ". | Jumlah | . | .",
      ],
      ["1 = 2 3", "4 = 5 6", "7 = 1 4"],
    ],
  ])("%s", (_, rows, found) => {
    expect(sums(rows)).toEqual(found);
  });

  it("by its rank, figures or none", () => {
    const ranks = { Primer: 1, Tambang: 2, Kebun: 2, Tersier: 1, Jasa: 2 };
    const rows = ["A | Primer | .", "1 | Tambang | 3", "2 | Kebun | 5", "B | Tersier | .", "1 | Jasa | 2"];
    expect(sums(rows, ranks)).toEqual(["1 = 2 3", "4 = 5"]);
    const stated = rows.with(0, "A | Primer | 8");
    expect(sums(stated, ranks)).toEqual(["1 = 2 3", "4 = 5"]);
    expect(sums([...rows, ". | Jumlah | 10"], ranks)).toEqual(["6 = 2 3 5"]);
    expect(sums([...rows, ". | Jumlah | ."], ranks)).toEqual(["1 = 2 3", "4 = 5", "6 = 1 4"]);
  });

  it.each([
    ["that its figures deny", ["A | Kesehatan | 9 | 4", "1 | SIP | 3 | 1", "2 | SIK | 5 | 2"]],
    ["that is blank, and no other tells", ["A | Kesehatan | .", "1 | SIP | 3", "2 | SIK | 5"]],
    ["over none", ["A | Kesehatan | 9", "B | Bangunan | 2"]],
    ["numbered as they are", ["1 | Kesehatan | 8 | 3", "2 | SIP | 3 | 1", "3 | SIK | 5 | 2"]],
  ])("but not one %s", (_, rows) => {
    expect(sums(rows)).toEqual([]);
  });
});
