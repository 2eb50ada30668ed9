import fc from "fast-check";
import { check } from "../../src/core/check";
import { fill } from "../../src/core/fill";
import { Sheet } from "../../src/core/grid/sheet";
import "../support/fastCheck";

/** What registers, permit tables and their words are made of, and what is none of it. */
const WORDS = [
  [
    "Tanggal Terbit",
    "Tgl",
    "Jenis Izin",
    "Nama Izin",
    "Melalui",
    "No",
    "Bulan",
    "April",
    "Mei 2024",
    "TW II",
    "Jumlah",
  ],
  ["Reklame", "Reklame (RKL)", "(", "=Reklame*", "SiCantik", "OSS-RBA", "19/04/2024", "31/02/2024", "19 April 24 / 20"],
  ["Tabel 1. A", "Tabel 1 - B", "Tabel 99999999999999999999. C", "Gambar 1.", "Triwulan II (Satu) 2024", "s.d.", "-"],
].flat();
const NUMBERS = [0, 1, 3, -1, 0.5, 45400, 45414.5, 2958466, 1e300];
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.boolean()) },
);
const HEADERS = [[], ["No", "Tanggal Terbit", "Jenis Izin", "Melalui"], ["No", "Jenis Izin", "April", "Mei", "Jumlah"]];
const sheet = (name: string) =>
  fc
    .tuple(fc.constantFrom(...HEADERS), fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 }))
    .map(([header, rows]) => new Sheet(name, [header, ...rows]));

test("whatever stands on the sheets, it is checked, each finding once, and only empty cells are filled", () => {
  fc.assert(
    fc.property(sheet("Register"), sheet("MPP Digital"), (...sheets) => {
      const { findings } = check({ sheets });
      const ids = findings.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const filled = fill({ sheets }).map(({ sheet: name, cell }) =>
        sheets.find((one) => one.name === name)?.isEmpty(cell.row, cell.column),
      );
      expect(filled.every((isEmpty) => isEmpty === true)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
