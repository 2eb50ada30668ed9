import { tablesOf, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("where a permit table stands", () => {
  it("several under one another, each with its own title and caption", () => {
    const sheet = draw(`
      A. Rekap Manual
      No | Jenis Izin | Jan | Feb | Mar | Jumlah
      1  | PBG        | 1   | 2   | 3   | 6
      Jumlah |        |     |     |     | 6
      Tabel 1. Laporan Manual

      B. Rekap OSS
      No | Jenis Izin | Jan | Feb | Mar | Jumlah
      1  | NIB        | 1   | 2   | 3   | 6
      Jumlah |        | 1   | 2   | 3   | 6
      Tabel 2. Laporan OSS`);
    expect(tablesOf(sheet)).toEqual(["permits A2:F4", "permits A8:F10"]);
    expect(fillsOf(sheet)).toEqual(["C4 =SUM(C3) 1", "D4 =SUM(D3) 2", "E4 =SUM(E3) 3"]);
  });

  it("side by side", () => {
    const sheet = draw(`
      Jenis Izin | Jan | Feb | Jumlah | . | Jenis Izin | Jan | Feb | Jumlah
      PBG        | 1   | 2   | 3      | . | NIB        | 1   | 2   | 3
      Jumlah     | 1   | 2   | 3      | . | Jumlah     | 1   | 2   | 4`);
    expect(tablesOf(sheet)).toEqual(["permits A1:D3", "permits F1:I3"]);
    expect(findingsOf(sheet, "error")).toEqual(["error I3 permits-column 3"]);
  });

  it("without a number column, without a total, for one month", () => {
    const sheet = draw(`
      Nama Izin | April 2024
      PBG       | 3
      SLF       | 4`);
    expect(tablesOf(sheet)).toEqual(["permits A1:B3"]);
  });

  it("with a row that numbers the columns, blank rows, and a signature below", () => {
    const sheet = draw(`
      No  | Jenis Izin | Jan | Feb | Jumlah
      (1) | (2)        | (3) | (4) | (5)
      1   | PBG        | 1   | 2   | 3

      2   | SLF        | -   | 2   | 2
      Jumlah |         | 1   | 4   | 5

      . | . | . | Sampit, 1 Juli 2024`);
    expect(tablesOf(sheet)).toEqual(["permits A1:E6"]);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it.each([
    ["a list of months without jenis izin or total", "Bulan | Januari | Februari\nPetugas | Ani | Budi"],
    ["a header without figures", "Jenis Izin | Januari | Februari\nPBG | ya | tidak"],
    ["a text that names months", "Laporan Januari | dan | Februari"],
    ["a survey", "No | U1 | U2 | U3\n1 | 4 | 3 | 4\n2 | 3 | 3 | 3"],
  ])("nowhere: %s", (_, picture) => {
    expect(tablesOf(draw(picture)).filter((table) => table.startsWith("permits"))).toEqual([]);
  });
});

test("a month total that a merged label covers is neither asked for nor filled", () => {
  const picture = `
    No | Jenis Izin | Jan | Feb | Jumlah
    1  | PBG        | 1   | 2   | 3
    2  | SLF        | 3   | 4   | 7
    Jumlah |        |     |     | 10`;
  expect(fillsOf(draw(picture))).toHaveLength(2);
  expect(findingsOf(draw(picture, "Lembar1", ["A4:D4"]))).toEqual([]);
  expect(fillsOf(draw(picture, "Lembar1", ["A4:D4"]))).toEqual([]);
  expect(findingsOf(draw(picture.replace("| 3\n", "| 8\n"), "Lembar1", ["A4:D4"]))).toEqual(["error E2 permits-row 3"]);
});

test("a total over numbers typed as text is filled with the number: Excel's SUM would pass over them, but not miss a dash", () => {
  const picture = `
    Jenis Izin | Jan | Feb | Jumlah
    PBG        | '1  | -   | 1
    SLF        | 3   | 4   | 7
    Jumlah     |     |     | 8`;
  expect(fillsOf(draw(picture))).toEqual(["B4 4", "C4 =SUM(C2:C3) 4"]);
});
