import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const tableOf = (columns: string, rows: string, title = "Laporan Izin Bulan Juni 2024") =>
  draw(`${title}\nNo | Jenis Izin | ${columns}\n${rows.trim()}`);

describe("what was before, what is now, and both together", () => {
  const rows = `
    1 | PBG    | 34  | 4  | 38
    2 | SLF    | 60  | 13 | 73
    3 | SIP    | 53  | 14 | 67
    . | Jumlah | 147 | 31 | 178`;

  it.each([
    ["s.d. Mei | Juni | s.d. Juni"],
    ["Januari s.d. Mei | Juni | Januari s.d. Juni"],
    ["Jan - Mei | Juni | Jan - Juni"],
    ["Jumlah s/d Mei 2024 | Juni 2024 | Jumlah s/d Juni 2024"],
    ["sd. Bulan Mei | Juni | sd. Bulan Juni"],
    ["s.d. Bulan Lalu | Bulan Ini | s.d. Bulan Ini"],
    ["s.d. TW I | TW II | s.d. TW II"],
    ["s.d. Triwulan Lalu | Triwulan Ini | s.d. Triwulan Ini"],
    ["s.d. Mei | Juni | Jumlah"],
    ["s.d. Bulan Lalu | Bulan Ini | Jumlah"],
    ["Bulan Lalu | Bulan Ini | Total"],
    ["s.d. TW I | TW II | Jumlah"],
  ])("are known in %s", (columns) => {
    expect(findingsOf(tableOf(columns, rows))).toEqual([]);
    expect(findingsOf(tableOf(columns, rows.replace("| 13 |", "| 31 |")))).toEqual(["error D4 permits-count 13"]);
    expect(fillsOf(tableOf(columns, rows.replace("| 73", "| .")))).toEqual(["E4 =SUM(C4:D4) 73"]);
    expect(fillsOf(tableOf(columns, rows.replace("| 147 | 31 | 178", "| . | . | .")))).toEqual([
      "C6 =SUM(C3:C5) 147",
      "D6 =SUM(D3:D5) 31",
      "E6 =SUM(E3:E5) 178",
    ]);
  });

  it("are left blank where a total over several months may or may not hold what was before", () => {
    const columns = "s.d. Maret | April | Mei | Jumlah";
    const blank = "1 | PBG | 9 | 2 | 3 | .\n2 | SLF | 8 | 4 | 1 | .";
    expect(fillsOf(tableOf(columns, blank))).toEqual([]);
    expect(fillsOf(tableOf(columns, blank.replace("3 | .", "3 | 14")))).toEqual(["F4 =SUM(C4:E4) 13"]);
    expect(fillsOf(tableOf(columns, blank.replace("3 | .", "3 | 5")))).toEqual(["F4 =SUM(D4:E4) 5"]);
  });

  it("are known wherever what was before stands", () => {
    const picture = `
      Rekap Izin Triwulan II 2025
      No | Jenis Izin | April | Mei | Juni | TW II | s.d. TW I | s.d. TW II
      1  | PBG        | 5     | 7   | 9    | 21    | 18        | 39
      2  | SLF        | 3     | 2   | 4    | 9     | 31        | 40
         | Jumlah     | 8     | 9   | 13   | 30    | 49        | 79`;
    expect(findingsOf(draw(picture))).toEqual([]);
    expect(findingsOf(draw(picture.replace("| 31 ", "| 13 ")))).toEqual(["error G4 permits-count 31"]);
    expect(fillsOf(draw(picture.replace("| 49        | 79", "|           |   ")))).toEqual([
      "G5 =SUM(G3:G4) 49",
      "H5 =SUM(H3:H4) 79",
    ]);
  });

  it("may be of the year before", () => {
    const columns = "s.d. Desember | Januari | Jumlah";
    expect(findingsOf(tableOf(columns, rows, "Laporan Izin Januari 2024"))).toEqual([]);
    expect(fillsOf(tableOf(columns, rows.replace("| 147 |", "| . |"), "Laporan Izin"))).toEqual(["C6 =SUM(C3:C5) 147"]);
  });

  it("do not make the months before missing from the period", () => {
    const title = "Rekap Izin Periode Januari s.d. Juni 2024";
    expect(findingsOf(tableOf("Januari s.d. Mei | Juni | Januari s.d. Juni", rows, title))).toEqual([]);
  });

  it("may be a part of the months that stand there", () => {
    const months = `
      1 | PBG    | 34 | 4  | 38 | 1 | 39
      2 | SLF    | 60 | 13 | 73 | 1 | 74
      . | Jumlah | 94 | 17 | 111 | 2 | 113`;
    const columns = "Januari | Februari | s.d. Februari | Maret | s.d. Maret";
    expect(findingsOf(tableOf(columns, months, "Laporan Izin"))).toEqual([]);
    expect(findingsOf(tableOf(columns, months.replace("| 38", "| 83"), "Laporan Izin"))).toEqual([
      "error E3 permits-part 38",
    ]);
  });

  const LAST_MONTH = "Bulan Lalu | Bulan Ini | s.d. Bulan Ini";

  it("say nothing of the sum where the last month alone may be meant", () => {
    const blank = rows.replace("| 38", "| .").replace("| 73", "| .").replace("| 67", "| .").replace("| 178", "| .");
    expect(fillsOf(tableOf(LAST_MONTH, blank))).toEqual([]);
    const onlyLast = rows.replace("| 38", "| 77").replace("| 73", "| 85").replace("| 67", "| 92").replace("178", "254");
    expect(findingsOf(tableOf(LAST_MONTH, onlyLast))).toEqual([]);
    expect(fillsOf(tableOf(LAST_MONTH, rows.replace("| 73", "| .")))).toEqual(["E4 =SUM(C4:D4) 73"]);
  });

  it("are no permits where nothing says so", () => {
    const sheet = draw("Uraian | s.d. Bulan Lalu | Bulan Ini | s.d. Bulan Ini\nA | 1 | 2 | 3\nB | 1 | 2 | 3");
    expect(tablesOf(sheet)).toEqual([]);
  });
});

describe("target and realisasi", () => {
  const header = "Target | TW I | TW II | TW III | TW IV | Realisasi | % Capaian";
  const rows = `
    1 | PBG    | 178 | 46 | 43 | 38 | 59 | 186 | 104.49
    2 | SLF    | 144 | 39 | 21 | 55 | 2  | 117 | 81.25
    . | Jumlah | 322 | 85 | 64 | 93 | 61 | 303 | 94.1`;

  it("are right, and what is wrong is named", () => {
    expect(findingsOf(tableOf(header, rows, "Laporan Izin"))).toEqual([]);
    expect(findingsOf(tableOf(header, rows.replace("| 21", "| 12"), "Laporan Izin"))).toEqual([
      "error E4 permits-count 21",
    ]);
    expect(findingsOf(tableOf(header, rows.replace("| 117", "| 171"), "Laporan Izin"))).toEqual([
      "error H4 permits-row 117",
    ]);
  });

  it("are filled, the shares left alone", () => {
    const blank = rows
      .replace("| 186", "| .")
      .replace("| 117", "| .")
      .replace("322 | 85 | 64 | 93 | 61 | 303 | 94.1", ". | . | . | . | . | . | .");
    expect(fillsOf(tableOf(header, blank, "Laporan Izin")).sort()).toEqual([
      "C5 =SUM(C3:C4) 322",
      "D5 =SUM(D3:D4) 85",
      "E5 =SUM(E3:E4) 64",
      "F5 =SUM(F3:F4) 93",
      "G5 =SUM(G3:G4) 61",
      "H3 =SUM(D3:G3) 186",
      "H4 =SUM(D4:G4) 117",
      "H5 =SUM(H3:H4) 303",
    ]);
  });

  it("may be a share, or a mean, that does not add up", () => {
    const shares = rows.replace("| 178", "| 100").replace("| 144", "| 100");
    expect(fillsOf(tableOf(header, shares.replace("| 322", "| ."), "Laporan Izin"))).toEqual([]);
    expect(findingsOf(tableOf(header, shares.replace("| 322", "| 100"), "Laporan Izin"))).toEqual([]);
  });
});

describe("a total in the row below the header", () => {
  it("is filled though it is blank", () => {
    const sheet = tableOf("Jan | Feb | Jumlah", "JUMLAH | . | . | . | .\n1 | PBG | 1 | 2 | .\n2 | SLF | 3 | 4 | .");
    expect(fillsOf(sheet).sort()).toEqual([
      "C3 =SUM(C4:C5) 4",
      "D3 =SUM(D4:D5) 6",
      "E3 =SUM(E4:E5) 10",
      "E4 =SUM(C4:D4) 3",
      "E5 =SUM(C5:D5) 7",
    ]);
  });
});

it("a row that numbers the columns is none of the table, even where Excel took (1) for −1", () => {
  for (const numbers of ["-1 | -2 | -3 | -4 | -5", "(1) | (2) | (3) | (4) | (5)", "1 | 2 | 3 | 4 | 5 = 3 + 4"]) {
    const sheet = tableOf("Jan | Feb | Jumlah", `${numbers}\n1 | PBG | 1 | 2 | 3\n2 | SLF | 3 | 4 | 7`, "Laporan Izin");
    expect([tablesOf(sheet), findingsOf(sheet)]).toEqual([["permits A2:E5"], []]);
  }
});
