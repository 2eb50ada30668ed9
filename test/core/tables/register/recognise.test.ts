import { cellKey } from "../../../../src/core/grid/address";
import { Sheet } from "../../../../src/core/grid/sheet";
import { registersIn } from "../../../../src/core/tables/register/recognise";
import { atOnce } from "../../../../src/core/steps";
import { tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const rowsOf = (sheet: Sheet) => atOnce(registersIn({ sheets: [sheet] })).flatMap(({ rows }) => rows);
const datesOf = (sheet: Sheet) => rowsOf(sheet).map(({ date }) => (date?.kind === "day" ? date.day.day : date?.kind));

describe("a register of issued permits", () => {
  it("is found anywhere on a sheet, up to its signature", () => {
    const sheet = draw(`
      . | REGISTER IZIN
      .
      . | No. | Tgl. Terbit    | Nama Pemohon      | Jenis Izin
      . | (1) | (2)            | (3)               | (4)
      . | 1   | 18-04-2024     | Kepala Desa Maju  | Reklame
      . | BULAN MEI
      . | 2   | 19 April 2024  | Pemohon           | Pendidikan
      .
      . | . | Sampit, 30 Juni 2024`);
    expect(tablesOf(sheet)).toContain("permit-register B3:E7");
    expect(datesOf(sheet)).toEqual([18, 19]);
  });

  it("has a header of two rows", () => {
    const sheet = draw("No | Jenis Izin | Izin |\n. | . | Nomor | Tanggal\n1 | Reklame | 503 | 18/04/2024");
    const merges = [{ top: 0, left: 2, bottom: 0, right: 3 }];
    const merged = new Sheet(
      "R",
      [0, 1, 2].map((row) => sheet.row(row)),
      { merges },
    );
    expect(datesOf(merged)).toEqual([18]);
  });

  it("is told by the date of issue among other dates", () => {
    const sheet = draw(`
      Tanggal Lahir | Tanggal Permohonan | Tanggal SK | Nama Izin
      01/01/1990    | 01/04/2024         | 05/04/2024 | Reklame`);
    expect(datesOf(sheet)).toEqual([5]);
  });

  it("may have a date merged over the permits of a day", () => {
    const sheet = new Sheet(
      "R",
      [
        ["Tanggal", "Jenis Izin"],
        ["18-04-2024", "Reklame"],
        [null, "Pendidikan"],
      ],
      {
        merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
      },
    );
    expect(datesOf(sheet)).toEqual([18, 18]);
  });

  it.each([
    ["complaints", "No | Tgl/Waktu Pengaduan | Materi Konsultasi\n1 | 24-01-2024 | Izin"],
    ["a list of visitors", "Tanggal | Jenis Layanan\n24-01-2024 | Izin Usaha"],
    ["a survey", "Tanggal | Jenis Izin | U1 | U2\n24-01-2024 | Reklame | 3 | 4"],
    ["a header alone", "Tanggal | Jenis Izin\n. | ."],
    ["a table of months", "Jenis Izin | April | Mei\nReklame | 1 | 2"],
    ["complaints about permits", "Tgl/Waktu Pengaduan | Materi | Jenis Izin\n24-01-2024 | x | Reklame"],
    ["inspections", "Tanggal Pengawasan | Jenis Izin\n24-01-2024 | Reklame"],
    ["refused applications", "Daftar Permohonan Izin Ditolak\nTanggal | Jenis Izin\n24-01-2024 | Reklame"],
    ["revoked permits", "Izin yang Dicabut\nTanggal SK | Jenis Izin\n24-01-2024 | Reklame"],
    ["permits that were all refused", "Tanggal | Jenis Izin | Status\n24-01-2024 | Reklame | Ditolak"],
    ["permits of which none has its day", "Tanggal SK | Jenis Izin\nmenyusul | Reklame"],
    ["days of which none has a jenis izin", "Tanggal SK | Jenis Izin\n24-01-2024 | ."],
    ["a register of applications", "Tanggal Permohonan | Jenis Izin\n24-01-2024 | Reklame"],
  ])("is not %s", (_, picture) => {
    expect(atOnce(registersIn({ sheets: [draw(picture)] }))).toEqual([]);
  });

  it("ends at its total", () => {
    const sheet = draw("Tanggal | Jenis Izin\n18-04-2024 | Reklame\n. | Jumlah\n19-04-2024 | Lain");
    expect(datesOf(sheet)).toEqual([18]);
    const first = draw("Tanggal | Jenis Izin\n18-04-2024 | Reklame\nJumlah | 1 izin\n19-04-2024 | Lain");
    expect(datesOf(first)).toEqual([18]);
  });

  it("does not end at a firm that is called so", () => {
    const sheet = draw("Pemohon | Tanggal | Jenis Izin\nTotal Jaya | 18-04-2024 | Reklame\nB | 19-04-2024 | Reklame");
    expect(datesOf(sheet)).toEqual([18, 19]);
    const undated = draw(
      "Pemohon | Tanggal | Jenis Izin\nA | 18-04-2024 | B\nTotal Jaya PT | . | B\nC | 19-04-2024 | B",
    );
    expect(datesOf(undated)).toEqual([18, undefined, 19]);
  });

  it.each([["Jumlah | . | 1 izin"], ["Total | . | ."], ["Total Izin | 1 | ."]])("ends at %s", (total) => {
    const sheet = draw(`Pemohon | Tanggal | Jenis Izin\nA | 18-04-2024 | B\n${total}\nC | 19-04-2024 | B`);
    expect(datesOf(sheet)).toEqual([18]);
  });

  it.each([["Jenis Surat Izin"], ["Uraian Jenis Perizinan"], ["Jenis Permohonan Izin"]])(
    "lists what is called %s",
    (kind) => {
      expect(rowsOf(draw(`Tanggal Terbit | ${kind}\n18-04-2024 | Reklame`)).map(({ name }) => name)).toEqual([
        "reklame",
      ]);
    },
  );

  it.each([
    ["Ditolak", false],
    ["Permohonan dibatalkan pemohon", false],
    ["Dalam proses verifikasi", false],
    ["Tidak disetujui", false],
    ["Tolak", false],
    ["Ditolak, berkas kurang", false],
    ["Dibatalkan", false],
    ["Batal", false],
    ["Dicabut", false],
    ["Proses", false],
    ["Belum terbit", false],
    ["Belum diterbitkan", false],
    ["Menunggu penerbitan", false],
    ["Menunggu verifikasi lapangan", false],
    ["Menunggu tanda tangan", false],
    ["Menunggu TTD", false],
    ["Verifikasi", false],
    ["Menunggu diambil pemohon", true],
    ["Menunggu pengambilan", true],
    ["Menunggu pembayaran retribusi", true],
    ["Pembatalan SK lama", true],
    ["Batalyon 3", true],
    ["Tolak ukur", true],
    ["Penolakan warga diselesaikan", true],
    ["Verifikasi selesai", true],
    ["Terbit", true],
    ["Proses perpanjangan", true],
    ["Pernah ditolak", true],
    ["", true],
  ])("counts a permit whose status is %j: %s", (status, isIssued) => {
    const [row] = rowsOf(
      draw(`Tanggal | Jenis Izin | Keterangan\n18-04-2024 | Reklame | ${status}\n19-04-2024 | B | .`),
    );
    expect(row?.refusal === null).toBe(isIssued);
  });

  it("still waits for a permit that has no date, whatever it waits for", () => {
    const waiting =
      "Tanggal | Jenis Izin | Status\n18-04-2024 | A | .\n. | B | Menunggu pembayaran retribusi\n. | C | .";
    expect(rowsOf(draw(waiting)).map(({ refusal }) => refusal !== null)).toEqual([false, true, false]);
  });

  it("may speak of what was refused where it lists what was issued", () => {
    expect(rowsOf(draw("Izin Terbit dan Ditolak\nTanggal SK | Jenis Izin\n18-04-2024 | Reklame"))).toHaveLength(1);
  });

  it.each([
    ["Bidang Pengaduan, Kebijakan dan Pelaporan Layanan"],
    ["Bidang Perizinan dan Pengawasan"],
    ["Seksi Pengawasan"],
    ["Sub Bagian Pengaduan"],
    ["Dinas Perizinan dan Pengawasan Kabupaten"],
  ])("may be kept by the office's unit %s", (unit) => {
    const list = "Tanggal SK | Jenis Izin\n18-04-2024 | Reklame";
    expect(rowsOf(draw(`${unit}\nRegister Izin Tahun 2024\n${list}`))).toHaveLength(1);
    expect(rowsOf(draw(`${unit}\nRekap Tahun 2024\n${list}`))).toHaveLength(1);
  });

  it.each([["Register Izin"], ["Daftar Izin"]])("is named by %s, whatever its sheet is called", (title) => {
    const list = draw(`${title} Tahun 2024\nTanggal SK | Jenis Izin\n18-04-2024 | Reklame`, "Pengawasan");
    expect(rowsOf(list)).toHaveLength(1);
  });

  it.each([
    ["Register Izin yang Dicabut"],
    ["Daftar Izin Dibatalkan"],
    ["Register Pengaduan Izin"],
    ["Daftar Izin dalam Pengawasan"],
  ])("is none where it is named %s", (title) => {
    expect(rowsOf(draw(`${title}\nTanggal SK | Jenis Izin\n18-04-2024 | Reklame`))).toEqual([]);
  });

  it("knows a formula's result as well as what is typed", () => {
    const formulas = new Map([[cellKey(1, 0), "=TODAY()"]]);
    const sheet = new Sheet(
      "R",
      [
        ["Tanggal", "Jenis Izin"],
        [45400, "Reklame"],
      ],
      { formulas },
    );
    expect(datesOf(sheet)).toEqual([18]);
  });
});
