import { fillsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("a standard beside what is measured by it", () => {
  it("is not added up", () => {
    const days = draw(`
      Bulan    | Izin Terbit | Standar (SOP)
      Januari  | 40          | 5
      Februari | 30          | 5
      Jumlah   | 70          | .`);
    expect(fillsOf(days)).toEqual([]);
  });
});
