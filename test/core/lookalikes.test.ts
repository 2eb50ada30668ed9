import { recognise } from "../../src/core/check";
import { areaName } from "../../src/core/grid/area";
import type { Sheet } from "../../src/core/grid/sheet";
import { lookalikes } from "../../src/core/lookalikes";
import { atOnce } from "../../src/core/steps";
import { draw } from "../support/draw";
import { COUNTED } from "../support/registers";

/** Where something looks like a table that was not understood: "Rekap!A8:C10". */
function unknownIn(...sheets: readonly Sheet[]): readonly string[] {
  const workbook = { sheets };
  return atOnce(lookalikes(workbook, recognise(workbook))).map(({ sheet, area }) => `${sheet}!${areaName(area)}`);
}

const COUNTERS = `
  Loket   | Target | Capaian
  Depan   | 10     | 9
  Antrean | 12     | 15`;
const RECAP = `Rekap Izin Triwulan II Tahun 2024\n${COUNTED}`;

describe("what looks like a table but was not understood", () => {
  test("is found on a sheet without any other", () => {
    expect(unknownIn(draw(COUNTERS, "Loket"))).toEqual(["Loket!A1:C3"]);
  });

  test("is found beside one that was understood", () => {
    const rows = RECAP.trim().split("\n").length;
    expect(unknownIn(draw(`${RECAP}\n\n${COUNTERS.trim()}`, "Rekap"))).toEqual([`Rekap!A${rows + 2}:C${rows + 4}`]);
  });

  test("is each of two, where a row is free between them", () => {
    expect(unknownIn(draw(`${COUNTERS.trim()}\n\n${COUNTERS.trim()}`, "Loket"))).toEqual([
      "Loket!A1:C3",
      "Loket!A5:C7",
    ]);
  });
});

describe("nothing is said of", () => {
  test.each([
    ["a table that was understood", RECAP],
    [
      "a list of names with numbers before them",
      "No | Nama | Jabatan\n1 | Andi | Kepala\n2 | Budi | Staf\n3 | Citra | Staf",
    ],
    ["words with one figure each", "Jumlah responden | 140\nJumlah loket | 4\nJumlah pegawai | 12"],
    ["a header with a single row", "Loket | Target | Capaian\nDepan | 10 | 9"],
    ["a letter", "Kepada Yth.\nKepala Dinas\ndi Tempat"],
    [
      "a legend",
      "Nilai | Mutu | Kinerja\n25,00 - 64,99 | D | Tidak Baik\n65,00 - 76,60 | C | Kurang Baik\n76,61 - 88,30 | B | Baik",
    ],
  ])("%s", (_, picture) => {
    expect(unknownIn(draw(picture, "Lembar"))).toEqual([]);
  });
});
