import { check } from "../../../../src/core/check";
import type { Sheet } from "../../../../src/core/grid/sheet";
import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { turned } from "../../../support/turned";

const PERMITS = (header: string, cells: string) => `
  No | Jenis Izin | Januari | Februari | Jumlah | ${header}
  1  | Apotek     | 12      | 18       | 30     | ${cells}
  2  | Klinik     | 25      | 15       | 40     | ${cells}
  3  | Reklame    | 31      | 11       | 42     | ${cells}
  .  | Jumlah     | 68      | 44       | 112    | ${cells}`;

describe("shares behind the figures of a table", () => {
  const found = (header: string, cells: string) => fillsOf(draw(PERMITS(header, cells)))[0];

  test("stand beside them, or up to three columns behind", () => {
    expect(found("%", ".")).toBe("F2 =E2/E5 0.26785714285714285");
    expect(found("Keterangan | Petugas | %", "lancar | Ani | .")).toBe("H2 =E2/E5 0.26785714285714285");
    expect(found("Keterangan | Petugas | Loket | %", "lancar | Ani | B | .")).toBeUndefined();
    expect(found(". | %", ". | .")).toBeUndefined();
  });

  test("are known by their names alone", () => {
    expect(found("Bobot", ".")).toBeUndefined();
    expect(findingsOf(draw(PERMITS("Bobot", "9")))).toEqual([]);
  });

  test("are called by the row and the column that they stand in", () => {
    const called = (sheet: Sheet) => check({ sheets: [sheet] }).findings.map(({ message }) => message);
    const blank = draw(PERMITS("%", "."));
    expect(called(blank)[0]).toMatchObject({ figure: { subject: "Apotek, %" } });
    const budget = draw("Uraian | Pagu | Realisasi | %\nAlat | 40 | 20 | .\nBarang | 50 | 20 | .\nCetak | 60 | 30 | .");
    expect(called(budget)[0]).toMatchObject({ figure: { subject: "Alat, %" } });
    expect(called(turned(budget))[0]).toMatchObject({ figure: { subject: "%, Alat" } });
  });
});

describe("shares among the figures of a table", () => {
  test("are of nothing that stands behind them", () => {
    const sheet = draw(`
      No | Jenis Izin | Januari | Target | % Capaian | Februari | Jumlah
      1  | Apotek     | 12      | 24     | .         | 18       | 30
      2  | Klinik     | 25      | 50     | .         | 15       | 40
      3  | Reklame    | 31      | 31     | .         | 11       | 42
      .  | Jumlah     | 68      | 105    | .         | 44       | 112`);
    expect(fillsOf(sheet)).toEqual([]);
  });

  const COUNTRIES = (header: string, ...rows: readonly string[]) => `
    REALISASI PMA MENURUT NEGARA ASAL 2024
    Negara    | ${header}
    Singapura | ${rows[0] ?? ""}
    RRT       | ${rows[1] ?? ""}
    Jepang    | ${rows[2] ?? ""}
    Taiwan    | ${rows[3] ?? ""}
    Jumlah    | ${rows[4] ?? ""}`;

  test("are of the nearest figure before them", () => {
    const first = COUNTRIES("% | Investasi (US$ Ribu)", ". | 2500", ". | 2000", ". | 1500", ". | 4000", ". | 10000");
    expect(fillsOf(draw(first))).toEqual([]);
    const each = COUNTRIES(
      "Proyek | % | Investasi (US$ Ribu) | %",
      "10 | . | 2500 | .",
      "8 | . | 2000 | .",
      "5 | . | 1500 | .",
      "2 | . | 4000 | .",
      "25 | . | 10000 | .",
    );
    expect(fillsOf(draw(each)).filter((fill) => /^[CE][37]/.test(fill))).toEqual([
      "C3 =B3/B7 0.4",
      "C7 =B7/B7 1",
      "E3 =D3/D7 0.25",
      "E7 =D7/D7 1",
    ]);
  });

  test("are each held to their own", () => {
    const stated = COUNTRIES(
      "Proyek | % | Investasi (US$ Ribu) | %",
      "10 | 40 | 2500 | 25",
      "8 | 32 | 2000 | 20",
      "5 | 20 | 1500 | 15",
      "2 | 9 | 4000 | 40",
      "25 | 100 | 10000 | 100",
    );
    expect(findingsOf(draw(stated))).toEqual(["error C6 investment-share 8"]);
  });
});
