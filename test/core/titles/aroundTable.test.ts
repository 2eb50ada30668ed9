import {
  linesAround,
  periodAround,
  periodWithYear,
  textsAround,
  yearAround,
} from "../../../src/core/titles/aroundTable";
import { datedPeriod } from "../../../src/core/titles/datedPeriod";
import { draw } from "../../support/draw";
import { placeOf } from "../../support/place";

const TABLE = `
  Jenis Izin | Jumlah
  PBG        | 3
  SLF        | 5`;

const under = (title: string, sheet = "Izin") => placeOf(draw(`${title}\n.${TABLE}`, sheet));

const linesBelow = (below: string) =>
  linesAround(placeOf(draw(`Rekap Izin\n${TABLE.trim()}\n${below}`))).map(({ text }) => text);

describe("what is said around a table", () => {
  it("is the sheet's name, the lines above it, the title first, and its caption", () => {
    const sheet = draw(`DPMPTSP Kabupaten Kapuas\nRekap Izin\n${TABLE.trim()}\nTabel 3. Izin terbit`, "Izin TW II");
    expect(textsAround(placeOf(sheet))).toEqual([
      "Izin TW II",
      "DPMPTSP Kabupaten Kapuas",
      "Rekap Izin",
      "Tabel 3. Izin terbit",
    ]);
  });

  it.each([
    ["a caption right below it", "Tabel 3. Izin terbit", true],
    ["one three rows below, in its last column", ".\n.\n. | Gambar 2. Izin terbit", true],
    ["one further below", ".\n.\n.\nTabel 3. Izin terbit", false],
    ["one beside its columns", ". | . | Tabel 3. Izin terbit", false],
    ["a note", "Sumber: OSS", false],
    ["the caption of the next table", `.\nTabel 3. Izin terbit${TABLE}`, false],
    ["that with a line of the next table's", `.\nTabel 3. Izin terbit\nTriwulan II${TABLE}`, false],
    ["its own, right below it, above another table", `Tabel 3. Izin terbit${TABLE}`, true],
    ["its own, with another table further below", `.\nTabel 3. Izin terbit\n.${TABLE}`, true],
  ])("has to do with %s: %j", (_, below, isOwn) => {
    expect(linesBelow(below).some((text) => /^(Tabel|Gambar)/.test(text))).toBe(isOwn);
  });

  it("is no second caption of one kind: the next is another table's", () => {
    const both = (above: string, below: string) =>
      linesAround(placeOf(draw(`${above}\n${TABLE.trim()}\n${below}`))).map(({ text }) => text);
    expect(both("Tabel 3. Izin terbit", "Tabel 4. Izin ditolak")).toEqual(["Tabel 3. Izin terbit"]);
    expect(both("Tabel 3. Izin terbit", "Gambar 4. Izin")).toEqual(["Tabel 3. Izin terbit", "Gambar 4. Izin"]);
  });
});

describe("the period of a table", () => {
  it.each([
    ["Rekap Izin Triwulan II Tahun 2024", "SKM", "4-6 2024"],
    ["Rekap Izin Triwulan II", "Izin 2024", "4-6 2024"],
    ["Rekap Izin Tahun 2024", "TW III", "7-9 2024"],
    ["Rekap Izin", "TW III 2023", "7-9 2023"],
    ["Rekap Izin Triwulan II", "TW III 2023", "4-6 2023"],
    ["Rekap Izin Triwulan II Tahun 2024", "Izin 2023", "4-6 2024"],
    ["Rekap Izin Triwulan II", "Izin", "4-6 null"],
    ["Rekap Izin Tahun 2024", "Izin", null],
  ])("is named by its lines, else by its sheet: %s on %s", (title, sheet, period) => {
    const said = periodWithYear(under(title, sheet));
    expect(said && `${said.months[0]}-${said.months.at(-1)} ${said.year}`).toBe(period);
  });

  it("has a year of its own words alone where nothing else is asked for", () => {
    expect(periodAround(under("Rekap Izin Triwulan II", "Izin 2024"))?.year).toBeNull();
  });

  it.each([
    ["Rekap Izin Tahun 2024", "Izin", 2024],
    ["Rekap Izin", "Izin 2023", 2023],
    ["Rekap Izin", "Izin 12345", null],
    ["Rekap Izin", "Izin 1999", 1999],
    ["Rekap Izin", "Izin", null],
  ])("is of a year: %s on %s", (title, sheet, year) => {
    expect(yearAround(under(title, sheet))).toBe(year);
  });
});

describe("dated periods", () => {
  it.each([
    ["Rekap Izin Triwulan II Tahun 2024", "Izin", "Triwulan II Tahun 2024", 2024, 3],
    ["Rekap Izin Triwulan II", "Izin 2024", "Triwulan II Tahun 2024", 2024, 3],
    ["Rekap Izin Triwulan II", "Izin", "Triwulan II", null, 3],
    ["Rekap Izin Tahun 2024", "Izin", "Tahun 2024", 2024, 12],
  ])("are told with their year: %s on %s", (title, sheet, text, year, length) => {
    expect(datedPeriod(under(title, sheet))).toMatchObject({ text, year, length });
  });

  it("are none where nothing says one", () => {
    expect(datedPeriod(under("Rekap Izin"))).toBeNull();
  });

  it("stand in the order of their ends, the shorter one first", () => {
    const inOrder = [
      "Triwulan II",
      "Semester I",
      "Triwulan IV Tahun 2023",
      "Tahun 2023",
      "Bulan Januari 2024",
      "Triwulan I Tahun 2024",
      "Bulan Juni 2024",
      "Triwulan II Tahun 2024",
      "Semester I Tahun 2024",
      "Bulan Juli 2024",
      "Tahun 2024",
      "Bulan Januari 2025",
    ].map((period) => datedPeriod(under(`Rekap Izin ${period}`))?.order ?? NaN);
    expect([...inOrder].sort((a, b) => a - b)).toEqual(inOrder);
    expect(new Set(inOrder).size).toBe(inOrder.length);
  });
});
