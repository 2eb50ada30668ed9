import * as flow from "../../../src/core/layout/flow";

type Saying = Exclude<keyof typeof flow, "isFlow" | "tellWhatIsLeft">;

const SAYINGS: readonly (readonly [Saying, readonly string[], readonly string[]])[] = [
  [
    "isOpening",
    ["Sisa Bulan Lalu", "Saldo Awal", "Tunggakan", "Saldo Awal (Rp)", "Saldo Awal 1 Jan 2023"],
    ["Sisa", "Saldo Akhir", "Bulan Lalu"],
  ],
  [
    "isClosing",
    [
      "Sisa",
      "Saldo Akhir",
      "Belum Selesai",
      "Sisa Izin (Berkas)",
      "Saldo Akhir per 31 Desember 2023",
      " Sisa Akhir Bulan Ini",
    ],
    ["Sisa Bulan Lalu", "Selesai", "Sisa Makanan"],
  ],
  [
    "isReceived",
    ["Masuk", "Permohonan Masuk", "Diterima", "Berkas", "Jumlah Permohonan", "Masuk Bulan Ini", "Masuk (Berkas)"],
    ["Masuk Akal", "Izin", "Selesai"],
  ],
  ["isIncome", ["Masuk", "Izin Diterima", "Masuk Triwulan Ini"], ["Permohonan", "Berkas"]],
  [
    "isAdded",
    ["Penerimaan", "Bertambah", "Masuk", "Surat Masuk", "Pembelian (Rp)", "Penerimaan Bulan Ini"],
    ["Berkurang", "Permohonan"],
  ],
  [
    "isDone",
    ["Terbit", "Diterbitkan", "Sudah Selesai", "Ditolak", "Izin Dicabut", "Selesai Bulan Ini", "Terbit (Izin)"],
    ["Belum Selesai", "Proses", "Terbitan"],
  ],
  [
    "isPending",
    ["Proses", "Dalam Proses", "Masih di Proses", "Belum Terbit", "Sisa", "Proses (Berkas)"],
    ["Selesai", "Proses Izin"],
  ],
  [
    "isGone",
    ["Pengeluaran", "Keluar", "Terpakai", "Barang Rusak/Hilang", "Selesai", "Pemakaian Bulan Ini"],
    ["Masuk", "Proses"],
  ],
  ["isBalance", ["Saldo", "Saldo Kas", "SALDO AKHIR (Rp)"], ["Saldo Awal", "Sisa Saldo"]],
];

describe.each(SAYINGS)("%s", (name, are, areNot) => {
  it.each(are)("is said by %j", (words) => {
    expect(flow[name](words)).toBe(true);
  });

  it.each(areNot)("is not said by %j", (words) => {
    expect(flow[name](words)).toBe(false);
  });
});

test("what came in is told as what came out of it, whatever else is told beside", () => {
  const parts =
    (...names: readonly string[]) =>
    () =>
      names;
  expect([
    flow.isFlow("Masuk", parts("Selesai", "Proses")),
    flow.isFlow("Penerimaan", parts("Lain", "Terpakai")),
  ]).toEqual([true, true]);
  expect([
    flow.isFlow("Jumlah", parts("Selesai")),
    flow.isFlow("Masuk", parts("PBG", "SLF")),
    flow.isFlow("Masuk", parts()),
  ]).toEqual([false, false, false]);
});

test("what has not come out yet is told by one of the names of a table", () => {
  expect([["Selesai", "Proses"], ["Saldo Akhir"]].map(flow.tellWhatIsLeft)).toEqual([true, true]);
  expect([["Selesai", "Ditolak"], []].map(flow.tellWhatIsLeft)).toEqual([false, false]);
});
