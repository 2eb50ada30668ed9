import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

/** What came in in September 2024, and what became of it. */
const LIST = `
  REGISTER BERKAS MASUK BULAN SEPTEMBER 2024
  No | Tanggal Masuk | Nama Pemohon | Jenis Izin | Tanggal Terbit | Status
  1  | 45537 | A | PBG | 45540 | Terbit
  2  | 45538 | B | SLF | .     | Proses
  3  | 45540 | C | PBG | .     | Ditolak
  4  | 45545 | D | SLF | 45550 | Terbit
  5  | 45545 | E | PBG | 45547 | Terbit`;
const sheets = (head: string, pbg: string, slf: string, list = LIST) => [
  draw(list, "Register"),
  draw(`REKAP BULAN SEPTEMBER 2024\nJenis Izin | ${head}\nPBG | ${pbg}\nSLF | ${slf}`, "Rekap"),
];

describe("a recap by what became of what came in, with a column that no status is", () => {
  it.each([
    ["Target | Masuk | Terbit | Ditolak | Proses", "10 | 3 | 2 | 1 | 0", "8 | 2 | 1 | 0 | 1"],
    ["Masuk | Terbit | Ditolak | Proses | Hari Kerja", "3 | 2 | 1 | 0 | 14", "2 | 1 | 0 | 1 | 14"],
    ["Sisa Lalu | Masuk | Terbit | Ditolak | Proses", "2 | 3 | 3 | 1 | 1", "1 | 2 | 1 | 0 | 2"],
    ["Sisa Bulan Lalu | Masuk | Terbit | Ditolak | Proses", "2 | 3 | 3 | 1 | 1", "1 | 2 | 1 | 0 | 2"],
    ["Masuk Bulan Lalu | Masuk | Terbit | Ditolak | Proses", "4 | 3 | 2 | 1 | 0", "4 | 2 | 1 | 0 | 1"],
  ])("is silent of it, and leaves it blank: %s", (head, pbg, slf) => {
    expect(findingsOf(sheets(head, pbg, slf), "error")).toEqual([]);
    const other = "BCDEF".charAt(head.split(" | ").findIndex((name) => /Target|Hari|Lalu/.test(name)));
    const blank = ". | . | . | . | .";
    expect(fillsOf(sheets(head, blank, blank)).filter((fill) => fill.startsWith(other))).toEqual([]);
  });

  it("is silent of a target beside what a column of any name tells", () => {
    const head = "Target | Terbit | Ditolak | Proses | Jumlah";
    const stated = sheets(head, "10 | 2 | 1 | 0 | 3", "8 | 1 | 0 | 1 | 2", LIST.replace("Status", "Keadaan"));
    expect(findingsOf(stated, "error")).toEqual([]);
  });

  it("counts the others beside a target, and nothing where some was left before", () => {
    const blank = ". | . | . | . | .";
    const fills = (head: string) => fillsOf(sheets(head, blank, blank)).map((fill) => fill.replace(/ =.* /, " "));
    expect(fills("Target | Masuk | Terbit | Ditolak | Proses")).toEqual(
      expect.arrayContaining(["C3 3", "D3 2", "E3 1", "F3 0", "C4 2", "D4 1", "E4 0", "F4 1"]),
    );
    expect(fills("Sisa Lalu | Masuk | Terbit | Ditolak | Proses").filter((fill) => /^[BD]/.test(fill))).toEqual([]);
  });
});
