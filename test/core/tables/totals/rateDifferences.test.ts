import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("days that permits took, beside the days that they may take", () => {
  const DAYS = (average: readonly string[], left: readonly string[]) =>
    draw(`
      No | Jenis Izin | Jumlah Izin | Total Hari | Rata-rata (Hari)      | SOP (Hari) | Selisih
      1  | PBG        | 10          | 93         | ${average[0] ?? ""}  | 14         | ${left[0] ?? ""}
      2  | SLF        | 20          | 110        | ${average[1] ?? ""}  | 7          | ${left[1] ?? ""}
      3  | Reklame    | 5           | 14         | ${average[2] ?? ""}  | 3          | ${left[2] ?? ""}
      4  | Trayek     | 4           | 10         | ${average[3] ?? ""}  | 5          | ${left[3] ?? ""}
      .  | Jumlah     | 39          | 227        |                       |            |`);
  const [MEANS, LEFT] = [
    ["9.3", "5.5", "2.8", "2.5"],
    ["4.7", "1.5", "0.2", "2.5"],
  ];

  test("differ, and nobody adds that up", () => {
    expect(findingsOf(DAYS(MEANS, LEFT))).toEqual([]);
    expect(findingsOf(DAYS(MEANS, ["4.7", "5.1", "0.2", "2.5"]))).toEqual(["error G3 totals-across 1.5"]);
  });

  test("are not taken from the days of all permits", () => {
    expect(fillsOf(DAYS([], []))).toEqual([]);
  });
});

test("a difference of amounts is added up, behind a share, too", () => {
  const sheet = draw(`
    No | Kegiatan | Pagu | Realisasi | Capaian (%) | Selisih
    1  | Promosi  | 100  | 80        | 80          | 20
    2  | Data     | 200  | 150       | 75          | 50
    3  | Layanan  | 400  | 300       | 75          | 100
    .  | Jumlah   | 700  | 530       | 75.71       | `);
  expect(fillsOf(sheet)).toEqual(["F5 =SUM(F2:F4) 170"]);
});
