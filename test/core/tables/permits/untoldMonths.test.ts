import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("what came in, as what came of it", () => {
  const requests = (total: string, more = "") =>
    draw(
      [
        "Rekap Perizinan 2024",
        "Uraian | Januari | Februari | Maret | Jumlah",
        "Izin Terbit | 3 | 4 | 2 | 9",
        "Izin Ditolak | 1 | 1 | 1 | 3",
        ...(more === "" ? [] : [more]),
        `Jumlah Permohonan | ${total}`,
      ].join("\n"),
    );

  test("may be more than that while some are worked on, and no less", () => {
    expect(findingsOf(requests("4 | 5 | 3 | 12"), "error")).toEqual([]);
    expect(findingsOf(requests("5 | 5 | 3 | 13"), "error")).toEqual([]);
    expect(findingsOf(requests("5 | 5 | 7 | 17"), "error")).toEqual([]);
    expect(findingsOf(requests("3 | 5 | 3 | 11"), "error")).not.toEqual([]);
  });

  test("is what its months come to all the same", () => {
    expect(findingsOf(requests("5 | 5 | 3 | 14"), "error")).toEqual(["error B5 permits-count 6 (or E5 13)"]);
  });

  test("is just that where a row tells what is worked on", () => {
    expect(findingsOf(requests("5 | 5 | 3 | 13", "Dalam Proses | 0 | 0 | 0 | 0"), "error")).not.toEqual([]);
    expect(findingsOf(requests("5 | 5 | 3 | 13", "Dalam Proses | 1 | 0 | 0 | 1"), "error")).toEqual([]);
  });
});

describe("a row that tells how many there were, and not when", () => {
  const some = (row: string, total: string) =>
    draw(`
      Rekap Perizinan 2024
      No | Jenis Izin | Januari | Februari | Maret | Jumlah
      1  | PBG        | 3       | 4        | 2     | 9
      2  | Reklame    | 5       | 1        | 1     | 7
      3  | SLF        | ${row}
      .  | Jumlah     | ${total}`);

  test("is counted in the total below, which then is no sum of its months", () => {
    expect(findingsOf(some(". | . | . | 5", "8 | 5 | 3 | 21"), "error")).toEqual([]);
    expect(findingsOf(some(". | . | . | 5", "8 | 5 | 3 | 16"), "error")).toEqual(["error F6 permits-column 21"]);
  });

  test("is none where it tells of one month, or of nothing", () => {
    expect(findingsOf(some(". | . | 2 | 5", "8 | 5 | 5 | 21"), "error")).not.toEqual([]);
    expect(findingsOf(some(". | . | . | 0", "8 | 5 | 3 | 21"), "error")).toEqual(["error F6 permits-column 16"]);
  });
});

describe("the year behind its months", () => {
  const year = (title: string, head: string, blanks = ".") => `
    ${title}
    No | Jenis Izin | Januari | Februari | Maret | ${head}
    1  | PBG        | 3       | 4        | 2     | ${blanks}
    2  | Reklame    | 5       | 1        | 1     | ${blanks}
    .  | Jumlah     | 8       | 5        | 3     | ${blanks}`;
  const filled = ["F3 =SUM(C3:E3) 9", "F4 =SUM(C4:E4) 7", "F5 =SUM(F3:F4) 16"];

  test.each([
    ["Rekap Perizinan Tahun 2024", "Tahun 2024"],
    ["Rekap Perizinan", "Tahun 2024"],
    ["Rekap Perizinan 2024", "Realisasi Th. 2024 "],
    ["Rekap Perizinan 2023 dan 2024", "TA 2024"],
  ])("is what they come to: %s, %s", (title, head) => {
    expect(fillsOf(draw(year(title, head)))).toEqual(filled);
  });

  test.each([
    ["Rekap Perizinan 2023", "Tahun 2024"],
    ["Rekap Perizinan 2024", "2024"],
    ["Rekap Perizinan 2024", "Target Tahun 2024"],
  ])("is not: %s, %s", (title, head) => {
    expect(fillsOf(draw(year(title, head)))).toEqual([]);
  });

  test("is not where a total is told before it", () => {
    expect(fillsOf(draw(year("Rekap Perizinan 2024", "Jumlah | Tahun 2024", ". | .")))).toEqual(filled);
  });
});

describe("a blank column between months and their total", () => {
  const parted = (head: string, first = "") => `
    No | Jenis Izin | Januari | Februari | . | ${head}
    1  | PBG        | 3       | 4        | ${first} | .
    2  | Reklame    | 5       | 1        | . | .`;

  test("is passed over, and nothing else is", () => {
    expect(fillsOf(draw(parted("Jumlah")))).toEqual(["F2 =SUM(C2:D2) 7", "F3 =SUM(C3:D3) 6"]);
    expect(fillsOf(draw(parted("Jumlah", "7")))).toEqual([]);
    expect(fillsOf(draw(parted("Jumlah Pegawai")))).toEqual([]);
    expect(tablesOf(draw(parted("Target")))).toEqual(["permits A1:D3"]);
  });
});
