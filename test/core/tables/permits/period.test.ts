import { isSpanOfSums, readSpan } from "../../../../src/core/tables/permits/period";

const spans = (...headers: readonly (string | number)[]) => headers.map((header) => readSpan(header));
const kinds = (...headers: readonly string[]) => headers.map((header) => readSpan(header)?.kind ?? null);

describe("the header of a column stands for", () => {
  it("a month, by its name or as a date", () => {
    expect(spans("Januari", "Des", "Jan-24", 45292, 45627)).toEqual([
      { kind: "month", month: 1, year: null },
      { kind: "month", month: 12, year: null },
      { kind: "month", month: 1, year: 2024 },
      { kind: "month", month: 1, year: 2024 },
      { kind: "month", month: 12, year: 2024 },
    ]);
  });

  it("no month where a number is no date of this century", () => {
    expect(spans(36_525, 73_051, 45_292.5, 12)).toEqual([null, null, null, null]);
    expect(spans(36_526, 73_050)).toEqual([
      { kind: "month", month: 1, year: 2000 },
      { kind: "month", month: 12, year: 2099 },
    ]);
  });

  it.each([
    ["TW I", [1, 2, 3]],
    ["Triwulan 2", [4, 5, 6]],
    ["Jumlah TW III", [7, 8, 9]],
    ["Tri Wulan IV", [10, 11, 12]],
    ["Q1", [1, 2, 3]],
    ["Kuartal 4", [10, 11, 12]],
    ["Semester I", [1, 2, 3, 4, 5, 6]],
    ["Smt. 2", [7, 8, 9, 10, 11, 12]],
    ["SM II", [7, 8, 9, 10, 11, 12]],
  ])("the months of a part of the year: %s", (name, months) => {
    expect(readSpan(name)).toEqual({ kind: "part", name, months });
  });

  it("one part of the year, whichever it is", () => {
    expect(readSpan("Realisasi Triwulan Ini")).toEqual({ kind: "part", name: "Realisasi Triwulan Ini", months: [] });
    expect(kinds("Bulan Ini", "Jumlah Periode Berjalan", "Semester ini", "TW ini")).toEqual(Array(4).fill("part"));
  });

  it("everything up to a month, or from one to another", () => {
    expect(
      spans("s.d. Mei", "Januari s/d Juni 2024", "April – Juni", "s.d. TW II", "sampai dengan Semester 1"),
    ).toEqual([
      { kind: "reach", name: "s.d. Mei", reach: { from: null, to: 5, year: null } },
      { kind: "reach", name: "Januari s/d Juni 2024", reach: { from: 1, to: 6, year: 2024 } },
      { kind: "reach", name: "April – Juni", reach: { from: 4, to: 6, year: null } },
      { kind: "reach", name: "s.d. TW II", reach: { from: null, to: 6, year: null } },
      { kind: "reach", name: "sampai dengan Semester 1", reach: { from: null, to: 6, year: null } },
    ]);
  });

  it("nothing where it would reach backwards or over the end of the year", () => {
    expect(kinds("Juni s.d. April", "s.d. Semester III")).toEqual([null, null]);
  });

  it.each([
    [
      "what was before",
      "previous",
      ["s.d. Bulan Lalu", "Jumlah Triwulan Sebelumnya", "Tahun Lalu", "Total Lalu", "TW Lalu"],
    ],
    ["all up to now", "toDate", ["Kumulatif", "Akumulasi", "s.d. Bulan Ini", "s/d Sekarang", "sampai dengan berjalan"]],
    ["the total", "total", ["Jumlah", "JML", "Total Izin", "Grand Total", "Setahun", "1 Tahun"]],
    ["a target", "target", ["Target", "Target Izin", "Target Penerbitan 2024", "Target Tahun 2024"]],
  ])("%s", (_, kind, headers) => {
    expect(headers.filter((header) => readSpan(header)?.kind !== kind)).toEqual([]);
  });

  it("nothing where it counts something else", () => {
    const others = [
      "Retribusi (Rp)",
      "Jumlah Biaya",
      "Total Pendapatan",
      "Jumlah Nilai",
      "%",
      "Jumlah Pemohon",
      "Jumlah Berkas",
    ];
    const more = ["Rata-rata TW I", "Jumlah Hari", "Keterangan", "Sebelum", "Target Kinerja", "Izin Jumlah", "s.d."];
    expect([...others, ...more].filter((header) => readSpan(header) !== null)).toEqual([]);
  });

  it("what may add up others of its row", () => {
    const headers = ["TW II", "Jumlah", "s.d. Bulan Ini", "Januari", "s.d. Bulan Lalu", "Target", "Januari s.d. Maret"];
    const sums = headers.filter((header) => {
      const span = readSpan(header);
      return span !== null && isSpanOfSums(span);
    });
    expect(sums).toEqual(["TW II", "Jumlah", "s.d. Bulan Ini"]);
  });
});
