import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("a permit table", () => {
  const right = `
    Rekap Perizinan Periode 1 April s.d 30 Juni 2024
    No | Jenis Izin | Bulan |     |      | Jumlah
       |            | April | Mei | Juni |
    1  | PBG        | 3     | 0   | 0    | 3
    2  | PKKPR      | 0     | 2   | 4    | 6
    3  | SLF        | 6     | 2   | 6    | 14
    Jumlah |        | 9     | 4   | 10   | 23
    Tabel 1. Laporan`;

  it("is found with its header and its total, without title and caption, and is silent when right", () => {
    expect(tablesOf(draw(right))).toEqual(["permits A2:F7"]);
    expect(findingsOf(draw(right))).toEqual([]);
    expect(fillsOf(draw(right))).toEqual([]);
  });

  it("names the mistyped count that a row and a month both accuse", () => {
    expect(findingsOf(draw(right.replace("| 2   | 4 ", "| 2   | 9 ")))).toEqual(["error E5 permits-count 4"]);
  });

  it("names the mistyped total of a row that its months and the grand total accuse", () => {
    expect(findingsOf(draw(right.replace("| 14", "| 41")))).toEqual(["error F6 permits-row 14"]);
  });

  it("names a grand total that both ways accuse", () => {
    expect(findingsOf(draw(right.replace("| 23", "| 32")))).toEqual(["error F7 permits-column 23"]);
  });

  it("fills the totals that are blank with live sums", () => {
    expect(fillsOf(draw(right.replace("| 9     | 4   | 10 ", "|       |     |    ")))).toEqual([
      "C7 =SUM(C4:C6) 9",
      "D7 =SUM(D4:D6) 4",
      "E7 =SUM(E4:E6) 10",
    ]);
  });

  it("names the count of a row that a slip of the hand explains where only the row accuses it", () => {
    const sheet = draw(`
      Jenis Izin | Januari | Februari | Maret | Jumlah
      Reklame    | 61      | 20       | 45    | 81
      PBG        | 7       | 8        | 9     | 24
      Jumlah     |         |          |       | 105`);
    expect(findingsOf(sheet, "error")).toEqual(["error B2 permits-count 16"]);
  });

  it("names every count of a row that may be wrong where slips explain several, the likeliest first", () => {
    const sheet = draw(`
      Jenis Izin | Januari | Februari | Maret | Jumlah
      Reklame    | 61      | 27       | 45    | 131
      PBG        | 7       | 8        | 9     | 24
      Jumlah     |         |          |       | 155`);
    expect(findingsOf(sheet, "error")).toEqual(["error D2 permits-count 43 (or C2 25)"]);
  });
});

describe("columns of other spans of time", () => {
  it("adds quarters up from their months, and the year from its quarters", () => {
    const sheet = draw(`
      Jenis Izin | Jan | Feb | Mar | TW I | Apr | Mei | Jun | TW II | Jumlah
      PBG        | 1   | 2   | 3   | 6    | 4   | 5   | 6   | 15    | 21
      SLF        | 1   | 0   | 0   | 2    | 0   | 0   | 0   | 0     | 2`);
    expect(findingsOf(sheet, "error")).toEqual(["error C3 permits-count 1 (or D3 1, B3 2)"]);
  });

  it("adds what was before to what is counted here", () => {
    const sheet = draw(`
      Jenis Izin | s.d. Triwulan Lalu | April | Mei | Juni | Jumlah | s.d. Triwulan Ini
      PBG        | 10                 | 1     | 2   | 3    | 6      | 16
      SLF        | 20                 | 1     | 2   | 3    | 6      | 62
      Jumlah     | 30                 | 2     | 4   | 6    | 12     | 42`);
    expect(findingsOf(sheet, "error")).toEqual(["error G3 permits-to-date 26"]);
  });

  it("does not take a column for a total that most rows contradict", () => {
    const sheet = draw(`
      Jenis Izin | Januari | Februari | Jumlah Pemohon
      A          | 1       | 2        | 9
      B          | 3       | 4        | 8
      C          | 3       | 1        | 8
      D          | 2       | 4        | 3
      E          | 3       | 9        | 8`);
    expect(findingsOf(sheet, "error")).toEqual([]);
  });

  it("reads months typed as dates", () => {
    const sheet = draw(`
      Jenis Izin | 45383 | 45413 | 45444 | Jumlah
      PBG        | 1     | 2     | 3     | 9
      SLF        | 1     | 2     | 3     | 6
      Jumlah     | 2     | 4     | 6     | 12`);
    expect(tablesOf(sheet)).toEqual(["permits A1:E4"]);
    expect(findingsOf(sheet, "error")).toEqual(["error E2 permits-row 6"]);
  });
});

describe("groups", () => {
  it("adds each group up in its sub total, and the sub totals in the last row", () => {
    const sheet = draw(`
      No | Jenis Izin   | Jan | Feb | Jumlah
      A  | Kesehatan    |     |     |
      1  | SIP Dokter   | 1   | 2   | 3
      2  | SIP Bidan    | 3   | 4   | 7
         | Sub Jumlah   | 4   | 6   | 10
      B  | Pembangunan  |     |     |
      1  | PBG          | 5   | 5   | 10
      2  | SLF          | 1   | 1   | 2
         | Sub Jumlah   | 6   | 7   | 13
         | Jumlah       | 10  | 12  | 22`);
    expect(findingsOf(sheet, "error")).toEqual(["error D9 permits-column 6", "error E9 permits-column 12 follows"]);
  });

  it("takes the line of a group for the sum of its lines", () => {
    const sheet = draw(`
      No | Jenis Izin   | Jan | Feb | Jumlah
      I  | Kesehatan    | 4   | 6   | 10
      1  | SIP Dokter   | 1   | 2   | 3
      2  | SIP Bidan    | 3   | 4   | 7
      II | Pembangunan  | 6   | 6   | 12
      1  | PBG          | 5   | 5   | 10
      2  | SLF          | 1   | 1   | 2
         | Jumlah       | 10  | 12  | 32`);
    expect(findingsOf(sheet, "error")).toEqual(["error E8 permits-column 22"]);
  });
});

describe("a blank count", () => {
  const picture = `
    Jenis Izin | Jan | Feb | Mar | Jumlah
    PBG        | 1   | .   | 3   | 6
    SLF        | 4   | 5   | 6   | 15
    IMB        | 7   | 8   | 9   | 24
    Reklame    | 7   | 8   | 9   | 24
    Jumlah     | 19  | 23  | 27  | 69`;

  it("is what its totals make it, a warning, and never filled unasked", () => {
    expect(findingsOf(draw(picture))).toEqual(["warning C2 blank-entry 2"]);
    expect(fillsOf(draw(picture))).toEqual([]);
  });

  it("is zero where many are blank", () => {
    const zeros = picture
      .replace("| 1   | .   | 3   | 6", "| .   | .   | 3   | 3")
      .replace("| 19  | 23  | 27  | 69", "| 18  | 21  | 27  | 66");
    expect(findingsOf(draw(zeros))).toEqual([]);
  });
});
