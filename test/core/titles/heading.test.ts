import { headingAbove, periodOf } from "../../../src/core/titles/heading";
import { draw } from "../../support/draw";

/** The lines over a table whose header is the row that begins with "No", from the column of "No" to "Jumlah". */
function headingIn(picture: string): readonly string[] {
  const sheet = draw(picture);
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => row);
  const top = rows.findLast((row) => sheet.row(row).includes("No")) ?? 0;
  const first = sheet.row(top).indexOf("No");
  const last = sheet.row(top).indexOf("Jumlah");
  return headingAbove(sheet, top, first, last).map(({ text }) => text);
}

describe("the heading above a table", () => {
  it("is its title, its period and its channel, as they follow each other", () => {
    const picture = `
      Rekap Izin        |          |
      Triwulan II 2024  |          |
      Melalui OSS-RBA   |          |
      No                | Jenis    | Jumlah`;
    expect(headingIn(picture)).toEqual(["Rekap Izin", "Triwulan II 2024", "Melalui OSS-RBA"]);
  });

  it.each([
    ["one blank row", ".", ["Rekap Izin", "Triwulan II"]],
    ["two blank rows", ".\n.", ["Triwulan II"]],
    ["a row of figures", "PBG | 3 | 3", ["Triwulan II"]],
    ["a row of several texts", "Dibuat oleh | Diperiksa oleh | ", ["Triwulan II"]],
    ["a figure", "2024", ["Triwulan II"]],
    ["a word of four letters", "(Rp)", ["Triwulan II"]],
    ["a word of five", "Kedua", ["Rekap Izin", "Kedua", "Triwulan II"]],
  ])("goes on above %s or not", (_what, between, lines) => {
    expect(headingIn(`Rekap Izin\n${between}\nTriwulan II\nNo | Jenis | Jumlah`)).toEqual(lines);
  });

  it("stands at most six rows above", () => {
    const titles = ["Judul 1", "Judul 2", "Judul 3", "Judul 4", "Judul 5", "Judul 6", "Judul 7"];
    expect(headingIn([...titles, "No | Jenis | Jumlah"].join("\n"))).toEqual(titles.slice(1));
  });

  it("may begin to the left of the table, where nothing stands over the table itself", () => {
    expect(headingIn("Rekap Izin | .\n . | No | Jumlah")).toEqual(["Rekap Izin"]);
    expect(headingIn("Rekap Izin | Triwulan II\n . | No | Jumlah")).toEqual(["Triwulan II"]);
    expect(headingIn("Rekap Izin | Kantor | .\n . | . | No | Jumlah")).toEqual([]);
    expect(headingIn("2024 | Triwulan II | .\n . | No | Jumlah")).toEqual(["Triwulan II"]);
  });

  it("does not reach to the right of the table", () => {
    expect(headingIn("Rekap Izin | . | Catatan\nNo | Jumlah | .")).toEqual(["Rekap Izin"]);
    expect(headingIn(". | . | Catatan\nNo | Jumlah | .")).toEqual([]);
    expect(headingIn(". | Triwulan II\nNo | Jumlah")).toEqual(["Triwulan II"]);
  });

  it("leaves a caption to the table above it", () => {
    const above = "PBG | 3 | 3\nTabel 2 Rekap Izin";
    expect(headingIn(`${above}\nTriwulan II\nNo | Jenis | Jumlah`)).toEqual(["Triwulan II"]);
    expect(headingIn(`${above}\n.\nNo | Jenis | Jumlah`)).toEqual([]);
    expect(headingIn(`${above}\nNo | Jenis | Jumlah`)).toEqual(["Tabel 2 Rekap Izin"]);
  });

  it("has a caption of its own with nothing above", () => {
    expect(headingIn("Tabel 2 Rekap Izin\nNo | Jenis | Jumlah")).toEqual(["Tabel 2 Rekap Izin"]);
    expect(headingIn("Gambar IV Rekap\n.\nNo | Jenis | Jumlah")).toEqual(["Gambar IV Rekap"]);
    expect(headingIn("PBG | 3 | 3\nTabel rekap izin\n.\nNo | Jenis | Jumlah")).toEqual(["Tabel rekap izin"]);
    expect(headingIn("PBG | 3 | 3\nLihat tabel 2 ini\n.\nNo | Jenis | Jumlah")).toEqual(["Lihat tabel 2 ini"]);
  });
});

describe("the period that lines name", () => {
  const lines = (...texts: string[]) => texts.map((text) => ({ cell: { row: 0, column: 0 }, text }));

  it("is the first of months, not a year alone", () => {
    expect(periodOf(lines("Tahun 2024", "Triwulan II 2024", "Triwulan III 2024"))?.months).toEqual([4, 5, 6]);
  });

  it("is none where no months are named", () => {
    expect(periodOf(lines("Rekap Izin", "Tahun 2024"))).toBeNull();
    expect(periodOf([])).toBeNull();
  });
});
