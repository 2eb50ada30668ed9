import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const REPORT = `
  LAPORAN REALISASI ANGGARAN
  No | Uraian                 | Anggaran
  1  | PENDAPATAN             | .
  2  | PENDAPATAN ASLI DAERAH | .
  3  | Pajak Daerah           | 500
  4  | Retribusi Daerah       | 300
  5  | JUMLAH PENDAPATAN ASLI DAERAH | .
  6  | JUMLAH PENDAPATAN      | .
  7  | BELANJA                | .
  8  | BELANJA OPERASI        | .
  9  | Belanja Pegawai        | 200
  10 | Belanja Barang         | 150
  11 | JUMLAH BELANJA OPERASI | .
  12 | BELANJA MODAL          | .
  13 | Belanja Peralatan      | 90
  14 | Belanja Gedung         | 110
  15 | JUMLAH BELANJA MODAL   | .
  16 | JUMLAH BELANJA         | .
  17 | SURPLUS/(DEFISIT)      | .`;
const FILLED = [
  "C7 =SUM(C5:C6) 800",
  "C13 =SUM(C11:C12) 350",
  "C17 =SUM(C15:C16) 200",
  "C8 =SUM(C7) 800",
  "C18 =SUM(C13,C17) 550",
  "C19 =C8-C18 250",
];

describe("a total that is called as a heading above it", () => {
  it("adds up what stands below that heading, and the totals of groups in it", () => {
    expect(fillsOf(draw(REPORT))).toEqual(FILLED);
    expect(fillsOf(draw(REPORT.replace(/^ {2}\d+ +\|/gm, "  . |"))).map((fill) => fill.split(" ")[0])).toEqual(
      FILLED.map((fill) => fill.split(" ")[0]),
    );
  });

  it("is checked where it is stated", () => {
    const stated = FILLED.reduce((picture, fill) => {
      const [cell = "", , value = ""] = fill.split(" ");
      const lines = picture.split("\n");
      const at = Number(cell.slice(1));
      lines[at] = (lines[at] ?? "").replace(/\.$/, value);
      return lines.join("\n");
    }, REPORT);
    const years = stated.replace("Anggaran", "Kas | Bank | Deposito").replace(/\| (\d+)$/gm, (_, text: string) => {
      return `| ${text} | ${String(3 * Number(text))} | ${String(7 * Number(text))}`;
    });
    expect(findingsOf(draw(years))).toEqual([]);
    expect(findingsOf(draw(years.replace("| 150 |", "| 510 |")))).toEqual(["error C12 totals-entry 150"]);
    expect(findingsOf(draw(years.replace("| 350 |", "| 530 |")))).toEqual(["error C13 totals-down 350"]);
    expect(findingsOf(draw(stated.replace("| 350", "| 530")))).toEqual([]);
  });
});

describe("rows that are no parts of one whole", () => {
  it.each([
    ["Penduduk Laki-laki | Penduduk Perempuan | Penduduk Miskin | Jumlah Penduduk"],
    ["Penduduk = | Laki-laki | Perempuan | Miskin | Jumlah Penduduk"],
    ["Permohonan = | Masuk | Selesai | Jumlah Permohonan"],
    ["Investasi = | Proyek | Nilai (juta) | Jumlah Investasi"],
  ])("have no total filled by its name: %s", (names) => {
    const rows = names.split(" | ").map((name, at) => {
      const figures = name.startsWith("Jumlah") || name.endsWith("=") ? ". | ." : `1${String(at)} | ${String(3 + at)}`;
      return `${String(at + 1)} | ${name.replace(" =", "")} | ${figures}`;
    });
    expect(fillsOf(draw(`DATA\nNo | Uraian | TW I | TW II\n${rows.join("\n")}`))).toEqual([]);
  });
});

describe("a total that is called as what it adds up begins", () => {
  it("is filled: Golongan IV of IV/b and IV/a", () => {
    const ranks = `
      No | Golongan | L | P
      1  | IV/b     | 3 | 4
      2  | IV/a     | 5 | 6
      .  | Jumlah Golongan IV  | . | .
      3  | III/d    | 7 | 8
      4  | III/c    | 9 | 1
      .  | Jumlah Golongan III | . | .
      .  | Jumlah   | . | .`;
    expect(fillsIn("C", ranks)).toEqual(["C4 =SUM(C2:C3) 8", "C7 =SUM(C5:C6) 16", "C8 =SUM(C4,C7) 24"]);
    expect(fillsIn("C", ranks.replace("IV/b", "Lain")).some((fill) => fill.startsWith("C4"))).toBe(false);
  });
});
