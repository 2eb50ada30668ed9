import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const VISITS = (pbg: string, slf: string, pkkpr: string) => `
  KUNJUNGAN LOKET TRIWULAN II TAHUN 2024
  Bulan     | Loket 1 | Loket 2 | Loket 3
  April     | 31      | 42      | 17
  Mei       | 52      | 13      | 26
  Juni      | 45      | 20      | 40
  Jumlah    | 128     | 75      | 83
  Rata-rata | ${pbg}  | ${slf}  | ${pkkpr}`;

describe("a row of averages", () => {
  test("is right to the decimals it is written with", () => {
    expect(findingsOf(draw(VISITS("42.67", "25", "27.7")))).toEqual([]);
    expect(findingsOf(draw(VISITS("43", "25", "28")))).toEqual([]);
  });

  test("is wrong where two others hold", () => {
    expect(findingsOf(draw(VISITS("42.67", "52", "27.67")))).toEqual(["error C7 totals-average 25"]);
  });

  test("is filled where it is blank", () => {
    expect(findingsOf(draw(VISITS("", "", "")))).toEqual([
      "warning B7 blank-figure 42.666666666666664",
      "warning C7 blank-figure 25",
      "warning D7 blank-figure 27.666666666666668",
    ]);
  });

  test("of other figures than these is left alone", () => {
    expect(findingsOf(draw(VISITS("6.1", "3.6", "4")))).toEqual([]);
  });

  test("says nothing of a month that is still to come", () => {
    const sheet = VISITS("42.67", "25", "27.67")
      .replace(/\| 40$/m, "|")
      .replace("83", "43");
    expect(findingsOf(draw(sheet), "error")).toEqual([]);
  });
});

test("a column of averages is held to the columns that the total adds up", () => {
  const sheet = `
  KUNJUNGAN LOKET TRIWULAN II TAHUN 2024
  Loket   | April | Mei | Juni | Jumlah | Rata-rata
  Loket 1 | 31    | 52  | 45   | 128    | 42.67
  Loket 2 | 42    | 13  | 20   | 75     | 52
  Loket 3 | 17    | 26  | 40   | 83     | 27.67
  Jumlah  | 90    | 91  | 105  | 286    | 95.33`;
  expect(findingsOf(draw(sheet))).toEqual(["error F4 totals-average 25"]);
});
