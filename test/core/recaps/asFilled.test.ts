import { fillsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const budget = (name: string, first: number) =>
  draw(
    `REALISASI ANGGARAN
     Uraian          | Pagu        | Realisasi  | Sisa | %
     Belanja ATK     | ${String(first)} | 20         | ${String(first - 20)} | ${String(2000 / first)}
     Belanja Rapat   | 50          | 30         | 20   | 60
     Jumlah          | ${String(first + 50)} | 50  | ${String(first)} | ${String(5000 / (first + 50))}`,
    name,
  );

const recap = (rows: string) =>
  draw(
    `REKAP REALISASI ANGGARAN
     Bidang      | Pagu | Realisasi | Sisa | %
     ${rows}
     Jumlah      |      |           |      |`,
    "REKAP",
  );

describe("a recap in which no figure stands yet", () => {
  const pages = [budget("Sekretariat", 80), budget("Perizinan", 200)];

  test("is filled with its rests, shares and totals once it is known what other sheets have", () => {
    const fills = fillsOf([...pages, recap("Sekretariat | | | |\nPerizinan | | | |")]);
    expect(fills).toEqual(
      expect.arrayContaining([
        "B3 =Sekretariat!B5 130",
        "D3 =Sekretariat!D5 80",
        "E3 =C3/B3 0.38461538461538464",
        "D5 =SUM(D3:D4) 280",
        "B5 =SUM(B3:B4) 380",
      ]),
    );
  });

  test("has no total where a row is of no sheet", () => {
    const fills = fillsOf([...pages, recap("Sekretariat | | | |\nPerizinan | | | |\nPengaduan | | | |")]);
    expect(fills.filter((fill) => /^[B-E]6/.test(fill))).toEqual([]);
  });
});

describe("a long blank recap", () => {
  const many = (rows: number, row: (at: number) => string) =>
    Array.from({ length: rows }, (_, at) => row(at)).join("\n");
  const page = (name: string, rows: number) =>
    draw(
      `REALISASI ANGGARAN
       Uraian | Pagu | Realisasi
       ${many(rows, (at) => `Belanja ${at}x | ${100 + at} | ${20 + (at % 7)}`)}`,
      name,
    );
  const long = (rows: number) =>
    draw(
      `REKAP REALISASI
       Uraian | Sekretariat | Perizinan | Jumlah
       ${many(rows, (at) => `Belanja ${at}x | | |`)}
       Jumlah | | |`,
      "REKAP",
    );

  test("takes each of its figures from the row of the same name on the sheet that its column names", () => {
    const pages = [page("Sekretariat", 300), page("Perizinan", 300)];
    expect(fillsOf([...pages, long(300)])).toEqual(
      expect.arrayContaining(["B302 =Sekretariat!C302 25", "C302 =Perizinan!C302 25", "D302 =SUM(B302:C302) 50"]),
    );
  });
});
