import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const CUMULATIVE = (total: string, last = "250000") =>
  draw(`
    REKAPITULASI PERIZINAN BULAN JUNI TAHUN 2024
    No | Jenis Izin | s.d. Bulan Lalu | Bulan Ini | s.d. Bulan Ini | Retribusi (Rp)
    1  | PBG        | 12              | 3         | 15             | 1500000
    2  | Reklame    | 30              | 9         | 39             | 475000
    3  | Trayek     | 4               | 1         | 5              | ${last}
       | JUMLAH     | ${total}`);

describe("retribusi behind the counts", () => {
  test("is added up as they are, and told where it is wrong", () => {
    expect(findingsOf(CUMULATIVE("46 | 13 | 59 | 2225000"))).toEqual([]);
    expect(findingsOf(CUMULATIVE("46 | 13 | 59 | 2252000"), "error")).toEqual([
      expect.stringMatching(/^error F6 permits-column 2225000/),
    ]);
  });

  test("is filled with them, and not asked for where only it was left out", () => {
    expect(fillsOf(CUMULATIVE(""))).toContain("F6 =SUM(F3:F5) 2225000");
    expect(findingsOf(CUMULATIVE("46 | 13 | 59 |"))).toEqual([]);
  });

  test("of which a row says a tariff is not added up", () => {
    const tariff = `
    REKAPITULASI PERIZINAN BULAN JUNI TAHUN 2024
    No | Jenis Izin | s.d. Bulan Lalu | Bulan Ini | s.d. Bulan Ini | Tarif Retribusi (Rp)
    1  | PBG        | 12              | 3         | 15             | 500000
    2  | Reklame    | 30              | 9         | 39             | 75000
    3  | Trayek     | 4               | 1         | 5              | 250000
       | JUMLAH     |                 |           |                |`;
    expect(fillsOf(draw(tariff)).filter((fill) => fill.startsWith("F"))).toEqual([]);
  });
});

describe("an amount behind each month's count", () => {
  const sheet = (rows: readonly string[], total: string) =>
    draw(
      [
        "DAFTAR IZIN DAN RETRIBUSI TRIWULAN II TAHUN 2024",
        "No | Jenis Izin | April | | Mei | | Juni | | Total |",
        " | | Jml | Rp | Jml | Rp | Jml | Rp | Jml | Rp",
        ...rows,
        ` | Total | ${total}`,
      ].join("\n"),
      "Lembar1",
      ["C2:D2", "E2:F2", "G2:H2", "I2:J2"],
    );
  const rows = (pbg: number) => [
    `1 | PBG | 3 | 1500000 | 2 | 1000000 | 1 | 500000 | 6 | ${pbg}`,
    "2 | Reklame | 9 | 475000 | 8 | 400000 | 7 | 350000 | 24 | 1225000",
    "3 | Trayek | 1 | 250000 | 2 | 500000 | 0 | 0 | 3 | 750000",
  ];

  test("is added up over the months and over the rows", () => {
    const total = "13 | 2225000 | 12 | 1900000 | 8 | 850000 | 33 | 4975000";
    expect(findingsOf(sheet(rows(3000000), total))).toEqual([]);
    expect(findingsOf(sheet(rows(3300000), total), "error")).toEqual([expect.stringMatching(/^error J4 .* 3000000/)]);
  });

  test("is filled where it is blank", () => {
    const blank = rows(0).map((row) => row.replace(/\| \d+ \| \d+$/, "| |"));
    const fills = fillsOf(sheet(blank, ""));
    expect(fills).toEqual(expect.arrayContaining([expect.stringMatching(/^J4 .* 3000000$/), "D7 =SUM(D4:D6) 2225000"]));
    expect(fills.find((fill) => fill.startsWith("J7"))).toMatch(/ 4975000$/);
  });
});
