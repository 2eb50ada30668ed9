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

describe("money beside counts", () => {
  const beside = (header: string, rows: readonly string[], total: string) =>
    draw(
      [
        "REKAPITULASI PERIZINAN BULAN JUNI TAHUN 2024",
        `No | Jenis Izin | April | Mei | Jumlah | ${header}`,
        `1 | PBG | 12 | 3 | 15 | ${rows[0] ?? ""}`,
        `2 | Reklame | 30 | 9 | 39 | ${rows[1] ?? ""}`,
        `3 | Trayek | 4 | 1 | 5 | ${rows[2] ?? ""}`,
        ` | JUMLAH | | | | ${total}`,
      ].join("\n"),
    );
  const filled = (...asked: Parameters<typeof beside>) =>
    fillsOf(beside(...asked)).filter((fill) => /^[F-Z]/.test(fill));
  const AMOUNTS = ["500", "300", "200"];

  test.each(["Retribusi (Rp)", "PNBP", "Pendapatan", "Penerimaan Rupiah"])("is added up: %s", (header) => {
    expect(filled(header, AMOUNTS, "")).toEqual(["F6 =SUM(F3:F5) 1000"]);
  });

  test.each([
    "Target Retribusi",
    "Tarif (Rp)",
    "Retribusi (%)",
    "Sisa Retribusi",
    "Rata-rata Rp",
    "Retribusi s.d. Lalu",
    "Petugas",
  ])("is not added up: %s", (header) => {
    expect(filled(header, AMOUNTS, "")).toEqual([]);
  });

  test("stands up to three columns behind, and not behind a gap", () => {
    const behind = (header: string, before: string) =>
      filled(
        `${header} | Retribusi (Rp)`,
        AMOUNTS.map((own) => `${before} | ${own}`),
        "",
      );
    expect(behind("Petugas | Loket", "Ani | B")).toEqual(["H6 =SUM(H3:H5) 1000"]);
    expect(behind("Petugas | Loket | Lantai", "Ani | B | C")).toEqual([]);
    expect(behind(".", ".")).toEqual([]);
  });

  test("has an amount in most rows, or in none yet", () => {
    expect(filled("Retribusi", ["500", "300", ""], "")).toEqual(["F6 =SUM(F3:F5) 800"]);
    expect(filled("Retribusi", ["500", "-", "gratis"], "")).toEqual(["F6 500"]);
    expect(filled("Retribusi", ["500", "gratis", "gratis"], "")).toEqual([]);
    expect(filled("Retribusi", ["500", "", ""], "")).toEqual([]);
  });

  test("is told where one sum is wrong, and not where most are", () => {
    const sheet = (first: string, second: string, all: string) =>
      draw(`
        REKAPITULASI PERIZINAN 2024
        No | Jenis Izin | April | Mei | Jumlah | Retribusi (Rp)
        1  | PBG        | 12    | 3   | 15     | 500
        2  | SLF        | 1     | 3   | 4      | 300
        .  | Sub Jumlah | 13    | 6   | 19     | ${first}
        3  | Trayek     | 4     | 1   | 5      | 200
        4  | Reklame    | 5     | 1   | 6      | 100
        .  | Sub Jumlah | 9     | 2   | 11     | ${second}
        .  | Jumlah     | 22    | 8   | 30     | ${all}`);
    expect(findingsOf(sheet("800", "300", "1100"), "error")).toEqual([]);
    expect(findingsOf(sheet("800", "900", "1700"), "error")).toHaveLength(1);
    expect(findingsOf(sheet("750", "900", "1100"), "error")).toEqual([]);
  });
});
