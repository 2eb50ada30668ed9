import { isTakenRow } from "../../../src/core/layout/takenRow";
import { Sheet } from "../../../src/core/grid/sheet";

const sheet = new Sheet("Rekap", [
  ["No", "Jenis Izin", "Jan", null, "Kecamatan", "Jumlah"],
  [1, "SIP", 4, null, "Muara", 4],
]);

describe("a row of a known table", () => {
  test.each([
    ["that holds all of it", { top: 0, left: 0, bottom: 1, right: 5 }, true],
    ["beside another that is not known", { top: 0, left: 0, bottom: 1, right: 2 }, false],
    ["that begins below", { top: 1, left: 0, bottom: 1, right: 5 }, false],
  ])("%s", (_, area, isTaken) => {
    expect(isTakenRow(sheet, 0, [area])).toBe(isTaken);
  });
});
