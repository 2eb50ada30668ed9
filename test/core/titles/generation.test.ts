import { generationOf } from "../../../src/core/titles/generation";

test.each([
  ["SKM TW III", "tw iii", ["SKM"]],
  ["Izin Juli", "juli", ["Izin"]],
  ["Izin Juli 2024", "juli 2024", ["Izin"]],
  ["Izin 2025", "2025", ["Izin"]],
  ["SKM TW III", null, ["IKM"]],
  ["SKM TW III", null, ["SKM TW II"]],
  ["TW III", null, ["SKM", ""]],
  ["SKM", null, ["SKM lama"]],
  ["Izin 12", null, ["Izin"]],
  ["Realisasi Investasi per Sek TW II", null, ["Realisasi Investasi"]],
  ["Realisasi Investasi PMA Kab TW II", "tw ii", ["Realisasi Investasi PMA Kabupaten"]],
  ["Realisasi Investasi PMA TW II", null, ["Realisasi Investasi PMA Kabupaten"]],
  ["Realisasi Investasi PMA Kab TW II", null, []],
  ["Realisasi Investasi PMA Kab TW II", null, ["Rekap Realisasi Investasi PMA Kab"]],
])("the sheet %s is of the time %s beside %j", (name, time, others) => {
  expect(generationOf(name, new Set([name, ...others]))).toBe(time);
});
