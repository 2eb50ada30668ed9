import { check } from "../../../../src/core/check";
import type { Sheet } from "../../../../src/core/grid/sheet";
import { registersIn } from "../../../../src/core/tables/register/recognise";
import { atOnce } from "../../../../src/core/steps";
import { draw } from "../../../support/draw";

const registers = (sheet: Sheet) => atOnce(registersIn({ sheets: [sheet] }));
const daysOf = (sheet: Sheet) =>
  registers(sheet).flatMap(({ rows }) => rows.map(({ date }) => (date?.kind === "day" ? date.day.day : date?.kind)));
/** Permits of 11 and 12 March; each other date is of the 21st and 22nd of other months. */
const listOf = (header: string, first: string, second: string) => draw(`${header}\n${first}\n${second}`);

describe("which of several dates a permit was issued on", () => {
  it.each([
    ["the NIB's, in the export of OSS", "Day of Tanggal Terbit Oss", "Day of Tgl Izin"],
    ["the NIB's", "Tanggal Terbit NIB", "Tanggal Terbit"],
    ["the application's", "Tanggal Permohonan Izin", "Tanggal SK"],
    ["the application's, as a program names it", "tgl_permohonan", "tgl_penetapan"],
    ["the application's, as another program names it", "TglPengajuan", "TglTerbitIzin"],
    ["the deed's", "Tanggal Akta Pendirian", "Tanggal Izin"],
    ["the ministry's decree on the firm", "Tanggal SK Kemenkumham", "Tanggal SK"],
    ["the technical recommendation's", "Tanggal Terbit Rekomendasi", "Tanggal"],
    ["the payment's", "Tanggal Bayar Retribusi", "Tanggal Ditetapkan"],
    ["the day it expires", "Tanggal Berakhir Izin", "Tanggal Izin"],
    ["the day it was fetched", "Tanggal Pengambilan Izin", "Tanggal Penetapan"],
    ["the day it was handed over", "Tgl Penyerahan SK", "Tgl SK"],
    ["the day it was sent", "Tanggal Pengiriman Izin", "Tanggal Izin"],
    ["the day the papers were received", "Tanggal Penerimaan Dokumen", "Tanggal TTE"],
    ["the one it replaces", "Tanggal Izin Lama", "Tanggal Izin"],
    ["the inspection's", "Tgl. Tinjau Lapangan", "Tgl. Keluar Izin"],
    ["whatever else", "Tanggal Cetak", "Tanggal"],
  ])("not %s", (_, other, own) => {
    const behind = listOf(`Jenis Izin | ${other} | ${own}`, "PBG | 21/07/23 | 11/03/24", "SLF | 22/08/23 | 12/03/24");
    const before = listOf(`Jenis Izin | ${own} | ${other}`, "PBG | 11/03/24 | 21/07/23", "SLF | 12/03/24 | 22/08/23");
    expect([daysOf(behind), daysOf(before)]).toEqual([
      [11, 12],
      [11, 12],
    ]);
  });

  it("the permit's own, where OSS is its channel", () => {
    expect(daysOf(draw("Jenis Izin | Tanggal Terbit Izin OSS\nReklame | 11/03/24"))).toEqual([11]);
  });

  it.each([
    ["Jenis Izin | Tanggal Terbit NIB", "Reklame | 21/07/23"],
    ["Jenis Izin | Tanggal Terbit OSS", "Reklame | 21/07/23"],
    ["Jenis Izin | Tanggal SKRD", "Reklame | 21/07/23"],
  ])("none, where no date is the permit's: %s", (header, row) => {
    expect(registers(draw(`${header}\n${row}`))).toEqual([]);
  });

  it("none, where two dates say so equally and are of different months", () => {
    const header = "Jenis Izin | Tanggal Terbit | Tanggal SK";
    expect(registers(draw(`${header}\nReklame | 11/03/24 | 12/03/24\nPBG | 12/03/24 | 02/04/24`))).toEqual([]);
    expect(daysOf(draw(`${header}\nReklame | 11/03/24 | 12/03/24\nPBG | 12/03/24 | .`))).toEqual([11, 12]);
  });

  it("the one that has dates, where two say so equally", () => {
    expect(daysOf(draw("Jenis Izin | Tanggal Terbit | Tanggal SK\nReklame | . | 12/03/24"))).toEqual([12]);
  });

  it("the one below the word for the permit, in a header of two rows", () => {
    const picture = `
      No | Jenis Izin | Rekomendasi |           | SK Izin |
         |            | Nomor       | Tanggal   | Nomor   | Tanggal
      1  | Reklame    | 7           | 21/02/24  | 8       | 11/03/24`;
    expect(daysOf(draw(picture, "R", ["C1:D1", "E1:F1", "A1:A2", "B1:B2"]))).toEqual([11]);
    expect(daysOf(draw(picture))).toEqual([11]);
  });

  it("the one that was issued, where the word for the date stands over both", () => {
    const picture = `
      No | Jenis Izin | Tanggal  |
         |            | Berakhir | Terbit
      1  | Reklame    | 21/02/27 | 11/03/24`;
    expect(daysOf(draw(picture, "R", ["C1:D1"]))).toEqual([11]);
  });
});

describe("a list with a date and a jenis izin that is none of issued permits", () => {
  it.each([
    ["of inspections", "No | Nama Perusahaan | Jenis Izin | Tanggal Izin | Temuan", "1 | A | Reklame | 11/03/24 | x"],
    ["of inspectors", "Tanggal | Jenis Izin | Nama Pengawas | Hasil Pengawasan", "11/03/24 | Reklame | B | Taat"],
    ["of complaints", "Tanggal | Jenis Izin | Keluhan | Tanggapan", "11/03/24 | Reklame | x | y"],
    ["of visitors", "Tanggal | Nama Pengunjung | Jenis Izin | Keperluan", "11/03/24 | C | Reklame | x"],
    ["of consultations", "Tanggal | Materi Konsultasi | Jenis Izin", "11/03/24 | x | Reklame"],
    ["of the leave of employees", "No | Nama Pegawai | Jenis Izin | Tanggal", "1 | D | Sakit | 11/03/24"],
    ["of leave, by number", "No | NIP | Jenis Izin | Tanggal Izin", "1 | 19 | Cuti Tahunan | 11/03/24"],
    ["of letters", "Tanggal Surat | Pengirim | Perihal | Nama Izin", "11/03/24 | E | x | Reklame"],
    ["of invoices", "No Invoice | Tanggal | Jenis Izin | Rp", "7 | 11/03/24 | Reklame | 500000"],
    ["of payments", "Tanggal Setor | Jenis Izin | Retribusi", "11/03/24 | Reklame | 500000"],
    ["of violations", "Tanggal SK | Jenis Izin | Pelanggaran | Sanksi", "11/03/24 | Reklame | x | y"],
    ["of services", "Tanggal Surat | Jenis Layanan", "11/03/24 | Legalisir"],
  ])("%s", (_, header, row) => {
    expect(registers(draw(`${header}\n${row}\n${row}`))).toEqual([]);
  });

  it.each([
    ["Rekap Izin Pegawai"],
    ["Buku Tamu"],
    ["Daftar Kehadiran"],
    ["Laporan Inspeksi Lapangan"],
    ["Jadwal Tinjauan Lapangan"],
    ["Agenda Rapat"],
  ])("called %s", (title) => {
    expect(registers(draw(`${title}\nTanggal | Jenis Izin\n11/03/24 | Reklame`))).toEqual([]);
  });

  it("unless it says which date is that of issue beside the receipt's number", () => {
    const list = "Tanggal Terbit | Jenis Izin | No. Kwitansi\n11/03/24 | Reklame | 7";
    expect(daysOf(draw(list))).toEqual([11]);
  });
});

describe("which permits wait, or were refused", () => {
  const refusedIn = (sheet: Sheet) =>
    registers(sheet).flatMap(({ rows }) => rows.filter(({ refusal }) => refusal !== null).map(({ row }) => row + 1));
  const list = (name: string, ...verdicts: string[]) =>
    draw(
      `Tanggal Terbit | Jenis Izin | ${name}\n${verdicts.map((verdict) => `11/03/24 | PBG | ${verdict}`).join("\n")}`,
    );

  it.each([
    ["Uraian Status Respon"],
    ["status_permohonan"],
    ["Hasil"],
    ["Respons"],
    ["Progres"],
    ["Posisi Berkas"],
    ["Verifikasi"],
    ["Kolom 3"],
  ])("is told by the column %s", (name) => {
    expect(refusedIn(list(name, "Izin terbit", "Ditolak", "Terbit Otomatis"))).toEqual([3]);
  });

  it.each([
    ["Menunggu verifikasi persyaratan"],
    ["Menunggu pemenuhan persyaratan"],
    ["Menunggu rekomendasi teknis"],
    ["Belum terverifikasi"],
    ["SS belum terverifikasi"],
    ["Belum memenuhi persyaratan"],
    ["Perbaikan persyaratan"],
    ["Perbaikan oleh pemohon"],
    ["Izin dibekukan"],
    ["Proses di OPD teknis"],
    ["Pending"],
    ["Draft"],
    ["Menunggu TTE"],
    ["Proses cetak"],
    ["Sedang verifikasi dinas teknis"],
    ["Belum berlaku efektif"],
    ["Belum selesai"],
    ["Pembatalan Izin"],
    ["In progress"],
  ])("is told by %s", (verdict) => {
    expect(refusedIn(list("Status", "Terbit", verdict))).toEqual([3]);
  });

  it.each([
    ["Izin terbit/SS terverifikasi"],
    ["Terbit Otomatis"],
    ["Selesai"],
    ["Izin disetujui, menunggu diambil"],
    ["Perbaikan nama"],
    ["Prosesnya cepat"],
    ["Belum diambil"],
    ["Menunggu pembayaran"],
  ])("is not told by %s", (verdict) => {
    expect(refusedIn(list("Status", "Ditolak", verdict))).toEqual([2]);
  });

  it.each([["Front Office"], ["Kabid Perizinan"], ["Menunggu survei"]])(
    "is told by the desk %s of a permit without a date, not of one with a date",
    (desk) => {
      const sheet = draw(
        `Tanggal Terbit | Jenis Izin | Posisi Berkas\n11/03/24 | PBG | Selesai\n. | PBG | ${desk}\n11/03/24 | PBG | ${desk}`,
      );
      expect(refusedIn(sheet)).toEqual([3]);
    },
  );

  it("is not told by names that only sound so", () => {
    const sheet = draw("Tanggal Terbit | Jenis Izin | Pemohon\n11/03/24 | PBG | Batal Jaya\n12/03/24 | SLF | Maju");
    expect(refusedIn(sheet)).toEqual([]);
    expect(daysOf(sheet)).toEqual([11, 12]);
  });
});

it("an export of OSS is counted by the permits' own dates, but for those that wait", () => {
  const sheet = draw(`
    No. | Nib | Day of Tanggal Terbit Oss | Day of Tgl Izin | Uraian Jenis Perizinan | Uraian Status Respon
    '1  | 991 | 21/08/23                  | 01/05/24        | UMKU                   | Izin terbit/SS terverifikasi
    '2  | 992 | 30/04/24                  | 03/05/24        | Sertifikat Standar     | Menunggu verifikasi persyaratan
    '3  | 993 | 05/06/24                  | 07/05/24        | UMKU                   | Terbit Otomatis`);
  const { findings } = check({ sheets: [sheet] });
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
    ["register-without-table", expect.objectContaining({ counted: 2, left: 1 })],
    ["register-refused", expect.objectContaining({ rows: [3], actual: "Menunggu verifikasi persyaratan" })],
  ]);
});
