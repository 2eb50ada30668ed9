import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const having = (picture: string, right: string, wrong: string) => draw(picture.replace(right, wrong));

describe("a figure under averages in both directions", () => {
  const WAITING = `
    LAMA PELAYANAN (MENIT)
    Loket     | April | Mei    | Juni | Rata-rata
    Loket 1   | 31    | 52     | 45   | 42.67
    Loket 2   | 42    | <13>   | 20   | 25
    Loket 3   | 17    | 26     | 40   | 27.67
    Rata-rata | 30    | 30.33  | 35   | 31.78`.replace(/[<>]/g, "");

  test("is silent where all hold", () => {
    expect(findingsOf(draw(WAITING))).toEqual([]);
  });

  test.each(["31", "18", "130"])("is named, and not the two averages: %s for 13", (wrong) => {
    const [first, ...others] = findingsOf(having(WAITING, "| 13 ", `| ${wrong} `), "error");
    expect(first).toMatch(/^error C4 totals-entry 13\b/);
    expect(others).toEqual([]);
  });

  test("leaves an average wrong that the figures under it do not explain: another average bears out each of them", () => {
    expect(findingsOf(having(WAITING, "27.67", "72.67"), "error")).toEqual(["error E5 totals-average 27.67"]);
  });
});

describe("a figure of a total and an average of it", () => {
  const VISITS = `
    KUNJUNGAN LOKET TRIWULAN II TAHUN 2024
    Loket     | April | Mei | Juni | Jumlah | Rata-rata
    Loket 1   | 31    | 52  | 45   | 128    | 42.67
    Loket 2   | 42    | 13  | 20   | 75     | 25
    Loket 3   | 17    | 26  | 40   | 83     | 27.67
    Jumlah    | 90    | 91  | 105  | 286    | 95.33`;

  test("is named where its average and its sums are off together", () => {
    expect(findingsOf(having(VISITS, "| 26 ", "| 62 "), "error")).toEqual(["error C5 totals-entry 26"]);
  });

  test("is silent where only the average is wrong, which is named", () => {
    expect(findingsOf(having(VISITS, "27.67", "26.77"), "error")).toEqual(["error F5 totals-average 27.67"]);
  });
});

describe("a part whose share and whose total are off", () => {
  const BUDGET = `
    REALISASI ANGGARAN
    Uraian  | Pagu | Realisasi | %
    Pegawai | 800  | 602       | 75.25
    Barang  | 600  | 402       | 67
    Modal   | 400  | 349       | 87.25
    JUMLAH  | 1800 | 1353      | 75.17`;

  test("is named without doubt, as no other figure explains both", () => {
    expect(findingsOf(having(BUDGET, "402", "420"), "error")).toEqual(["error C4 totals-entry 402"]);
  });

  test("is right where a share alone is off: the totals bear out what it is of", () => {
    expect(findingsOf(having(BUDGET, "87.25", "78.25"), "error")).toEqual(["error D5 totals-share 87.25"]);
  });
});
