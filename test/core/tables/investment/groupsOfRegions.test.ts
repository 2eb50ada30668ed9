import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const REGIONS = `
  REALISASI PMDN PER WILAYAH KERJA SEMESTER I 2024
  No  | Wilayah          | Proyek | Investasi (Rp Juta) | TKI
  I   | BAKORWIL BARAT   | 180    | 20611               | 167
  1   | Kab. Satu        | 62     | 7350.5              | 81
  2   | Kab. Dua         | 71     | 5220.3              | 54
  3   | Kota Tiga        | 47     | 8040.2              | 32
  II  | BAKORWIL TENGAH  | 131    | 15534.9             | 116
  1   | Kab. Empat       | 74     | 8800.4              | 77
  2   | Kab. Lima        | 57     | 6734.5              | 39
  .   | TOTAL (I+II)     | 311    | 36145.9             | 283`;

const OPEN = REGIONS.replace(/\| 311 .*$/m, "| . | . | .");

describe("kabupaten below the regions that they are of, whose own row holds their sums", () => {
  it("are silent where all is right", () => {
    expect(findingsOf(draw(REGIONS), "error")).toEqual([]);
  });

  it("are not added up twice in a total that is still blank", () => {
    expect(fillsOf(draw(OPEN))).toEqual(["C10 =SUM(C3,C7) 311", "D10 =SUM(D3,D7) 36145.9", "E10 =SUM(E3,E7) 283"]);
  });

  it("are added up each where no row holds the sums of others", () => {
    const flat = OPEN.replace(/^ *(I|II) +\|.*\n/gm, "");
    expect(fillsOf(draw(flat))[0]).toBe("C8 =SUM(C3:C7) 311");
  });
});
