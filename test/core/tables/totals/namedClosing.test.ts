import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const CHANGES = `
  Perubahan Anggaran 2024
  Uraian                  | Sebelum    | Setelah    | Bertambah/(Berkurang)
  BELANJA OPERASI         | 5680606000 | 5032189000 | -648417000
  Belanja Pegawai         | 3958111000 | 3356090000 | -602021000
  Belanja Barang dan Jasa | 1722495000 | 1676099000 | -46396000
  BELANJA MODAL           | 298412000  | 289099000  | -9313000
  Peralatan dan Mesin     | 135104000  | 170482000  | 35378000
  Gedung dan Bangunan     | 150602000  | 101702000  | -48900000
  Aset Tetap Lainnya      | 12706000   | 16915000   | 4209000
  JUMLAH BELANJA          | 5979018000 | 5321288000 | -657730000`;

describe("the only total of a table, at its end, that says what it is of", () => {
  it("is silent where it adds up the headings above it", () => {
    expect(findingsOf(draw(CHANGES))).toEqual([]);
  });

  it.each([
    ["B10", "5979018000", "9579018000"],
    ["C10", "5321288000", "3521288000"],
    ["C4", "3356090000", "3536090000"],
  ])("has a mistyped figure named, %s", (cell, right, typed) => {
    const rule = cell === "C4" ? "totals-entry" : "totals-down";
    expect(findingsOf(draw(CHANGES.replace(right, typed)), "error")).toEqual([`error ${cell} ${rule} ${right}`]);
  });

  it("is left alone where it counts something else than what stands above it", () => {
    const counted = `
      Uraian            | 2023 | 2024
      Permohonan masuk  | 120  | 131
      Izin terbit       | 104  | 118
      Ditolak           | 9    | 4
      Jumlah Pegawai    | 31   | 33`;
    expect(findingsOf(draw(counted), "error")).toEqual([]);
  });
});
