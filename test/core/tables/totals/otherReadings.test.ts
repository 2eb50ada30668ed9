import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** A budget in full rupiah, each activity set in millions. */
const BUDGET = `
  Kegiatan       | Semula (Rp) | Tambahan (Rp) | Dana Pusat (Rp) | Dana Daerah (Rp)
  Pelayanan Izin | 25000000    | 5000000       | 12000000        | 13000000
  Pengaduan      | 12000000    | 3000000       | 7000000         | 5000000
  Promosi        | 48000000    | 11000000      | 20000000        | 28000000
  Perkantoran    | 31000000    | 6000000       | 14000000        | 17000000
  Jumlah         | 116000000   | 25000000      | 53000000        | 63000000`;

/** Dwellings per region: sums down and across. */
const REGIONS = `
  Wilayah | Milik | Sewa | Dinas | Jumlah
  Utara   | 28361 | 5928 | 15697 | 49986
  Selatan | 20431 | 5279 | 14583 | 40293
  Timur   | 69317 | 1513 | 44611 | 115441
  Barat   | 47033 | 1261 | 28979 | 77273
  Jumlah  | 165142 | 13981 | 103870 | 282993`;

describe("amounts set in thousands or millions", () => {
  test("were not rounded: a total that is off by one of these is wrong", () => {
    expect(findingsOf(draw(BUDGET))).toEqual([]);
    const [finding = "", ...others] = findingsOf(draw(BUDGET.replace("116000000", "117000000")), "error");
    expect(others).toEqual([]);
    expect(finding).toContain("B6");
  });
});

describe("a total that is off, and no mistake", () => {
  test("is one of a part that is not told", () => {
    const sheet = REGIONS.replace("1261", "n.a.");
    expect(findingsOf(draw(sheet), "error")).toEqual([]);
    expect(findingsOf(draw(REGIONS.replace("1261", "1271")), "error")).toEqual([
      expect.stringContaining("error C5 totals-entry 1261"),
    ]);
  });

  test("is one whose whole figure was read in thousandths", () => {
    expect(findingsOf(draw(REGIONS.replace("115441", "115.441").replace("282993", "282993")), "error")).toEqual([]);
  });

  test("is one that counts a figure beside its parts as well", () => {
    const more = (total: number) => `
      Uraian       | 2020 (Rp) | 2021 (Rp) | 2022 (Rp) | 2023 (Rp)
      Pemasaran    | 7012      | 11178     | 14417     | 15876
      Penelitian   | 36050     | 46184     | 65164     | 68738
      Umum         | 12235     | 15053     | 15601     | 23022
      Total        | 55297     | 72415     | 95182     | ${String(total)}
      Luar Biasa   | 0         | 0         | 0         | 3826`;
    expect(findingsOf(draw(more(107636 + 3826)), "error")).toEqual([]);
    expect(findingsOf(draw(more(107646)), "error")).toHaveLength(1);
  });
});

describe("rows that are no items of a table", () => {
  test.each(["Max", "Min", "Median", "Average", "Nilai Tertinggi", "Terendah", "Rata-rata"])(
    "%s adds up nothing",
    (label) => {
      const sheet = draw(`
      Nama     | Pokok  | Komisi | Total
      Loket 1  | 107    | 25     | 132
      Loket 2  | 112    | 22     | 134
      Loket 3  | 200    | 23     | 223
      Loket 4  | 473    | 11     | 484
      ${label} | 473    | 25     | 484`);
      expect(findingsOf(sheet, "error")).toEqual([]);
    },
  );
});
