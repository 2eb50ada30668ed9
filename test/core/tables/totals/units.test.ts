import { threefold } from "../../../support/threefold";

const clean = { alarms: [], missed: [], unfilled: [] };

describe("a unit behind a name, or below it, changes nothing of what it says", () => {
  test.each([
    [
      "Jumlah (Rp) of months",
      `
      REALISASI RETRIBUSI TW I 2025
      No | Uraian | Januari  | Februari | Maret    | Jumlah (Rp)
      1  | PBG    | 25000000 | 31250000 | 18750000 | {75000000}
      2  | RPTKA  | 14500000 | 12000000 | 29000000 | {55500000}
      3  | SLF    | 1500000  | 2250000  | 3000000  | {6750000}
      .  | Jumlah | {41000000} | {45500000} | {50750000} | {137250000}`,
    ],
    [
      "Realisasi (Rp) of quarters, held against a target seven columns before",
      `
      PENERIMAAN RETRIBUSI TAHUN 2023
      No | Jenis  | Target (Rp) | TW I | TW II | TW III | TW IV | Realisasi (Rp) | Lebih/(Kurang)
      1  | PBG    | 1500000 | 310250 | 402100 | 388000 | 455300 | {1555650} | {55650}
      2  | RPTKA  | 250000  | 41500  | 62000  | 39000  | 72500  | {215000}  | {-35000}
      3  | Trayek | 45000   | 9500   | 12250  | 8000   | 10100  | {39850}   | {-5150}
      .  | JUMLAH | {1795000} | {361250} | {476350} | {435000} | {537900} | {1810500} | {15500}`,
    ],
    [
      "before and after a change of the budget",
      `
      PERUBAHAN ANGGARAN 2024
      No | Belanja | Sebelum Perubahan (Rp) | Setelah Perubahan (Rp) | Bertambah/(Berkurang) (Rp)
      1  | Pegawai | 5050000 | 5210000 | {160000}
      2  | Barang  | 1480000 | 1320500 | {-159500}
      3  | Modal   | 275000  | 305000  | {30000}
      4  | Hibah   | 40000   | 60000   | {20000}
      .  | JUMLAH  | {6845000} | {6895500} | {50500}`,
    ],
  ])("%s", (_, picture) => {
    expect(threefold(picture.trim())).toMatchObject(clean);
  });
});
