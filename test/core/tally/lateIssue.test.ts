import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

/** 15 January 2024 is 45306, 5 February 45327, 10 February 2025 45698, 20 December 2023 45280. */
const outside = (received: string, came: string, issued: string) =>
  findingsOf(
    draw(`
      REGISTER PERIZINAN TRIWULAN I 2024
      No | ${received} | Nama Pemohon | Jenis Izin | Tanggal Terbit
      1  | 45306 | A | PBG | 45309
      2  | 45327 | B | SLF | 45330
      3  | 45330 | C | PBG | 45335
      4  | ${came} | D | SLF | ${issued}`),
    "warning",
  ).filter((found) => found.includes("outside"));

describe("a permit issued outside of the period that a register's heading names", () => {
  const NAMED = ["warning E6 register-outside-period -"];
  it.each([
    ["a year after it came in", "Tanggal Masuk", "45327", "45698", NAMED],
    ["before it came in", "Tanggal Masuk", "45327", "45280", NAMED],
    ["beside the day on which it was collected", "Tgl Terima SK", "45330", "45280", NAMED],
    ["beside the day on which its holder got it", "Tanggal Diterima Pemohon", "45330", "45280", NAMED],
    ["beside the day on which it was taken over", "Tgl Penerimaan Izin", "45330", "45390", NAMED],
    ["weeks after it came in", "Tanggal Masuk", "45376", "45390", []],
    ["months after it came in", "Tanggal Permohonan", "45327", "45420", []],
    ["weeks after the application was received", "Tanggal Terima Berkas", "45376", "45390", []],
  ])("%s", (_, received, came, issued, found) => {
    expect(outside(received, came, issued)).toEqual(found);
  });
});
