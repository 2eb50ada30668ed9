import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const MERGED = ["C2:D2", "E2:F2", "G2:H2", "A2:A3", "B2:B3"];
const table = (before = "s.d. Bulan Lalu", soFar = "1100000") =>
  draw(
    `
    LAPORAN IZIN BULAN AGUSTUS 2024
    No | Jenis Izin | ${before} | . | Bulan Ini | . | s.d. Bulan Ini | .
    .  | .       | Izin | Retribusi | Izin | Retribusi | Izin | Retribusi
    1  | Reklame | 31   | 1000000   | 12   | 200000    | 43   | 1200000
    2  | Trayek  | 41   | 1000000   | 2    | 100000    | 43   | ${soFar}
    3  | Klinik  | 51   | 1000000   | 7    | 200000    | 58   | 1200000
    .  | Jumlah  | 123  | 3000000   | 21   | 500000    | 144  | 3500000`,
    "Agustus",
    MERGED,
  );
const blank = (before?: string) =>
  draw(
    `
    LAPORAN IZIN BULAN AGUSTUS 2024
    No | Jenis Izin | ${before ?? "s.d. Bulan Lalu"} | . | Bulan Ini | . | s.d. Bulan Ini | .
    .  | .       | Izin | Retribusi | Izin | Retribusi | Izin | Retribusi
    1  | Reklame | 31   | 1000000   | 12   | 200000    | .    | .
    2  | Trayek  | 41   | 1000000   | 2    | 100000    | .    | .
    3  | Klinik  | 51   | 1000000   | 7    | 200000    | .    | .`,
    "Agustus",
    MERGED,
  );

describe("permits and their retribusi, before this month, in it and so far", () => {
  it("are one table, in which either adds up", () => {
    expect(findingsOf(table())).toEqual([]);
    expect(findingsOf(table("s.d. Bulan Lalu", "1010000"), "error")).toEqual(["error H5 permits-row 1100000"]);
    expect(fillsOf(blank())).toEqual(expect.arrayContaining(["G4 =SUM(C4,E4) 43", "H4 =SUM(D4,F4) 1200000"]));
  });

  it("are not filled where what was before may be the one month before", () => {
    expect(fillsOf(blank("Bulan Lalu"))).toEqual([]);
  });
});
