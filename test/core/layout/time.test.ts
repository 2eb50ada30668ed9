import * as time from "../../../src/core/layout/time";
import { inYear } from "../../../src/core/dates/span";

/** "span 4–6" for months of no year, "span 4–6 2024" for those of a year. */
function told(words: string): string | null {
  const read = time.timeIn(words);
  return read && ("span" in read ? `${read.kind} ${months(read.span)}` : read.kind);
}

function months({ from, to }: { readonly from: number; readonly to: number }): string {
  const year = Math.floor(from / 12);
  const place = inYear(year === 0 ? null : year, 1);
  return `${String(from - place + 1)}–${String(to - place + 1)}${year === 0 ? "" : ` ${String(year)}`}`;
}

describe("the time that words name", () => {
  it.each([
    ["TW II", "span 4–6"],
    ["Realisasi TW II", "span 4–6"],
    ["Investasi Semester I (Rp)", "span 1–6"],
    ["Jumlah Izin Januari (Unit)", "span 1–1"],
    ["TW I 2024", "span 1–3 2024"],
    ["s.d. TW II", "reach 1–6"],
    ["Bulan Ini", "now"],
    ["Realisasi Bulan Berjalan", "now"],
    ["Bulan Lalu", "last"],
    ["Triwulan Sebelumnya", "last"],
    ["s.d. Bulan Lalu", "before"],
    ["Kumulatif s/d Triwulan Lalu", "before"],
    ["s.d. Bulan Ini", "toDate"],
    ["Sampai Dengan Saat Ini", "toDate"],
    ["Ini", null],
    ["Bulan", null],
    ["Yang Lalu", null],
    ["Izin", null],
  ])("%s", (words, read) => {
    expect(told(words)).toBe(read);
  });

  it.each([
    ["2024", "1–12 2024"],
    ["Tahun 2024", "1–12 2024"],
    ["Realisasi Th. 2023 (Rp)", "1–12 2023"],
    ["Setahun", "1–12"],
    ["Tahunan", "1–12"],
    ["1 Tahun Penuh", "1–12"],
    ["2124", null],
    ["TA 2024 Perubahan", null],
    ["Izin", null],
  ])("%s as a year", (words, read) => {
    const year = time.yearIn(words);
    expect(year && months(year)).toBe(read);
  });

  it("is known again however it is written", () => {
    const key = (words: string) => {
      const read = time.timeIn(words);
      return read && time.timeKey(read);
    };
    expect(key("Triwulan II")).toBe(key("Realisasi TW 2"));
    expect(new Set(["TW II", "TW I", "TW II 2024", "s.d. TW II", "Bulan Ini", "Bulan Lalu"].map(key)).size).toBe(6);
  });

  it("is of sums where it holds several months, or all so far", () => {
    const words = [
      "Semester I",
      "TW II",
      "s.d. Bulan Ini",
      "s.d. Februari",
      "Januari",
      "Bulan Ini",
      "Bulan Lalu",
      "Izin",
    ];
    expect(words.filter(time.isTimeOfSums)).toEqual(["Semester I", "TW II", "s.d. Bulan Ini", "s.d. Februari"]);
  });
});

test("what stands at a time, and what is measured each time, is no sum of times", () => {
  expect(["Jumlah Pegawai", "Saldo Kas", "Penduduk", "Izin", "Investasi"].filter(time.isStanding)).toEqual([
    "Jumlah Pegawai",
    "Saldo Kas",
    "Penduduk",
  ]);
  expect(["IKM", "Nilai NRR", "Capaian (%)", "Rata-rata", "Izin", "Pegawai"].filter(time.isMeasured)).toEqual([
    "IKM",
    "Nilai NRR",
    "Capaian (%)",
    "Rata-rata",
  ]);
});
