import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const table = (rows: string) => draw(`No | Jenis Izin | Jan | Feb | Mar | Jumlah\n${rows.trim()}`);

describe("where a table ends", () => {
  const total = ". | Jumlah | 5 | 7 | 9 | 21";
  const rows = `1 | PBG | 1 | 2 | 3 | 6\n2 | SLF | 4 | 5 | 6 | 15`;

  it.each([
    ["two blank rows between its rows are passed over", `${rows}\n.\n.\n3 | SIP | 1 | 1 | 1 | 3`, "F6"],
    ["three end it", `${rows}\n.\n.\n.\n3 | SIP | 1 | 1 | 1 | 3`, "F3"],
    ["a row of its number alone is no blank one", `${rows}\n3 |\n.\n4 |\n.\n5 | SIP | 1 | 1 | 1 | 3`, "F8"],
    ["a list of officials below its total is none of it", `${rows}\n${total}\n1 | Petugas A | 3 | 4 | 5 | 12`, "F4"],
    ["nor one without figures below a blank row", `${rows}\n${total}\n.\n1 | Petugas A`, "F4"],
    ["nor are figures below its signature", `${rows}\n${total}\nMengetahui\n1 | Jumlah | 3 | 4 | 5 | 12`, "F4"],
    [
      "nor figures before a remark",
      `${rows}\n${total}\n3 | SIP | 1 | 1 | 1 | 3\nCatatan\n. | Total | 6 | 8 | 10 | 24`,
      "F4",
    ],
    [
      "a further total goes on with it",
      `${rows}\n${total}\n3 | SIP | 1 | 1 | 1 | 3\n. | Total | 6 | 8 | 10 | 24`,
      "F6",
    ],
    [
      "so does one of a further group",
      `${rows}\n${total}\n3 | SIP | 1 | 1 | 1 | 3\n. | Sub Jumlah | 1 | 1 | 1 | 3`,
      "F6",
    ],
    [
      "a mean above that total is of it",
      `${rows}\n${total}\n. | Rata-rata | 2.5 | 3.5 | 4.5 | 10.5\n. | Total | 5 | 7 | 9 | 21`,
      "F6",
    ],
    [
      "three remarks between its rows are passed over",
      `${rows}\n*) lama\nCatatan: b\nSumber: c\n3 | SIP | 1 | 1 | 1 | 3`,
      "F7",
    ],
    ["four end it", `${rows}\n*) lama\nCatatan: b\nSumber: c\nKet. d\n3 | SIP | 1 | 1 | 1 | 3`, "F3"],
    ["words below it that are no remark end it", `${rows}\nCatatan: a\nPenata Muda\n.\n.\n.`, "F3"],
    ["a blank sub total at its end is of it", `${rows}\n. | Sub Jumlah |`, "F4"],
    ["blank names at its end are none", `${rows}\n3 | SIP |\n4 | SIK |`, "F3"],
  ])("%s", (_, own, corner) => {
    expect(tablesOf(table(own))[0]).toBe(`permits A1:${corner}`);
  });

  it("is none where only its sums have figures", () => {
    expect(tablesOf(table(". | Jumlah | 1 | 2 | 3 | 6\n. | Rata-rata | 1 | 2 | 3 | 6"))).toEqual([]);
  });
});

describe("a row of the table", () => {
  it("is called by what stands beside an empty name, before the figures", () => {
    const rows = "1 | PBG | 1 | 2 | 3 | 6\n2 | SLF | 4 | 5 | 6 | 15\nJumlah | . | 5 | . | 9 | 21";
    expect(fillsOf(table(rows))).toEqual(["D4 =SUM(D2:D3) 7"]);
    const sheet = draw("Jenis Izin | Jan | Feb | Ket\nPBG | 1 | 2 | Total\n. | 3 | 4 | Jumlah\nSLF | . | 5 | .");
    expect(findingsOf(sheet, "error")).toEqual([]);
  });

  it("has figures that are formulas still to be computed, or numbers typed as text", () => {
    const rows = "1 | PBG | '1 | '2 | '3 | '6\n2 | SLF | =A9 | =A8 | =A7 | =A6\n. | Jumlah | . | 2 | 3 | 6";
    expect(tablesOf(table(rows))).toEqual(["permits A1:F4"]);
    const last = "1 | PBG | 1 | 2 | 3 | 6\n2 | SLF | =A9 | =A8 | =A7 | =A6\n3 | SIP | '1 | '2 | '3 | '6";
    expect(tablesOf(table(last))).toEqual(["permits A1:F4"]);
  });

  it("is numbered by the code before its name, where there is no column of numbers", () => {
    const sheet = draw(`
      . | Jenis Izin | Jan | Feb | Jumlah
      1 | Kesehatan  | 4   | 6   | 10
      '1.1 | SIP     | 1   | 2   | 3
      '1.2 | SIK     | 3   | 4   | 7
      2 | Bangunan   | 5   | 5   | 10
      '2.1 | PBG     | 5   | 5   | 10`);
    expect(findingsOf(sheet)).toEqual([]);
    expect(fillsOf(draw("Kode | Jenis Izin | Jan | Feb | Jumlah\nX | PBG | 1 | 2 | 3\nY | SLF | 4 | 5 |"))).toEqual([
      "E3 =SUM(C3:D3) 9",
    ]);
  });
});
