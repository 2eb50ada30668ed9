import { findingsOf, taughtTablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** A table of months with its sums, as permits are kept. */
const tableOf = (title: string, label: string, rows: readonly string[] = ["Satu", "Dua", "Tiga"], name = "Lembar1") =>
  draw(
    `${title}\n.\nNo | ${label} | Januari | Februari | Maret | Jumlah\n` +
      rows.map((row, at) => `${String(at + 1)} | ${row} | 10 | 20 | 30 | 60`).join("\n") +
      `\n. | Jumlah | ${[10, 20, 30, 60].map((one) => one * rows.length).join(" | ")}`,
    name,
  );

describe("a table of months that counts no permits", () => {
  it.each([
    ["RENCANA ANGGARAN KAS DINAS A", "Uraian"],
    ["REKAP KEHADIRAN PEGAWAI TAHUN 2024", "Nama"],
    ["REKAPITULASI ABSENSI", "Uraian"],
    ["Rekap Izin Pegawai", "Nama"],
    ["REKAP PENGADUAN MASYARAKAT", "Jenis Layanan"],
    ["Jumlah Pengunjung Pelayanan Perizinan", "Jenis Layanan"],
    ["REALISASI RETRIBUSI IZIN", "Jenis Izin"],
    ["Penerimaan Pajak Daerah Tahun Anggaran 2024", "Uraian"],
    ["STOK BLANGKO IZIN", "Uraian"],
    ["Persediaan ATK", "Nama"],
    ["CURAH HUJAN PER BULAN", "Nama"],
    ["Jumlah Kendaraan Bermotor", "Uraian"],
    ["Jumlah Penduduk Datang", "Nama"],
    ["Rekap Surat Masuk dan Surat Keluar", "Bidang"],
    ["Realisasi Investasi per Sektor", "Sektor"],
    ["Pemakaian BBM", "Uraian"],
    ["Biaya Kantor Tahun 2025", "Uraian"],
    ["Rata-rata Waktu Penyelesaian Izin", "Jenis Izin"],
    ["Indeks Pelayanan Perizinan", "Jenis Izin"],
    ["Tahun 2025", "Komoditas"],
    ["Pemakaian Daya (kWh)", "Uraian"],
    ["Kejadian Kebakaran", "Bidang"],
    ["Laporan Kas Bulanan", "Uraian"],
  ])("by its title: %s", (title, label) => {
    expect(taughtTablesOf(tableOf(title, label))).toEqual([]);
  });

  it.each([
    ["Nama Pegawai"],
    ["Uraian Belanja"],
    ["Jenis Kendaraan"],
    ["Jenis Surat"],
    ["Nama Barang"],
    ["Pendapatan"],
  ])("by what its rows are called: %s", (label) => {
    expect(taughtTablesOf(tableOf("Laporan Bulanan", label))).toEqual([]);
  });

  it.each([
    [["Hadir", "Sakit", "Izin", "Alpa"]],
    [["Pajak Hotel", "Pajak Restoran", "Retribusi Pasar"]],
    [["Belanja Pegawai", "Belanja Barang", "Belanja Modal"]],
    [["Surat Masuk", "Surat Keluar", "Undangan"]],
  ])("by its rows: %j", (rows) => {
    expect(taughtTablesOf(tableOf("Laporan Bulanan", "Uraian", rows))).toEqual([]);
  });

  it("by the name of its sheet", () => {
    expect(taughtTablesOf(tableOf("Tahun 2024", "Uraian", ["A", "B"], "Retribusi"))).toEqual([]);
  });

  it.each([["Pagu"], ["Total RAK"], ["Anggaran Tahun Ini"], ["Saldo"], ["Stok Awal"]])(
    "by a column that permits have not: %s",
    (header) => {
      const sheet = draw(`
        No | Uraian | ${header} | Jan | Feb | Mar | Jumlah
        1  | Satu   | 100       | 10  | 20  | 30  | 60
        2  | Dua    | 100       | 10  | 20  | 30  | 60
        .  | Jumlah | 200       | 20  | 40  | 60  | 120`);
      expect(taughtTablesOf(sheet)).toEqual([]);
    },
  );

  it("by the accounts that number its rows", () => {
    const sheet = draw(`
      Kode              | Uraian | Jan | Feb | Mar | Total
      '2.16             | Urusan | 30  | 50  | 70  | 150
      '2.16.01          | Bagian | 30  | 50  | 70  | 150
      '5.1.02           | Satu   | 10  | 20  | 30  | 60
      '5.1.02.01.001    | Dua    | 20  | 30  | 40  | 90
      .                 | Jumlah | 30  | 50  | 70  | 150`);
    expect([taughtTablesOf(sheet), findingsOf(sheet)]).toEqual([[], []]);
  });
});

describe("a table of months that counts permits", () => {
  it.each([
    ["REKAP IZIN TERBIT DAN RETRIBUSI", "Jenis Izin"],
    ["LAPORAN PENERBITAN PERIZINAN TAHUN ANGGARAN 2024", "Uraian"],
    ["Penerimaan Berkas Tahun 2024", "Jenis Layanan"],
    ["BIDANG PENGADUAN DAN PELAPORAN LAYANAN", "Jenis Izin"],
    ["Rekap Izin Trayek Kendaraan Umum", "Nama Trayek"],
    ["Rekapitulasi Semester I", "Kecamatan dan Nama"],
  ])("though its words sound of other things: %s", (title, label) => {
    expect(taughtTablesOf(tableOf(title, label))).toEqual(["permits A3:F7"]);
  });

  it("though a fee stands beside it", () => {
    const sheet = draw(`
      No | Jenis Izin | Jan | Feb | Mar | Jumlah | Retribusi (Rp)
      1  | Reklame    | 1   | 2   | 3   | 6      | 500000`);
    expect(taughtTablesOf(sheet)).toEqual(["permits A1:F2"]);
  });

  it("though some rows sound of other things", () => {
    const rows = ["Apotek", "Kartu Pengawasan Angkutan", "Toko Obat", "Reklame"];
    expect(taughtTablesOf(tableOf("Laporan Bulanan", "Uraian", rows))).toEqual(["permits A3:F8"]);
    expect(taughtTablesOf(tableOf("", "Jenis Izin", ["Trayek Kendaraan", "Pengambilan Air Bersih"]))).toHaveLength(1);
  });

  it("numbered 1.1 within its groups", () => {
    const sheet = draw(`
      No   | Jenis Izin | Jan | Feb | Jumlah
      I    | Medis      |     |     |
      '1.1 | SIP        | 1   | 2   | 3
      '1.2 | SIK        | 2   | 2   | 4
      .    | Jumlah     | 3   | 4   | 7`);
    expect(taughtTablesOf(sheet)).toEqual(["permits A1:E5"]);
  });
});

describe("a column of money", () => {
  const beside = (left: string, right: string) =>
    draw(
      ["Uraian | Jan | Feb | Jumlah", "Satu | 1 | 2 | 3", "Dua | 4 | 5 | 9"]
        .map((row, at) => `${at === 0 ? left : left.replace(/[^|]+/g, " ")}${row}${at === 0 ? right : ""}`)
        .join("\n"),
    );

  it("tells the table that it stands beside", () => {
    expect(taughtTablesOf(beside("", ""))).toHaveLength(1);
    expect(taughtTablesOf(beside("", " | Ket | Pagu"))).toEqual([]);
    expect(taughtTablesOf(beside("Pagu | Ket | ", ""))).toEqual([]);
  });

  it("says nothing of one from which an unnamed column parts it", () => {
    expect(taughtTablesOf(beside("", " | . | Pagu"))).toHaveLength(1);
    expect(taughtTablesOf(beside("", " | Ket | . | Pagu"))).toHaveLength(1);
    expect(taughtTablesOf(beside("Pagu | . | ", ""))).toHaveLength(1);
  });
});

describe("rows that nothing above them names", () => {
  it("tell what half of them are of", () => {
    expect(
      taughtTablesOf(tableOf("Laporan Bulanan", "Uraian", ["Pajak Hotel", "Pajak Restoran", "Reklame", "Apotek"])),
    ).toEqual([]);
    expect(
      taughtTablesOf(tableOf("Laporan Bulanan", "Uraian", ["Pajak Hotel", "Trayek", "Reklame", "Apotek"])),
    ).toHaveLength(1);
  });

  it("are a budget's where more than half have its accounts", () => {
    const sheet = (...codes: readonly string[]) =>
      draw(
        `Kode | Uraian | Jan | Feb | Jumlah\n${codes.map((code, at) => `'${code} | Baris ${"ABCD"[at] ?? ""}a | 1 | 2 | 3`).join("\n")}`,
      );
    expect(taughtTablesOf(sheet("5.1.02", "5.1.03", "1", "2"))).toHaveLength(1);
    expect(taughtTablesOf(sheet("5.1.02", "5.1.03", "5.1.04", "2"))).toEqual([]);
    expect(taughtTablesOf(sheet("1.1", "1.2", "1.3", "1.10"))).toHaveLength(1);
  });
});
