import { recognise } from "../../../src/core/check";
import { recapped } from "../../../src/core/recaps";
import { atOnce } from "../../../src/core/steps";
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
  /** How long its figures take to be joined with those of the pages, in milliseconds. */
  const timeFor = (rows: number) => {
    const pages = [page("Sekretariat", rows), page("Perizinan", rows)];
    const sheets = [...pages, long(rows)];
    const tables = recognise({ sheets: pages });
    const start = performance.now();
    const joined = atOnce(recapped({ sheets }, tables));
    const took = performance.now() - start;
    expect(joined.find(({ sheet }) => sheet.name === "REKAP")?.relations.length).toBeGreaterThan(3 * rows);
    return took;
  };

  test("of four times as many rows takes about four times as long, not sixteen", () => {
    timeFor(100);
    const short = Math.max(timeFor(600), timeFor(600));
    expect(timeFor(2400) / short).toBeLessThan(7);
  }, 60_000);
});
