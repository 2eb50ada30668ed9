import { check } from "../../../../src/core/check";
import { areaName } from "../../../../src/core/grid/area";
import { LIST, list } from "../../../support/caseLists";
import { draw } from "../../../support/draw";
import { fillsOf } from "../../../support/checked";

const short = (fill: string) => fill.replace(/ =.* /, " ");

/** What came in from March to July, as far as a list below a title tells it: complaints of April, May and June 2024. */
function monthsTold(title: string, recap = "Rekap Pengaduan Tahun 2024"): readonly string[] {
  const picture = `${recap}\nBulan | Pengaduan Masuk\nMaret | .\nApril | .\nMei | .\nJuni | .\nJuli | .`;
  return fillsOf([draw(picture, "Rekap"), list(LIST, title)]).map(short);
}

describe("the months that a list speaks for", () => {
  it.each([
    ["Daftar Pengaduan Semester I Tahun 2024", ["B3 0", "B4 1", "B5 2", "B6 2"]],
    ["Daftar Pengaduan Semester I", ["B3 0", "B4 1", "B5 2", "B6 2"]],
    ["Daftar Pengaduan Tahun 2024", ["B4 1", "B5 2", "B6 2"]],
    ["Daftar Pengaduan", ["B4 1", "B5 2", "B6 2"]],
    ["Daftar Pengaduan Bulan Mei 2024", ["B5 2"]],
  ])("are those that its heading names, else from its first case to its last: %s", (title, fills) => {
    expect(monthsTold(title)).toEqual(fills);
  });

  it("are of its year", () => {
    expect(monthsTold("Daftar Pengaduan", "Rekap Pengaduan Tahun 2023")).toEqual([]);
    expect(monthsTold("Daftar Pengaduan", "Rekap Pengaduan")).toEqual(["B4 1", "B5 2", "B6 2"]);
  });
});

describe("a table that names no month", () => {
  const closed = (title: string) =>
    fillsOf([draw(`${title}\nStatus | Jumlah\nSelesai | .\nMasih Proses | .`, "Rekap"), list()]).map(short);

  it.each([
    ["Status Pengaduan", ["B3 3", "B4 2"]],
    ["Status Pengaduan Tahun 2024", ["B3 3", "B4 2"]],
    ["Status Pengaduan Tahun 2023", []],
    ["Status Pengaduan Triwulan II", ["B3 3", "B4 2"]],
    ["Status Pengaduan Triwulan III", []],
    ["Status Pengaduan Bulan Mei 2024", ["B3 1", "B4 1"]],
  ])("is of all that is listed, or of what its title names: %s", (title, fills) => {
    expect(closed(title)).toEqual(fills);
  });
});

it("complaints that came in one way are counted from a list of these", () => {
  const title = "Daftar Pengaduan melalui SP4N LAPOR Triwulan II Tahun 2024";
  expect(monthsTold(title, "Rekap Pengaduan SP4N Tahun 2024")).toEqual(["B4 1", "B5 2", "B6 2"]);
  expect(monthsTold(title, "Rekap Pengaduan WhatsApp Tahun 2024")).toEqual([]);
});

it("a table that a list tells says so, and stands where its sheet does", () => {
  const recap = draw("Rekap Pengaduan Tahun 2024\nBulan | Pengaduan Masuk\nApril | .\nMei | .", "Rekap");
  const { tables } = check({ sheets: [recap, list()] });
  expect(tables.map(({ table }) => `${table.sheet.name} ${areaName(table.area)}`)).toEqual([
    "Rekap A2:B4",
    "Pengaduan A2:F7",
  ]);
  expect(tables[0]?.table.countedFrom?.map(({ sheet, area }) => `${sheet} ${areaName(area)}`)).toEqual([
    "Pengaduan A2:F7",
  ]);
});
