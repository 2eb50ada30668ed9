import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("parts of the period add up, however they are written:", () => {
  it.each([
    ["Triwulan I", "Triwulan II", "Jumlah"],
    ["TRI WULAN III", "TRI WULAN IV", "TOTAL"],
    ["TW. 1", "TW. 2", "Jml"],
    ["TW-III", "TW-IV", "Total Tahun 2024"],
    ["Q3", "Q4", "Grand Total"],
    ["Kuartal 1", "Kuartal 2", "Jumlah 2024"],
    ["Realisasi s.d. TW I", "Realisasi TW II", "Jumlah Keseluruhan"],
    ["Semester I", "Semester II", "Jumlah Setahun"],
    ["SMT. 1", "SMT. 2", "Total Tahunan"],
    ["Sem 1", "Sem 2", "Total"],
    ["Januari", "Februari", "Jumlah"],
  ])("%s, %s, %s", (first, second, total) => {
    const sheet = (sum: string) =>
      draw(`
        Realisasi PMDN
        Lokasi     | Proyek   |           |          | Investasi (Rp Juta) |           |
        .          | ${first} | ${second} | ${total} | ${first}            | ${second} | ${total}
        Kab. Berau | 1        | 2         | 3        | 1.5                 | 2.5       | 4
        Kab. Paser | 12       | 7         | 19       | 2.6                 | 30.7      | ${sum}
        Kab. Kutai | 4        | 8         | 12       | 8.5                 | 3.5       | 12`);
    expect(findingsOf(sheet("33.3"))).toEqual([]);
    expect(findingsOf(sheet("3.33"))).toEqual(["error G5 investment-period 33.3"]);
    expect(fillsOf(sheet("."))).toEqual(["G5 =SUM(E5:F5) 33.3"]);
  });
});

describe("semesters among quarters, and what has come together so far,", () => {
  it("add up what came in them, and the whole adds up the semesters", () => {
    const sheet = (half: string, all: string) =>
      draw(`
        Realisasi PMDN
        Lokasi     | Proyek | Investasi (Rp Juta) |       |            |        |       |             |
        .          | .      | TW I                | TW II | Semester I | TW III | TW IV | Semester II | Jumlah
        Kab. Berau | 1      | 1.5                 | 2.5   | ${half}    | 3      | 4.5   | 7.5         | ${all}
        Kab. Paser | 2      | 2.6                 | 30.7  | 33.3       | 8      | 1     | 9           | 42.3
        Kab. Kutai | 4      | 8.5                 | 3.5   | 12         | 2      | 2     | 4           | 16`);
    expect(findingsOf(sheet("4", "11.5"))).toEqual([]);
    expect(findingsOf(sheet("40", "11.5"))).toEqual(["error E4 investment-period 4"]);
    expect(fillsOf(sheet(".", "."))).toEqual(["E4 =SUM(C4:D4) 4", "I4 =SUM(E4,H4) 11.5"]);
  });

  it("add up what was before and what is new", () => {
    const sheet = (sum: string) =>
      draw(`
        Realisasi PMDN
        Lokasi     | Proyek | Investasi (Rp Juta) |           |
        .          | .      | s.d. Bulan Lalu     | Bulan Ini | s.d. Bulan Ini
        Kab. Berau | 1      | 1.5                 | 2.5       | ${sum}
        Kab. Paser | 2      | 2.6                 | 30.7      | 33.3
        Kab. Kutai | 4      | 8.5                 | 3.5       | 12`);
    expect(findingsOf(sheet("4"))).toEqual([]);
    expect(findingsOf(sheet("40"))).toEqual(["error E4 investment-period 4"]);
    expect(fillsOf(sheet("."))).toEqual(["E4 =SUM(C4:D4) 4"]);
  });
});

describe("columns that do not add up, though they stand side by side:", () => {
  it.each([
    ["years", "2022", "2023", "2024"],
    ["years in words", "Tahun 2022", "TA 2023", "Thn. 2024"],
    ["what was planned, and what came of it", "Target", "Rencana", "Realisasi"],
    ["quarters without a sum", "TW I", "TW II", "TW III"],
    ["quarters beside a year", "TW I", "TW II", "2024"],
    ["shares", "TW I", "TW II", "% Jumlah"],
  ])("%s", (_, first, second, third) => {
    const sheet = (last: string) =>
      draw(`
        Lokasi     | Investasi (Rp Juta) |           |
        .          | ${first}            | ${second} | ${third}
        Kab. Berau | 10.5                | 20.5      | 31
        Kab. Paser | 1.5                 | 2.5       | ${last}`);
    expect(tablesOf(sheet("4"))).toEqual(["investment-pmdn A1:D4"]);
    expect([findingsOf(sheet("9")), fillsOf(sheet("."))]).toEqual([[], []]);
  });
});

describe("PMDN, PMA and both, quarter by quarter", () => {
  const sheet = (changes: readonly (readonly [string, string])[] = []) =>
    draw(
      changes.reduce(
        (picture, [from, to]) => picture.replace(from, to),
        `
        Realisasi Investasi Tahun 2024 (Rp Juta)
        Kab/Kota   | PMDN (Rp) |       |        | PMA (Rp)   |             |       | Jumlah (Rp) |      |
        .          | TW I      | TW II | Jumlah | Triwulan 1 | Triwulan 2  | Total | TW 1        | TW 2 | Jumlah
        Kab. Berau | 10.5      | 20.5  | 31     | 100        | 7.25        | 107.25 | 110.5      | 27.75 | 138.25
        Kab. Paser | 2.5       | 3.5   | 6      | 40         | 50          | 90    | 42.5        | 53.5 | 96
        Jumlah     | 13        | 24    | 37     | 140        | 57.25       | 197.25 | 153        | 81.25 | 234.25`,
      ),
      "Lembar1",
      ["B2:D2", "E2:G2", "H2:J2"],
    );

  it("is silent where all is right, and names one wrong figure wherever it stands", () => {
    expect(tablesOf(sheet())).toEqual(["investment-pmdn A2:D6", "investment-pma E2:J6"]);
    expect(findingsOf(sheet())).toEqual([]);
    expect(findingsOf(sheet([["| 53.5 ", "| 35.5 "]]))).toEqual(["error I5 investment-combined 53.5"]);
    expect(findingsOf(sheet([["| 50  ", "| 5   "]]))).toEqual(["error F5 investment-entry 50"]);
    expect(findingsOf(sheet([["| 138.25", "| 13.825"]]), "error")).toHaveLength(1);
  });

  it("fills each sum from where it follows", () => {
    expect(
      fillsOf(
        sheet([
          ["| 42.5 ", "| . "],
          ["| 53.5 ", "| . "],
          ["| 96", "| ."],
        ]),
      ),
    ).toEqual(["H5 =SUM(B5,E5) 42.5", "I5 =SUM(C5,F5) 53.5", "J5 =SUM(H5:I5) 96"]);
  });
});

describe('"Jumlah" behind columns that all count the same', () => {
  it("is of their investment, though a banner does not reach it and the sheet speaks of both", () => {
    const sheet = (sum: string) =>
      draw(
        `
        Rekap PMDN dan PMA
        Kab/Kota   | PMA (Rp Juta) |       | Jumlah
        .          | TW I          | TW II | .
        Kab. Berau | 10.5          | 20.5  | 31
        Kab. Paser | 2.5           | 3.5   | ${sum}`,
        "PMDN PMA",
        ["B2:C2"],
      );
    expect(tablesOf(sheet("6"))).toEqual(["investment-pma A2:D5"]);
    expect(findingsOf(sheet("60"))).toEqual(["error D5 investment-period 6"]);
    expect(fillsOf(sheet("."))).toEqual(["D5 =SUM(B5:C5) 6"]);
  });

  it("is of PMDN and PMA where these stand before it", () => {
    const sheet = (sum: string) =>
      draw(`
        Kab/Kota   | Investasi (Rp Juta) |      | Jumlah
        .          | PMDN                | PMA  | .
        Kab. Berau | 10.5                | 20.5 | 31
        Kab. Paser | 2.5                 | 3.5  | ${sum}`);
    expect(tablesOf(sheet("6"))).toEqual(["investment A1:D4"]);
    expect(findingsOf(sheet("60"))).toEqual(["error D4 investment-combined 6"]);
  });

  it("is added down its rows also where quarters of both stand before it", () => {
    const sheet = (sum: string) =>
      draw(
        `
        Kab/Kota   | PMDN (Rp Juta) |       | PMA (Rp Juta) |       | Jumlah
        .          | TW I           | TW II | TW I          | TW II | .
        Kab. Berau | 10             | 20    | 30            | 40    | 100
        Kab. Paser | 1.5            | 2.5   | 3.5           | 4.5   | 12
        Jumlah     | 11.5           | 22.5  | 33.5          | 44.5  | ${sum}`,
        "Lembar1",
        ["B1:C1", "D1:E1"],
      );
    expect(findingsOf(sheet("112"))).toEqual([]);
    expect(findingsOf(sheet("1120"))).toEqual(["error F5 investment-sum 112"]);
    expect(fillsOf(sheet("."))).toEqual(["F5 =SUM(F3:F4) 112"]);
  });

  it("is none where the columns count different things, or another word stands there", () => {
    const right = (header: string) =>
      draw(`${header}\nKab. A | 3 | 10.5 | 99\nKab. B | 4 | 20.5 | 98\nTotal | 7 | 31 | 5`);
    expect(findingsOf(right("Lokasi | Proyek | Rp Juta | Jumlah"))).toEqual([]);
    expect(findingsOf(right("Lokasi | PMDN (Rp Juta) | PMA (Rp Juta) | Jumlah Izin"))).toEqual([]);
  });
});

it("years may be all that stands below the money", () => {
  const sheet = (sum: string) =>
    draw(`Lokasi | Investasi (Rp Juta) |\n. | 2023 | 2024\nKab. A | 1.5 | 2\nKab. B | 2 | 7\nJumlah | 3.5 | ${sum}`);
  expect(tablesOf(sheet("9"))).toEqual(["investment-pmdn A1:C5"]);
  expect(fillsOf(sheet("."))).toEqual(["C5 =SUM(C3:C4) 9"]);
});
