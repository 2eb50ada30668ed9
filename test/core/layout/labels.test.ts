import { isPlainTotal, labelKind } from "../../../src/core/layout/labels";
import { groupNumber, leadingNumber, nameIn, numberingOf } from "../../../src/core/layout/rowNumbers";

describe("the label of a row says that it is", () => {
  it.each([
    [
      "Jumlah",
      "Jml",
      "TOTAL",
      "Grand Total",
      "Jumlah Seluruhnya",
      "Total Izin",
      "Jumlah Perizinan :",
      "Jumlah (A + B)",
    ],
    ["JUMLAH A+B+C", "Jumlah I, II", "Total Keseluruhan", "Jumlah Total", "Grand Jumlah ="],
  ])("the total of the table: %s …", (...labels) => {
    expect(labels.filter((label) => labelKind(label) !== "total")).toEqual([]);
  });

  it.each([
    ["Sub Jumlah", "Sub-Total", "Subtotal", "SUB. JML", "Jumlah A", "Jumlah Bidang Kesehatan", "Total Penolakan"],
  ])("the total of a group: %s …", (...labels) => {
    expect(labels.filter((label) => labelKind(label) !== "subtotal")).toEqual([]);
  });

  it.each([
    ["Jumlah s.d. Bulan Ini", "Jumlah s/d Maret", "Jumlah sd Juni", "Total sampai dengan Juni", "Jumlah Kumulatif"],
    ["Jumlah Bulan Lalu", "Total Triwulan Sebelumnya", "Jml Tahun Lalu", "Jumlah Akumulasi"],
    [
      "- di antaranya UMK",
      "Diantaranya Perorangan",
      "Termasuk PMA",
      "Rata-rata",
      "Rata - rata per bulan",
      "%",
      "% Selesai",
    ],
    [
      "Bagian 10 besar (%)",
      "Kontribusi terhadap seluruh izin (persen)",
      "Persentase",
      "Prosentase",
      "Persen",
      "Target",
      "Selisih",
      "Capaian",
      "Kumulatif",
      "Kenaikan",
      "Penurunan",
    ],
    ["Naik/Turun", "Turun", "Pertumbuhan", "Perkembangan", "Tren", "Cek", "Kontrol", "Realisasi Tahun Lalu"],
  ])("something beside the counts: %s …", (...labels) => {
    expect(labels.filter((label) => labelKind(label) !== "aside")).toEqual([]);
  });

  it.each([
    ["Tabel 1. Laporan", "Gambar 2", "Grafik Izin", "Sumber: OSS", "Keterangan:", "Ket.", "Catatan", "Mengetahui,"],
    ["Kepala Dinas", "NIP. 19700101", "* belum final", "Samarinda, 5 Juli 2024", "Kota Baru, 31 Desember 2024"],
  ])("below the table: %s …", (...labels) => {
    expect(labels.filter((label) => labelKind(label) !== "end")).toEqual([]);
  });

  it.each([
    ["Izin Jumlah Besar", "Targetkan", "Turunan Izin", "Persenjataan", "Kepalaan", "Nipah", "Ketenagalistrikan"],
    ["Izin Tabel", "Pendirian Sub Jumlah", "Trenggiling", "Cekungan", "Izin Termasuk PMA", "Totalitas"],
  ])("a jenis izin: %s …", (...labels) => {
    expect(labels.filter((label) => labelKind(label) !== "item")).toEqual([]);
  });
});

describe("a label", () => {
  it("can only mean a sum, or may count something of its own", () => {
    const sums = [
      "Sub Total",
      "Jumlah",
      "Jumlah Bidang Kesehatan",
      "Total Sektor Primer",
      "Jumlah Kelompok A",
      "Jumlah II",
      "Jumlah B",
    ];
    expect(sums.filter((label) => !isPlainTotal(label))).toEqual([]);
    expect(["Jumlah Penolakan", "Total Pemohon", "Izin Jumlah"].filter(isPlainTotal)).toEqual([]);
  });

  it.each([
    ["I", "roman"],
    ["XIV.", "roman"],
    ["A", "capital"],
    ["B)", "capital"],
    ["12", "digit"],
    [" 3. ", "digit"],
    ["1.2", "decimal"],
    ["1.2.10.", "decimal"],
    ["a", "small"],
    ["b)", "small"],
    ["", null],
    ["AB", null],
    ["ab", null],
    ["1a", null],
    ["a1", null],
    ["1..2", null],
    ["x1.2", null],
    ["1.2x", null],
    ["XA", null],
  ])("numbered %j is numbered in the way of %j", (text, numbering) => {
    expect(numberingOf(text)).toBe(numbering);
  });

  it("begins with a number of its own", () => {
    const labels = ["A. Kesehatan", "II) Umum", "12. PBG", "a.Reklame", "3.1 PBG", "PBG A. B", "1234. X", "Izin"];
    expect(labels.map(leadingNumber)).toEqual(["A", "II", "12", "a", "", "", "", ""]);
    expect(labels.map(nameIn)).toEqual(["kesehatan", "umum", "pbg", "reklame", "1 pbg", "pbg a. b", "1234. x", "izin"]);
  });

  it("names by number the group that it adds up", () => {
    const labels = ["Jumlah A", "Sub Total II", "JML (3)", "Total 12.", "Jumlah", "Jumlah Bidang A", "Jumlah 123"];
    expect(labels.map(groupNumber)).toEqual(["A", "II", "3", "12", "", "", ""]);
  });
});
