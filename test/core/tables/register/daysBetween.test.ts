import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Five permits asked for on 2 to 6 January 2024, and issued 5, 7, 4, 9 and 6 days later. */
const register = (days: readonly (number | string)[], words = "Lama Proses (hari)") =>
  draw(
    [
      `No | Nama | Jenis Izin | Tgl Masuk | Tgl Terbit | ${words}`,
      ...[5, 7, 4, 9, 6].map(
        (took, at) => `${at + 1} | Siti | PBG | ${45293 + at} | ${45293 + at + took} | ${days[at] ?? ""}`,
      ),
    ].join("\n"),
  );
const errors = (days: readonly number[]) => findingsOf(register(days), "error");

describe("how long each permit took", () => {
  it("is the days between its two dates", () => {
    expect(errors([5, 7, 4, 9, 6])).toEqual([]);
    expect(errors([5, 7, 14, 9, 6])).toEqual(["error F4 register-days 4"]);
  });

  it("counts the first day, too, where the others do", () => {
    expect(errors([6, 8, 5, 10, 7])).toEqual([]);
    expect(errors([6, 8, 4, 10, 7])).toEqual(["error F4 register-days 5"]);
  });

  it("is not known where its figures are of working days, or there are none", () => {
    expect(errors([3, 5, 4, 7, 4])).toEqual([]);
    expect(fillsOf(register([]))).toEqual([]);
  });

  it("is filled as the others are", () => {
    expect(fillsOf(register([5, 7, 4]))).toEqual(["F5 =E5-D5 9", "F6 =E6-D6 6"]);
  });
});
