import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const table = (rows: readonly string[], title = "Rekap Izin Terbit Triwulan II Tahun 2024") =>
  draw(
    [
      title,
      "No | Jenis Izin | April | Mei | Juni | Jumlah",
      "1 | Apotek | 12 | 18 | 7 | 37",
      "2 | Klinik | 25 | 15 | 9 | 49",
      "3 | Reklame | 31 | 11 | 4 | 46",
      ...rows,
    ].join("\n"),
  );

describe("a sum of other permits than those above it", () => {
  const labels = ["Jumlah Triwulan I 2024", "Jumlah Tahun 2023", "Total Semester I", "Jumlah Target", "Jumlah UMK"];

  it.each(labels)("is not called wrong, nor filled with what these come to: %s", (label) => {
    for (const figures of ["40 | 52 | 33 | 125", ". | . | . | ."]) {
      const sheet = table([`. | ${label} | ${figures}`]);
      expect(findingsOf(sheet, "error")).toEqual([]);
      expect(fillsOf(sheet).filter((fill) => !fill.startsWith("F6"))).toEqual([]);
    }
  });

  it.each(labels)("leaves them to the Jumlah below it: %s", (label) => {
    const sheet = table([`. | ${label} | . | . | . | .`, ". | Jumlah | . | . | . | 132"]);
    expect(fillsOf(sheet)).toEqual(expect.arrayContaining(["C7 =SUM(C3:C5) 68", "D7 =SUM(D3:D5) 44"]));
  });

  it.each(["Jumlah", "Jumlah Triwulan II", "Jumlah TW 2 Tahun 2024", "Jumlah Tahun 2024"])("is not %s", (label) => {
    expect(findingsOf(table([`. | ${label} | 86 | 44 | 20 | 132`]), "error")).toEqual(["error C6 permits-column 68"]);
  });

  it("is one of all of them, where some are listed", () => {
    const sheet = table([". | Jumlah Seluruh Izin | 168 | 144 | 120 | 432"], "3 Jenis Izin Terbanyak Triwulan II 2024");
    expect(findingsOf(sheet, "error")).toEqual([]);
  });
});

describe("a sum that names groups of which one stands in another table", () => {
  const below = (label: string, figures: string) => `
    B. PERIZINAN NON OSS
    No | Jenis Izin | April | Mei | Jumlah
    1  | PBG        | 12    | 9   | 21
    2  | Reklame    | 31    | 11  | 42
    .  | ${label}   | ${figures}`;

  it("is neither called wrong nor filled", () => {
    expect(findingsOf(draw(below("Total A + B", "143 | 60 | 203")))).toEqual([]);
    expect(fillsOf(draw(below("Total A + B", ". | . | .")))).toEqual([]);
  });

  it("is filled where it names this one alone", () => {
    expect(fillsOf(draw(below("Total B", ". | . | ."))).slice(0, 2)).toEqual([
      "C5 =SUM(C3:C4) 43",
      "D5 =SUM(D3:D4) 20",
    ]);
  });
});
