import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("a blank below what is not added up is not missed", () => {
  test.each([
    ["Sandi", ["'0101", "'0102", "'0203"]],
    ["Dibangun", ["2014", "N/A", "2018"]],
    ["Luas per Unit", ["36", "45", "54"]],
    ["Tingkat Penyelesaian", ["90", "50", "100"]],
    ["Tingkat Hunian", ["90", "50", "100"]],
    ["Lama Proses", ["3", "5", "14"]],
    ["Lama (Bulan)", ["3", "6", "12"]],
    ["Masa Kerja (Tahun)", ["3", "6", "12"]],
    ["US$ per Bulan", ["100", "120", "150"]],
    ["Standar Pelayanan", ["3", "5", "14"]],
  ])("%s", (name, [first = "", second = "", third = ""]) => {
    const table = `Gedung | ${name} | Harga Perolehan\nKantor | ${first} | 250\nGudang | ${second} | 310\nPos | ${third} | 42\nJumlah | . | 602`;
    expect(findingsOf(draw(table.replace("Harga Perolehan", "Nilai")))).toEqual([]);
  });

  test("but one below counts of which one is typed as a text is, and below what is told of each unit", () => {
    const typed = "Gedung | Lantai | Nilai\nKantor | '0125 | 250\nGudang | 45 | 310\nPos | 54 | 42\nJumlah | . | 602";
    expect(findingsOf(draw(typed), "warning").some((finding) => finding.includes("B5"))).toBe(true);
    const units =
      "Bulan | Realisasi per Unit |\n | Loket A | Loket B\nJanuari | 36 | 25\nFebruari | 45 | 31\nMaret | 54 | 42\nJumlah | . | 98";
    expect(findingsOf(draw(units), "warning").some((finding) => finding.includes("B6"))).toBe(true);
  });

  test.each([
    "Tingkat SMP",
    "Tingkat Kecamatan",
    "Tingkat Risiko",
    "Tingkat Tinggi",
    "Sesuai SLA",
    "Izin Lama",
    "Izin (Bulan Ini)",
  ])("but one below those of a level, or that are old, is: %s", (name) => {
    const table = `Kecamatan | ${name} | Nilai\nSatu | 36 | 250\nDua | 45 | 310\nTiga | 54 | 42\nJumlah | . | 602`;
    expect(findingsOf(draw(table), "warning")).toEqual([expect.stringContaining("B5")]);
  });

  test("but one below amounts is", () => {
    const table = "Gedung | Lantai | Nilai\nKantor | 36 | 250\nGudang | 45 | 310\nPos | 54 | 42\nJumlah | . | 602";
    expect(findingsOf(draw(table), "warning")).toEqual([expect.stringContaining("B5")]);
  });
});
