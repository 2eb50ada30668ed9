import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Permits per kecamatan, as offices hand them in: sums both ways. */
const KECAMATAN = `
  JUMLAH IZIN TERBIT PER KECAMATAN
  .
  No | Kecamatan | PBG | SLF | PKKPR | Jumlah
  1  | Baamang   | 30  | 58  | 36    | 124
  2  | Ketapang  | 43  | 25  | 43    | 111
  3  | Seranau   | 44  | 18  | 25    | 87
  4  | Cempaga   | 32  | 3   | 58    | 93
  .  | Jumlah    | 149 | 104 | 162   | 415`;

describe("a table of which only the totals are known", () => {
  test("is recognised by them, and silent where they are right", () => {
    expect(tablesOf(draw(KECAMATAN))).toEqual(["permits A3:F8"]);
    expect(findingsOf(draw(KECAMATAN))).toEqual([]);
  });

  test("has a wrong total named, with the right value", () => {
    expect(findingsOf(draw(KECAMATAN.replace("162", "126")))).toEqual(["error E8 totals-down 162"]);
    expect(findingsOf(draw(KECAMATAN.replace("111", "101")))).toEqual(["error F5 totals-across 111"]);
  });

  test("has the mistyped figure named where two sums say what it is", () => {
    expect(findingsOf(draw(KECAMATAN.replace("| 18 ", "| 81 ")))).toEqual(["error D6 totals-entry 18"]);
  });

  test("has its blank totals filled with live sums", () => {
    const blank = KECAMATAN.replace("149 | 104 | 162   | 415", ".   | .   | .     | .");
    expect(fillsOf(draw(blank))).toEqual([
      "C8 =SUM(C4:C7) 149",
      "D8 =SUM(D4:D7) 104",
      "E8 =SUM(E4:E7) 162",
      "F8 =SUM(F4:F7) 415",
    ]);
  });

  test("has subtotals, and a total of these", () => {
    const sheet = draw(`
      Uraian           | PMA | PMDN | Total
      Kesehatan        | .   | .    | .
      Klinik           | 4   | 7    | 11
      Apotek           | 2   | 9    | 11
      Sub Jumlah       | 6   | 16   | 22
      Perdagangan      | .   | .    | .
      Toko             | 5   | 8    | 13
      Gudang           | 1   | 3    | 4
      Sub Jumlah       | 6   | 12   | 17
      Jumlah           | 12  | 27   | 39`);
    expect(findingsOf(sheet)).toEqual(["error C9 totals-down 11"]);
  });

  test("passes over what is not added up: shares, prices, averages, and what another row counts", () => {
    const sheet = draw(`
      Jenis     | Berkas | Tarif (Rp) | Persentase | Rata-rata Hari | Jumlah Hari
      Reklame   | 12     | 5000       | 40         | 3              | 36
      PBG       | 10     | 7500       | 33         | 4              | 40
      SLF       | 8      | 2500       | 27         | 2              | 16
      Jumlah    | 30     | 5000       | 100        | 3              | 92`);
    expect(findingsOf(sheet)).toEqual([]);
  });

  test("needs a total: figures under words alone are no table of sums", () => {
    expect(tablesOf(draw("Nama | Umur | Nilai\nA B | 20 | 5\nC D | 30 | 6\nE F | 50 | 11"))).toEqual([]);
  });

  test("needs a total that adds up: one that is of something else is left alone, filled or not", () => {
    const sheet = draw(`
      Uraian        | Masuk | Keluar | Rusak
      Blangko       | 10    | 4      | 6
      Map           | 20    | 5      | 15
      Jumlah Tahun Lalu | 99 | 98    | 97`);
    expect([tablesOf(sheet), fillsOf(sheet)]).toEqual([[], []]);
  });

  test("fills no row that counts something of its own, and no years", () => {
    const profile = "Uraian | 2023 | 2024\nLuas | 120 | 120\nJumlah Kecamatan | 15 | 15\nJumlah Desa | . | .";
    expect(fillsOf(draw(profile))).toEqual([]);
    const firms = "Perusahaan | Tahun Berdiri | Proyek\nSatu | 2001 | 3\nDua | 2015 | 4\nJumlah | . | .";
    expect(fillsOf(draw(firms))).toEqual(["C4 =SUM(C2:C3) 7"]);
  });

  test.each([
    ["codes", "5 | Belanja | 100\n5.1 | Operasi | 60\n5.2 | Modal | 40"],
    [
      "numbers in two ways",
      "I | Pagu | 100\n1 | Pajak | 60\n2 | Lain | 30\nII | Belanja | 90\n1 | Pegawai | 70\n2 | Barang | 40",
    ],
    ["dashes", ". | Belanja Operasi | 60\n. | - Pegawai | 60\n. | Belanja Modal | 40"],
    ["codes in the names", ". | 5 Belanja | 100\n. | 5.1 Operasi | 60\n. | 5.2 Modal | 40"],
    ["their figures", ". | Belanja Operasi | 60\n. | Pegawai | 40\n. | Barang | 20\n. | Belanja Modal | 45"],
    ["figures above", ". | Pegawai | 40\n. | Barang | 20\n. | Belanja Operasi | 60\n. | Belanja Modal | 45"],
  ])("leaves a blank total where some rows may be sums of others, by %s", (_, rows) => {
    expect(fillsOf(draw(`No | Uraian | Pagu\n${rows}\n. | Jumlah | .`))).toEqual([]);
  });

  test("is not what another kind has understood", () => {
    const permits =
      "No | Jenis Izin | Januari | Februari | Jumlah\n1 | PBG | 3 | 4 | 7\n2 | SLF | 5 | 6 | 11\n. | Jumlah | 8 | 10 | 18";
    expect(tablesOf(draw(permits))).toEqual(["permits A1:E4"]);
  });
});
