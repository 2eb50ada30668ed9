import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const nested = (codes: readonly string[]) =>
  [
    "Bidang A | 30 | 40 | 50 | 120",
    "Seksi A1 | 10 | 20 | 30 | 60",
    "Sub a    | 4  | 5  | 6  | 15",
    "Sub b    | 6  | 15 | 24 | 45",
    "Seksi A2 | 20 | 20 | 20 | 60",
    "Sub c    | 20 | 20 | 20 | 60",
    "Bidang B | 3  | 4  | 5  | 12",
    "Seksi B1 | 3  | 4  | 5  | 12",
    "JUMLAH   | 33 | 44 | 55 | 132",
  ].map((row, at) => `${codes[at] ?? ""} | ${row}`);

const sheetOf = (header: string, rows: readonly string[]) =>
  draw(`LAPORAN BULANAN IZIN\n${header} | Uraian | Jan | Feb | Mar | Jumlah\n${rows.join("\n")}`);

describe("groups within groups within groups", () => {
  const codes = ["'1", "'1.1", "'1.1.1", "'1.1.2", "'1.2", "'1.2.1", "'2", "'2.1"];

  it.each([
    ["codes in a column of their own", "Kode", codes],
    ["numbers", "No", codes],
    ["numbers with a full stop", "No", codes.map((code) => `${code}.`)],
    ["no numbers", "Kode", []],
  ])("told by %s, are right, and what is wrong is named", (_, header, own) => {
    expect(findingsOf(sheetOf(header, nested(own)))).toEqual([]);
    const blank = nested(own).map((row) => row.replace("| 30 | 40 |", "| 30 | .  |"));
    expect(fillsOf(sheetOf(header, blank))).toEqual(["D3 =SUM(D4,D7) 40"]);
    const wrong = nested(own).map((row) => row.replace("| 15 | 24 |", "| 51 | 24 |"));
    expect(findingsOf(sheetOf(header, wrong), "error")).toEqual(["error D6 permits-count 15"]);
  });
});

describe("a form that is half filled", () => {
  it("is not told that a total differs from subtotals that are still to come", () => {
    const rows =
      "1 | PBG | 1 | 2 | 3 | 6\n. | Sub Total | 1 | 2 | . | 6\n2 | SLF | 2 | 2 | 2 | 6\n. | Sub Total | . | . | 2 | 6";
    const sheet = draw(`No | Jenis Izin | Jan | Feb | Mar | Jumlah\n${rows}\n. | TOTAL | 3 | 4 | 5 | .`);
    expect(findingsOf(sheet).map((finding) => finding.split(" ")[2])).toEqual(Array(4).fill("blank-figure"));
    expect(fillsOf(sheet)).toEqual(["C5 =SUM(C4) 2", "D5 =SUM(D4) 2", "E3 =SUM(E2) 3", "F6 =SUM(F3,F5) 12"]);
  });
});

describe("a total that the rows do not explain", () => {
  const rows = ["1 | PBG | 1 | 2 | 3 | 6", "2 | SLF | 2 | 2 | 2 | 6", "3 | SIP | 1 | 1 | 1 | 3"];

  it("in any column, is doubted once and not wrong in each", () => {
    const sheet = sheetOf("No", [...rows, ". | Jumlah | 60 | 70 | 80 | 210"]);
    expect(findingsOf(sheet)).toEqual(["warning B6 contradicted-total -"]);
  });

  it("in one column, is wrong there", () => {
    const sheet = sheetOf("No", [...rows, ". | Jumlah | 4 | 5 | 7 | 15"]);
    expect(findingsOf(sheet)).toEqual(["error E6 permits-column 6"]);
  });

  it("but for a row that was left out, is wrong in each", () => {
    const sheet = sheetOf("No", [...rows, ". | Jumlah | 3 | 4 | 5 | 12"]);
    expect(findingsOf(sheet, "error").map((finding) => finding.split(" ")[1])).toEqual(["C6", "F6", "D6", "E6"]);
  });
});

describe("rows beside the counts", () => {
  it("are what was left over, which comes to no sum of its months", () => {
    const sheet = sheetOf("No", [
      "1 | Sisa Bulan Lalu  | 0  | 1  | 3  | 0",
      "2 | Permohonan Masuk | 10 | 20 | 30 | 60",
      "3 | Terbit           | 9  | 18 | 30 | 57",
      "4 | Dalam Proses     | 1  | 3  | 3  | 3",
    ]);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("are what was counted so far, and how it grew", () => {
    const sheet = sheetOf("No", [
      "1 | PBG                   | 1 | 2 | 3  | 6",
      "2 | SLF                   | 2 | 2 | 2  | 6",
      ". | Jumlah                | 3 | 4 | 5  | 12",
      ". | Jumlah s.d. Bulan Ini | 3 | 7 | 12 | 12",
      ". | Kenaikan              | . | 1 | 1  | -2",
    ]);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("are another year's, below a total that names what it adds up", () => {
    const sheet = sheetOf("No", [
      "A | Kesehatan   |   |   |    |",
      "1 | SIP         | 1 | 2 | 3  | 6",
      "2 | SIK         | 2 | 2 | 2  | 6",
      ". | Jumlah A    | 3 | 4 | 5  | 12",
      "B | Bangunan    |   |   |    |",
      "1 | PBG         | 1 | 1 | 1  | 3",
      ". | Jumlah B    | 1 | 1 | 1  | 3",
      ". | Total A + B | 4 | 5 | 6  | 15",
      ". | Tahun 2023  | 3 | 4 | 7  | 14",
      ". | Kenaikan    | 1 | 1 | -1 | 1",
    ]);
    expect(findingsOf(sheet)).toEqual([]);
  });
});
