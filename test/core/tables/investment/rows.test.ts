import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { withValue } from "../../../support/survey";
import { relationsOf } from "./relationsOf";

const HEADER = "Uraian | Proyek | Investasi (Rp Juta)";

function sums(rows: string): string[] {
  return relationsOf(draw(`${HEADER}\n${rows.trim()}`)).filter((relation) => relation.startsWith("B"));
}

describe("which row adds up which, by name", () => {
  it("regions, sektor and sub-sectors below their totals", () => {
    const rows = `
      Kabupaten Kotim | 4 | 8
      Sektor Primer   | 3 | 6
      Kehutanan       | 1 | 2
      Perikanan       | 2 | 4
      SEKTOR TERSIER  | 1 | 2
      konstruksi      | 1 | 2
      Kota Sampit     | 1 | 5
      I. Primer       | 1 | 5
      1. Pertambangan | 1 | 5
      Jumlah          | 5 | 13`;
    expect(sums(rows)).toEqual(["B3=B4:B5", "B6=B7", "B9=B10", "B2=B3,B6", "B8=B9", "B11=B2,B8"]);
  });

  it("totals below their parts, with and without headings", () => {
    const rows = `
      Kabupaten Kotim         | .  | .
      Sektor Primer           | .  | .
      Kehutanan               | 1  | 2
      Perikanan               | 2  | 4
      Jumlah Sektor Primer    | 3  | 6
      Konstruksi              | 1  | 2
      Jumlah Sektor Tersier   | 1  | 2
      Jumlah Kabupaten Kotim  | 4  | 8
      Total                   | 4  | 8`;
    expect(sums(rows)).toEqual(["B6=B4:B5", "B8=B7", "B9=B6,B8", "B10=B9"]);
  });

  it("everything in the first row, be it a province or a total", () => {
    const rows = `
      Jumlah     | 5 | 13
      Kab. Kotim | 4 | 8
      Kab. Paser | 1 | 5`;
    expect(sums(rows)).toEqual(["B2=B3:B4"]);
    expect(sums(rows.replace("Jumlah", "Provinsi Kalimantan Tengah"))).toEqual(["B2=B3:B4"]);
  });

  it("a province in the last row", () => {
    expect(sums("Kab. Kotim | 4 | 8\nKab. Paser | 1 | 5\nProvinsi Kalimantan | 5 | 13")).toEqual(["B4=B2:B3"]);
  });

  it("a province in the last row not, where its figures say otherwise or one region alone stands above", () => {
    expect(sums("Kab. Kotim | 4 | 8\nKab. Paser | 1 | 5\nProvinsi Kalimantan | 2 | 3")).toEqual([]);
    expect(sums("Kab. Kotim | 4 | 8\nProvinsi Kalimantan | 4 | 8")).toEqual([]);
  });

  it("no region that waits for a sum, where it may be empty itself", () => {
    const rows = "Kab. Paser | . | .\nKab. Kotim | . | .\nKehutanan | 4 | 8\nPerikanan | 2 | 1";
    expect(sums(rows)).toEqual([]);
  });

  it("sub-totals of groups, and a total of these", () => {
    const rows = `
      Kab. Kotim  | 4 | 8
      Kab. Seruyan| 1 | 5
      Sub Jumlah  | 5 | 13
      Kab. Kapuas | 2 | 3
      Kab. Paser  | 1 | 1
      Sub Jumlah  | 3 | 4
      Jumlah      | 8 | 17`;
    expect(sums(rows)).toEqual(["B4=B2:B3", "B7=B5:B6", "B8=B4,B7"]);
  });

  it("regions and sub-sectors that no list knows, by where they stand", () => {
    const rows = `
      Balikpapan     | 4 | 8
      Sektor Primer  | 3 | 6
      Budidaya Madu  | 1 | 2
      Perikanan      | 2 | 4
      Sektor Tersier | 1 | 2
      Bioskop        | 1 | 2
      Samarinda      | 1 | 5
      Sektor Primer  | 1 | 5
      Kehutanan      | 1 | 5`;
    expect(sums(rows)).toEqual(["B3=B4:B5", "B6=B7", "B9=B10", "B2=B3,B6", "B8=B9"]);
  });

  it("labels in a column for each rank", () => {
    const sheet = draw(`
      Kabupaten/Kota | Sektor          | Proyek | Investasi (Rp Juta)
      Kab. Berau     | Sektor Primer   | 3      | 10.5
      .              | Sektor Sekunder | 4      | 20.25
      .              | Jumlah          | 7      | 30.75
      Kab. Paser     | Sektor Primer   | 1      | 10.5
      .              | Jumlah          | 1      | 10.5
      Total          | .               | 8      | 41.25`);
    expect(tablesOf(sheet)).toEqual(["investment-pmdn A1:D7"]);
    expect(relationsOf(sheet).filter((relation) => relation.startsWith("C"))).toEqual([
      "C4=C2:C3",
      "C6=C5",
      "C7=C4,C6",
    ]);
  });
});

describe("which row adds up which, by arithmetic where names fail", () => {
  const rows = `
      Nusantara | 25 | 160.5
      Pertanian | 10 | 100.5
      Padi      | 4  | 40
      Sawit     | 6  | 60.5
      Pabrik    | 15 | 60
      Sabun     | 5  | 25
      Kopi      | 10 | 35`;

  it("totals above their parts, within each other", () => {
    expect(new Set(sums(rows))).toEqual(new Set(["B2=B3,B6", "B3=B4:B5", "B6=B7:B8"]));
  });

  it("totals below their parts", () => {
    const upsideDown = rows.trim().split("\n").reverse().join("\n");
    expect(new Set(sums(upsideDown))).toEqual(new Set(["B4=B2:B3", "B7=B5:B6", "B8=B4,B7"]));
  });

  it("not where a sum holds in one column only, or among regions that have names", () => {
    expect(sums("Padi | 5 | 3\nSawit | 2 | 1\nKopi | 3 | 9")).toEqual([]);
    expect(sums("Kab. A | 5 | 4\nKab. B | 2 | 1\nKab. C | 3 | 3")).toEqual([]);
  });

  it("groups of provinces", () => {
    const list = `
      Jawa           | 6 | 6.5 | 3
      DKI Jakarta    | 1 | 2   | 1
      Jawa Barat     | 5 | 4.5 | 2
      Luar Jawa      | 7 | 8.5 | 5
      Riau           | 3 | 4   | 1
      Bali           | 4 | 4.5 | 4
      Total          | 13 | 15 | 8`;
    expect(findingsOf(draw(`Lokasi | Proyek | Rp Juta | TKI\n${list.trim()}`))).toEqual([]);
  });

  describe("provinces above regions that no list knows", () => {
    const two = `
      Provinsi Kalimantan Timur | 7  | 20.5
      Berau                     | 3  | 8.5
      Paser                     | 4  | 12
      Provinsi Kalimantan Utara | 11 | 9.5
      Bulungan                  | 5  | 4
      Tarakan                   | 6  | 5.5
      Jumlah                    | 18 | 30`;
    const third = "Provinsi Riau | 9 | 3\nDumai | 2 | 1\nSiak | 7 | 2\n Jumlah | 27 | 33";
    const three = two.replace(/Jumlah.*/, third);
    const sheet = (rows: string) => draw(`${HEADER}\n${rows.trim()}`);

    it.each([two, three])("are their totals", (rows) => {
      expect(findingsOf(sheet(rows))).toEqual([]);
    });

    it("have a wrong figure named", () => {
      expect(findingsOf(sheet(two.replace("| 11 |", "| 12 |")), "error")).toEqual(["error B5 investment-sum 11"]);
      expect(findingsOf(sheet(two.replace("| 8.5", "| 6.5")), "error")).toEqual([
        "error C3 investment-entry 8.5 (or C4 14)",
      ]);
      expect(findingsOf(sheet(three.replace("| 27", "| 72")), "error")).toEqual(["error B11 investment-sum 27"]);
    });

    it("have a blank total filled", () => {
      expect(fillsOf(sheet(three.replace("| 11 |", "| . |").replace("| 9.5", "| .")))).toEqual([
        "B5 =SUM(B6:B7) 11",
        "C5 =SUM(C6:C7) 9.5",
      ]);
    });

    it("may stand beside one without regions", () => {
      const rows = two.replace(
        "Jumlah                    | 18 | 30",
        "Prov. Bali | 2 | 1\nDKI Jakarta | 1 | 1.5\nJumlah | 21 | 32.5",
      );
      expect(findingsOf(sheet(rows))).toEqual([]);
    });

    it("are one in the first row, or in the last, whatever one figure says", () => {
      const first = "Provinsi Kalimantan Timur | 8 | 20.5\nBerau | 3 | 8.5\nPaser | 4 | 12";
      expect(findingsOf(sheet(first), "error")).toEqual(["error B2 investment-sum 7 (or B4 5, B3 4)"]);
      const last = "Berau | 3 | 8.5\nPaser | 4 | 12\nProvinsi Kalimantan Timur | 8 | 20.5";
      expect(findingsOf(sheet(last), "error")).toEqual(["error B4 investment-sum 7 (or B3 5, B2 4)"]);
    });

    it.each([
      ["a figure", "DKI Jakarta | 3 | 2 \nRiau | 3 | 4\nProv. Bali | 1 | 3\nAceh | 2 | 3\nJumlah | 14 | 16.5"],
      [
        "a figure beside a blank",
        "DKI Jakarta | 3 | .\nRiau | 3 | 4\nProv. Bali | 1 | 3\nAceh | 2 | 3\nJumlah | 14 | 14.5",
      ],
      ["a row", "DKI Jakarta | 3 | 4\nRiau | 3 | 4\nProv. Bali | 1 | 3\nAceh | 2 | 9\nJumlah | 14 | 24.5"],
    ])("are rows of a list where %s is that of the next row by chance", (_, rows) => {
      const list = sheet(`Jawa Barat | 5 | 4.5\n${rows}`);
      expect(findingsOf(list, "error")).toEqual([]);
      expect(fillsOf(list)).toEqual([]);
    });
  });

  it("leaves a name that no list knows beside the regions it stands among", () => {
    const sheet = draw(`${HEADER}\nKab. Paser | 5 | 4\nOtorita IKN | 2 | 1\nJumlah | 71 | 5`);
    expect(findingsOf(sheet, "error")).toEqual(["error B4 investment-sum 7"]);
  });
});

test("the last of several groups has a sum like the others", () => {
  const years = `
    2023 | I  | 1 | 2.5
    .    | II | 2 | 3.5
    .    | Jumlah 2023 | 3 | 6
    2024 | I  | 2 | 4.5
    .    | II | 1 | 6.5
    .    | Jumlah 2024 | 3 | 11`;
  const sheet = draw(`Realisasi PMDN\nTahun | Uraian | Proyek | Rp Juta\n${years.trim()}`);
  expect(findingsOf(sheet)).toEqual([]);
  expect(findingsOf(withValue(sheet, { row: 7, column: 2 }, 8), "error")).toEqual([
    "error C7 investment-entry 6 (or C8 3, C6 7)",
  ]);
});

test("averages, shares and targets are no rows of it", () => {
  const rows = "Kab. Berau | 2 | 10.5 | 7\nKab. Paser | 1 | 4.5 | 2\nRata-rata | 1.5 | 7.5 | 4.5\nJumlah | 3 | 15 | 9";
  const others = "Target 2024 | 4 | 30 | 12\nCapaian (%) | 75 | 50 | 75.5\n% | 12.5 | -8.5 | 3.5\nKurs | . | 15000 | .";
  const sheet = draw(`Realisasi PMDN 2024\nLokasi | Proyek | Rp Juta | TKI\n${rows}\n${others}`);
  expect(findingsOf(sheet)).toEqual([]);
  expect(tablesOf(sheet)).toEqual(["investment-pmdn A2:D6"]);
  expect(findingsOf(withValue(sheet, { row: 5, column: 1 }, 4), "error")).toEqual([
    "error B6 investment-sum 3 (or B3 3, B4 2)",
  ]);
});

test("a total of sums that are still to come is contradicted by none of them", () => {
  const rows =
    "Kab. A | 5 | 4 | 3 | .\nSektor Primer | . | 3 | . | .\nPerikanan | 3 | 3 | 1 | 2\nSektor Tersier | 2 | . | 2 | .\nKonstruksi | 2 | 1 | 2 | 0";
  const sheet = draw(`Uraian | Proyek | Investasi (Rp Juta) | TKI | TKA\n${rows}`);
  expect(findingsOf(sheet, "error")).toEqual([]);
  expect(fillsOf(sheet)).toEqual([
    ...["B3 =SUM(B4) 3", "C5 =SUM(C6) 1", "D3 =SUM(D4) 1", "E3 =SUM(E4) 2", "E5 =SUM(E6) 0", "E2 =SUM(E3,E5) 2"],
  ]);
});

test("a total that its rows contradict in every column is one warning: it is the rows that are wrong", () => {
  const header = "Uraian | Proyek | Investasi (Rp Juta) | TKI | TKA";
  const rows = "Kab. A | 5 | 4 | 3 | 2\nKab. B | 2 | 1 | 1 | 1";
  const sheet = draw(`${header}\n${rows}\nJumlah | 90 | 80 | 70 | 60`);
  expect(findingsOf(sheet)).toEqual(["warning A4 contradicted-total -"]);
  const nearly = draw(`${header}\n${rows}\nJumlah | 90 | 80 | 70 | 3`);
  expect(findingsOf(nearly, "error")).toHaveLength(3);
});
