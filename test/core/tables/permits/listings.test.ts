import { draw } from "../../../support/draw";
import { fillsOf, findingsOf } from "../../../support/checked";

const TWO_LISTINGS = `
  REKAP IZIN TERBIT TAHUN 2024
  No | Uraian                | Januari | Februari | Jumlah
  .  | Jumlah per Sektor     | .       | .        | .
  1  | Kesehatan             | 10      | 12       | 22
  2  | Perdagangan           | 25      | 13       | 38
  .  | Jumlah per Kecamatan  | .       | .        | .
  1  | Sukamaju              | 15      | 10       | 25
  2  | Tirtasari             | 20      | 15       | 35
  .  | TOTAL IZIN            | .       | .        | .`;

describe("The same permits, listed once by sektor and once by kecamatan,", () => {
  test("are added up by no blank total, and what heads a listing is none", () => {
    expect(fillsOf(draw(TWO_LISTINGS))).toEqual([]);
    expect(fillsOf(draw(TWO_LISTINGS.replaceAll("Jumlah per", "Menurut")))).toEqual([]);
  });

  test("are added up each by its own total, and not again by one below", () => {
    const closed = TWO_LISTINGS.replaceAll("Jumlah per", "Berdasarkan").replace(
      /( +\. +\| Berdasarkan Kec)/,
      "  . | Jumlah | . | . | .\n$1",
    );
    const fills = fillsOf(draw(closed.replace(/( +\. +\| TOTAL)/, "  . | Jumlah | . | . | .\n$1")));
    expect(fills).toEqual([
      "C6 =SUM(C4:C5) 35",
      "C10 =SUM(C8:C9) 35",
      "D6 =SUM(D4:D5) 25",
      "D10 =SUM(D8:D9) 25",
      "E6 =SUM(E4:E5) 60",
      "E10 =SUM(E8:E9) 60",
    ]);
  });

  test("are right with the total of either", () => {
    const right = TWO_LISTINGS.replace(/TOTAL IZIN +\| \. +\| \. +\| \./, "TOTAL IZIN | 35 | 25 | 60");
    expect(findingsOf(draw(right), "error")).toEqual([]);
  });

  test("are other permits where the headings only name what follows", () => {
    const channels = TWO_LISTINGS.replace("Jumlah per Sektor", "OSS").replace("Jumlah per Kecamatan", "Manual");
    expect(fillsOf(draw(channels))).toEqual([
      "C9 =SUM(C4:C5,C7:C8) 70",
      "D9 =SUM(D4:D5,D7:D8) 50",
      "E9 =SUM(E4:E5,E7:E8) 120",
    ]);
  });

  test("are other permits where each heading names some of one listing, or all of them close their rows", () => {
    const some = TWO_LISTINGS.replace("Jumlah per Sektor ", "Izin per Sektor Usaha").replace(
      "Jumlah per Kec",
      "Izin per Sektor PUPR",
    );
    expect(fillsOf(draw(some))).toContain("C9 =SUM(C4:C5,C7:C8) 70");
    const again = TWO_LISTINGS.replaceAll(/Jumlah per (Sektor|Kecamatan)/g, "Menurut Bidang");
    expect(fillsOf(draw(again))).toContain("C9 =SUM(C4:C5,C7:C8) 70");
    const closing = `
      REKAP IZIN TERBIT TAHUN 2024
      Uraian                | Januari | Februari | Maret
      PBG                   | 1       | 2        | 3
      SLF                   | 2       | 3        | 5
      Jumlah per Bidang     | .       | .        | .
      SIP                   | 4       | 2        | 6
      SIK                   | 5       | 3        | 8
      Jumlah per Bidang     | .       | .        | .
      Jumlah Seluruh Bidang | 12      | 10       | 22`;
    expect(fillsOf(draw(closing)).filter((fill) => fill.startsWith("B"))).toEqual([
      "B5 =SUM(B3:B4) 3",
      "B8 =SUM(B6:B7) 9",
    ]);
    const others = closing.replace(
      / +Jumlah per Bidang +(.*)\n( +Jumlah Seluruh)/,
      "Jumlah per Sektor $1\nNIB | 1 | 1 | 1\n$2",
    );
    expect(fillsOf(draw(others)).filter((fill) => fill.startsWith("B"))).toEqual([
      "B5 =SUM(B3:B4) 3",
      "B8 =SUM(B6:B7) 9",
    ]);
  });

  test("may have one listing alone, below which the sum of it stands", () => {
    const one = TWO_LISTINGS.split("\n").filter((line) => !/Kecamatan|Sukamaju|Tirtasari/.test(line));
    expect(fillsOf(draw(one.join("\n")))).toEqual(["C6 =SUM(C4:C5) 35", "D6 =SUM(D4:D5) 25", "E6 =SUM(E4:E5) 60"]);
  });
});
