import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

test("counts of 2000 and 2100 among others name no rows, where labels are no words", () => {
  const picture = (total: string) => `
    Golongan | Laki-laki | Perempuan | Jumlah
    0-4      | 2000      | 1800      | 3800
    5-9      | 2100      | 1950      | 4050
    10-14    | 1875      | 1705      | ${total}
    15-19    | 1640      | 1688      | 3328
    Jumlah   | 7615      | 7143      | 14758`;
  expect(findingsOf(draw(picture("3580")))).toEqual([]);
  expect(findingsOf(draw(picture(".")), "error")).toEqual([]);
});

test("years name rows", () => {
  const picture = `
    Tahun  | PBG | SIP | Jumlah
    2021   | 120 | 300 | 420
    2022   | 135 | 310 | 445
    2023   | 150 | 350 | 550
    Jumlah | 405 | 960 | 1365`;
  expect(findingsOf(draw(picture), "error").join()).toContain("D4");
});
