import { isCarriedOver } from "../../../../src/core/tables/permits/carriedOver";

it("tells what is carried over from month to month", () => {
  const carried = [
    "Sisa",
    "- Saldo Awal",
    "Tunggakan",
    "Dalam Proses",
    "Masih dalam proses",
    "Belum Selesai",
    "Belum terbit",
    "Stok",
  ];
  expect(carried.filter((label) => !isCarriedOver(label))).toEqual([]);
  expect(["Sisah", "Izin Sisa", "Diproses", "Belum", "Proses"].filter(isCarriedOver)).toEqual([]);
});
