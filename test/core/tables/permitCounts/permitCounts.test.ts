import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** The same without what its last column and its last row come to. */
function withoutSums(picture: string): string {
  const lines = picture.trim().split("\n");
  return lines
    .map((line, at) => {
      const cells = line.split("|");
      const isLast = at === lines.length - 1;
      return cells
        .map((cell, place) => (/^ *\d+ *$/.test(cell) && (isLast || place === cells.length - 1) ? " . " : cell))
        .join("|");
    })
    .join("\n");
}

const KECAMATAN = `
REKAP IZIN PER KECAMATAN TAHUN 2024
No | Kecamatan | Jenis Izin | .   | .   | Total
.  | .         | NIB        | PBG | SLF | .
1  | Baamang   | 12         | 4   | 5   | 21
2  | Ketapang  | 22         | 3   | 1   | 26
3  | Seranau   | 17         | 2   | 0   | 19
.  | Total     | 51         | 9   | 6   | 66`;

const REQUESTS = `
IZIN TERBIT BULAN MEI 2024
No | Jenis Izin | Baru | Perpanjangan | Perubahan | Jumlah
1  | PBG        | 42   | 42           | 16        | 100
2  | SLF        | 21   | 1            | 42        | 64
.  | Jumlah     | 63   | 43           | 58        | 164`;

describe("permits counted otherwise than by month", () => {
  test.each([
    ["per kecamatan", KECAMATAN, "permits A2:F7"],
    ["by kind of request", REQUESTS, "permits A2:F5"],
    [
      "by year",
      "PERKEMBANGAN IZIN\nNo | Jenis Izin | 2022 | 2023 | Jumlah\n1 | PBG | 3 | 4 | 7\n2 | SLF | 5 | 6 | 11",
      "permits A2:E4",
    ],
    [
      "by year, down",
      "PERKEMBANGAN IZIN\nTahun | PBG | SLF | Jumlah\n2022 | 3 | 4 | 7\n2023 | 5 | 6 | 11",
      "permits A2:D4",
    ],
  ])("%s are a table of permits, silent where it is right", (_, picture, table) => {
    const sheet = draw(picture.trim());
    expect(tablesOf(sheet)).toEqual([table]);
    expect(findingsOf(sheet)).toEqual([]);
  });

  test("have every blank sum filled, in both directions, though nothing states any", () => {
    expect(fillsOf(draw(withoutSums(REQUESTS)))).toEqual([
      "C5 =SUM(C3:C4) 63",
      "D5 =SUM(D3:D4) 43",
      "E5 =SUM(E3:E4) 58",
      "F3 =SUM(C3:E3) 100",
      "F4 =SUM(C4:E4) 64",
      "F5 =SUM(F3:F4) 164",
    ]);
    expect(fillsOf(draw(withoutSums(KECAMATAN)))).toHaveLength(7);
  });

  test("have the mistyped figure named by its row and its column", () => {
    expect(findingsOf(draw(REQUESTS.trim().replace("| 21 ", "| 12 ")))).toEqual(["error C4 totals-entry 21"]);
    expect(findingsOf(draw(KECAMATAN.trim().replace("| 26", "| 62")))).toEqual(["error F5 totals-across 26"]);
  });

  test("have a total that stands alone held to its name, and to all rows that are numbered through", () => {
    const month =
      "IZIN TERBIT MEI\nNo | Jenis Izin | Jumlah\n1 | PBG | 42\n2 | SLF | 19\n3 | PKKPR | 23\n. | Jumlah | ";
    expect(findingsOf(draw(`${month}84`))).toEqual([]);
    expect(findingsOf(draw(`${month}48`))).toEqual(["error C6 totals-down 84"]);
    expect(fillsOf(draw(`${month}.`))).toEqual(["C6 =SUM(C3:C5) 84"]);
  });

  test("are some of all there is where the title says so: then a total may be of more", () => {
    const best =
      "3 BESAR JENIS IZIN\nNo | Jenis Izin | Jumlah\n1 | NIB | 500\n2 | PBG | 120\n3 | SLF | 80\n. | Jumlah | ";
    expect(findingsOf(draw(`${best}1200`))).toEqual([]);
    expect(fillsOf(draw(`${best}.`))).toEqual([]);
  });

  test("came in, and what came of them is no part of what came in", () => {
    const sheet = (process: number) =>
      draw(`REKAP PERIZINAN
        No | Jenis Izin | Masuk | Terbit | Ditolak | Proses
        1  | PBG        | 12    | 10     | 1       | 1
        2  | SLF        | 20    | 15     | 2       | 3
        3  | Reklame    | 14    | 11     | 1       | ${String(process)}
        .  | Jumlah     | 46    | 36     | 4       | 6`);
    expect(findingsOf(sheet(2))).toEqual([]);
    expect(findingsOf(sheet(3))).toEqual(["error F5 totals-entry 2"]);
    const two = "REKAP IZIN\nNo | Jenis Izin | Masuk | Terbit | Jumlah\n1 | PBG | 10 | 8 | .\n2 | SLF | 20 | 18 | .";
    expect(fillsOf(draw(two))).toEqual([]);
  });

  test("stand beside what was paid for them, and each is added up by itself", () => {
    const sheet = draw(`IZIN DAN RETRIBUSI
      No | Kecamatan | PBG  | .       | Reklame | .      | Jumlah | .
      .  | .         | Izin | Rp      | Izin    | Rp     | Izin   | Rp
      1  | Baamang   | 3    | 3500000 | 4       | 410000 | .      | .
      2  | Ketapang  | 5    | 5250000 | 3       | 125000 | .      | .`);
    expect(fillsOf(sheet)).toEqual([
      "G4 =SUM(C4,E4) 7",
      "G5 =SUM(C5,E5) 8",
      "H4 =SUM(D4,F4) 3910000",
      "H5 =SUM(D5,F5) 5375000",
    ]);
  });

  test("are none where the figures are money, or the title speaks of something else", () => {
    const other = (title: string) =>
      tablesOf(draw(REQUESTS.trim().replace("IZIN TERBIT", title).replace("Jenis Izin", "Uraian")));
    expect(other("PENDAPATAN RETRIBUSI IZIN")).toEqual(["totals A2:F5"]);
    expect(other("IZIN")).toEqual(["permits A2:F5"]);
  });
});

test("what was left before and what came in this month is what there was to do", () => {
  const sheet = `
    LAPORAN PERMOHONAN IZIN
    No | Jenis Izin | Sisa Bulan Lalu | Masuk Bulan Ini | Jumlah Permohonan | Terbit | Ditolak | Sisa
    1  | PBG        | 5               | 40              |                   | 30     | 3       |
    2  | SLF        | 2               | 12              |                   | 9      | 1       |`;
  expect(fillsOf(draw(sheet))).toEqual([
    "E3 =SUM(C3:D3) 45",
    "E4 =SUM(C4:D4) 14",
    "H3 =E3-SUM(F3:G3) 12",
    "H4 =E4-SUM(F4:G4) 4",
  ]);
});

describe("permits with averages below them", () => {
  it("are permits, though averages have decimals", () => {
    const picture = `
      Jenis Izin | Baru | Perpanjangan | Jumlah
      PBG        | 3    | 4            | 7
      Reklame    | 5    | 1            | 6
      SLF        | 2    | 2            | 4
      Jumlah     | 10   | 7            | 17
      Rata-rata  | 3.33 | 2.33         | 5.67`;
    expect(tablesOf(draw(picture))).toEqual(["permits A1:D6"]);
    expect(findingsOf(draw(picture), "error")).toEqual([]);
  });
});
