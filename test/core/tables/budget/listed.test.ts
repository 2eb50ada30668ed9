import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const PLAN = `
  RENCANA KERJA DAN ANGGARAN (RKA)
  Kode Rekening     | Uraian                    | Volume | Harga Satuan | Jumlah
  5.1.02.01.01.0024 | Belanja Alat Tulis Kantor | .      | .            | 6210000
  .                 | - Kertas HVS              | 60     | 57500        | 3450000
  .                 | - Tinta Printer           | 24     | 115000       | 2760000
  5.1.02.01.01.0052 | Belanja Makanan Rapat     | .      | .            | 24000000
  .                 | - Nasi kotak              | 480    | 35000        | 16800000
  .                 | - Snack                   | 480    | 15000        | 7200000
  5.1.02.04.01.0001 | Belanja Perjalanan Dinas  | .      | .            | 29280000
  .                 | - Uang harian             | 36     | 380000       | 13680000
  .                 | - Penginapan              | 24     | 650000       | 15600000
  .                 | JUMLAH TOTAL              | .      | .            | 59490000`;

describe("what is listed below an account without a code of its own", () => {
  test("belongs to it: silent where right, the account named where it is not", () => {
    expect(findingsOf(draw(PLAN))).toEqual([]);
    expect(findingsOf(draw(PLAN.replace("| 24000000", "| 42000000")), "error")[0]).toMatch(/E6 .* 24000000/);
  });

  test("is added up there", () => {
    const blank = PLAN.replace(/\| (6210000|24000000|29280000|59490000)$/gm, "| .");
    expect(fillsIn("E", blank)).toEqual([
      "E3 =SUM(E4:E5) 6210000",
      "E6 =SUM(E7:E8) 24000000",
      "E9 =SUM(E10:E11) 29280000",
      "E12 =SUM(E3,E6,E9) 59490000",
    ]);
  });
});

it("a total is of the group whose number its rows carry, though the group itself has no figures", () => {
  const result = `
    LAPORAN REALISASI ANGGARAN
    No  | Uraian             | Anggaran | Realisasi
    1   | PENDAPATAN         | .        | .
    1.1 | Retribusi          | 850      | 412
    1.2 | Lain-lain          | 25       | 13
    .   | Jumlah Pendapatan  | .        | .
    2   | BELANJA            | .        | .
    2.1 | Belanja Pegawai    | 3570     | 1723
    2.2 | Belanja Barang     | 1420     | 598
    .   | Jumlah Belanja     | .        | .`;
  expect(fillsIn("C", result)).toEqual(["C6 =SUM(C4:C5) 875", "C10 =SUM(C8:C9) 4990"]);
});
