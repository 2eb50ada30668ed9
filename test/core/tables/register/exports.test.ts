import { findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const RECAP = (june: number) =>
  draw(
    `REKAP IZIN TRIWULAN II TAHUN 2024
     No | Jenis Izin | April | Mei | Juni | Jumlah
     1  | PBG        | 2     | 1   | 0    | 3
     2  | SLF        | 0     | 1   | ${String(june)} | ${String(june + 1)}
     .  | Jumlah     | 2     | 2   | ${String(june)} | ${String(june + 4)}`,
    "Rekap",
  );

/** What of the recap the register contradicts: nothing where it has one SLF in June. */
function contradicted(register: string): string[] {
  const sheet = draw(register, "Register");
  expect(tablesOf(sheet)).toHaveLength(1);
  expect(findingsOf([sheet, RECAP(1)], "error")).toEqual([]);
  return findingsOf([sheet, RECAP(2)], "error");
}

describe("a register as systems and offices hand it in", () => {
  test("may hold the number and the day of a permit in one cell", () => {
    const found = contradicted(`
      No | Nama Pemohon | Jenis Izin | Nomor dan Tanggal SK
      1  | Andi         | PBG        | 503/001/PBG/2024, 3 April 2024
      2  | Budi         | PBG        | 503/002/PBG/2024 Tgl. 12-04-2024
      3  | Citra        | SLF        | 503/003/SLF/2024, 4 Mei 2024
      4  | Dewi         | PBG        | 503/004/PBG/2024 (20 Mei 2024)
      5  | Eka          | SLF        | 503/005/SLF/2024, 2 Juni 2024`);
    expect(found).toContain("error E4 permits-register 1");
  });

  test("may be the files of several months, each with its header", () => {
    const found = contradicted(`
      No | Nama Pemohon | Jenis Izin | Tanggal Terbit
      1  | Andi         | PBG        | 2024-04-03
      2  | Budi         | PBG        | 12/04/2024
      No | Nama Pemohon | Jenis Izin | Tanggal Terbit
      1  | Citra        | SLF        | 2024-05-04
      2  | Dewi         | PBG        | 20/05/2024
      No | Nama Pemohon | Jenis Izin | Tanggal Terbit
      1  | Eka          | SLF        | 2024-06-02`);
    expect(found).toContain("error E4 permits-register 1");
  });

  test("may call a permit by its long name, with the short one of the recap in brackets", () => {
    const found = contradicted(`
      No | Nama Pemohon | Jenis Izin                        | Tanggal Terbit
      1  | Andi         | Persetujuan Bangunan Gedung (PBG) | 3 April 2024
      2  | Budi         | Persetujuan Bangunan Gedung (PBG) | 12 April 2024
      3  | Citra        | Sertifikat Laik Fungsi (SLF)      | 4 Mei 2024
      4  | Dewi         | Persetujuan Bangunan Gedung (PBG) | 20 Mei 2024
      5  | Eka          | Sertifikat Laik Fungsi (SLF)      | 2 Juni 2024`);
    expect(found).toContain("error E4 permits-register 1");
  });

  test("may be an export of OSS-RBA whose only date is that of OSS, as texts and dates", () => {
    const found = contradicted(`
      id_permohonan_izin | nama_perusahaan | day_of_tanggal_terbit_oss | uraian_jenis_perizinan | uraian_status_respon
      I-1 | Andi  | 2024-04-03          | PBG | Izin terbit
      I-2 | Budi  | 2024-04-12T00:00:00 | PBG | Terbit Otomatis
      I-3 | Citra | 45416               | SLF | Izin terbit
      I-4 | Dewi  | 2024-05-20 00:00:00 | PBG | Izin terbit
      I-5 | Eka   | 2024-06-02          | SLF | Izin terbit`);
    expect(found).toContain("error E4 permits-register 1");
  });

  test("is not counted by the NIB's date beside another", () => {
    const sheet = draw(
      `Nama Perusahaan | Day of Tanggal Terbit Oss | Day of Tgl Izin | Uraian Jenis Perizinan
       Andi            | 2023-08-21                | 2024-04-03      | PBG
       Budi            | 2022-06-27                | 2024-04-12      | PBG
       Citra           | 2024-03-01                | 2024-05-04      | SLF
       Dewi            | 2020-03-24                | 2024-05-20      | PBG
       Eka             | 2024-02-29                | 2024-06-02      | SLF`,
      "Register",
    );
    expect(findingsOf([sheet, RECAP(1)], "error")).toEqual([]);
    expect(findingsOf([sheet, RECAP(2)], "error")).toContain("error E4 permits-register 1");
  });
});
