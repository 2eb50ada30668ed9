import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

describe("a period", () => {
  it.each([
    ["Realisasi Investasi Triwulan II (Satu) Tahun 2024", "contradicting-period"],
    ["Laporan Semester I (Dua)", "contradicting-period"],
    ["Triwulan II Periode 1 Januari s.d 31 Maret 2024", "contradicting-dates"],
    ["Triwulan III 2024 (1 Juli – 30 September 2023)", "contradicting-dates"],
  ])("contradicts itself in %s", (text, rule) => {
    expect(findingsOf(draw(`.\n. | ${text}`), "error")).toEqual([`error B2 ${rule} -`]);
  });

  it.each([
    "Triwulan II (Dua) Periode 1 April s.d 30 Juni 2024",
    "Semester 1 (1 Januari – 30 Juni 2024)",
    "s.d. Triwulan II (Januari – Juni 2024)",
    "Triwulan II (April – Mei 2024)",
    "TRIWULAN II (APRIL, MEI, DAN JUNI 2024)",
    "Triwulan I dibanding Triwulan II",
    "Triwulan I lebih tinggi daripada April – Juni",
  ])("is right in %s", (text) => {
    expect(findingsOf(draw(text))).toEqual([]);
  });
});
