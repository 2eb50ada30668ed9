import { recogniseInSteps } from "../../src/core/check";
import { Sheet, type CellValue } from "../../src/core/grid/sheet";

const ROWS = 8000;
/** A step may look once through the figures of a table, which takes a millisecond or two, and at no cell again and again. */
const MOST_READ = 5 * ROWS;

/** A sheet that counts how often its cells are read. */
class CountingSheet extends Sheet {
  reads = 0;

  override value(row: number, column: number): CellValue {
    this.reads++;
    return super.value(row, column);
  }
}

type Rows = readonly (readonly CellValue[])[];

/** The most cells that one step reads while the tables of some sheets are recognised, and the kinds of these. */
function readsOf(drawn: Readonly<Record<string, Rows>>) {
  const sheets = Object.entries(drawn).map(([name, rows]) => new CountingSheet(name, rows));
  const reads = () => sum(sheets.map((sheet) => sheet.reads));
  const steps = recogniseInSteps({ sheets });
  for (let [before, most] = [0, 0]; ; before = reads()) {
    const step = steps.next();
    most = Math.max(most, reads() - before);
    if (step.done) return { kinds: step.value.map(({ kind }) => kind), most };
  }
}

const MONTHS = ["Januari", "Februari", "Maret", "Jumlah"];
const figures = (at: number) => [at % 7, at % 11, at % 13];
const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0);
const items = (name: (at: number) => string) =>
  Array.from({ length: ROWS }, (_, at) => [at + 1, name(at), ...figures(at), sum(figures(at))]);
const total = (rows: Rows) => [
  null,
  "Jumlah",
  ...[2, 3, 4, 5].map((column) => sum(rows.map((row) => Number(row[column])))),
];

/** A table of so many rows that they could not be read at once. */
function table(title: string, header: readonly string[], name: (at: number) => string) {
  const rows = items(name);
  return [[title], [], ["No", ...header], ...rows, total(rows)];
}

/** Of countries that no list knows. */
function countries(): Rows {
  const rows = Array.from({ length: ROWS }, (_, at) => [`Negeri N${String(at)}x`, 1 + (at % 40), 0.5 + (at % 900)]);
  return [["Realisasi PMA 2024"], ["Lokasi", "Proyek", "Investasi (Rp Juta)"], ...rows];
}

describe("each step is small, however long the table", () => {
  test.each([
    ["permits", table("Izin Terbit Tahun 2024", ["Jenis Izin", ...MONTHS], (at) => `Izin ${String(at)}`)],
    ["permits", table("Izin Terbit Tahun 2024", ["Jenis Izin", ...MONTHS], (at) => `Total Usaha ${String(at)}`)],
    ["permits", table("Izin per Kecamatan", ["Kecamatan", "PBG", "SLF", "Lain", "Jumlah"], (at) => `K ${String(at)}`)],
    ["investment-pma", countries()],
    ["totals", table("Pengunjung", ["Loket", "Anak", "Dewasa", "Lansia", "Jumlah"], (at) => `Loket ${String(at)}`)],
  ])("%s", (kind, rows) => {
    const { kinds, most } = readsOf({ Lembar1: rows });
    expect(kinds).toEqual([kind]);
    expect(most).toBeLessThan(MOST_READ);
  });
});

/** A form of many lines, filled in or not. */
function form(lines: number, isFilled: boolean): Rows {
  const rows = Array.from({ length: lines }, (_, at) => [
    at + 1,
    `Desa ${String(at)}`,
    ...figures(at).map((figure) => (isFilled ? figure : null)),
  ]);
  return [["Data Desa"], [], ["No", "Desa", "Proyek", "TKI", "TKA"], ...rows];
}

describe("each step is small where sheets are read together", () => {
  it("adds up forms of many lines", () => {
    const lines = 1000;
    const pages = { "TW I": form(lines, true), "TW II": form(lines, true) };
    const { kinds, most } = readsOf({ ...pages, REKAP: form(lines, false) });
    expect(kinds.at(-1)).toBe("totals");
    expect(most).toBeLessThan(3 * 5 * lines);
  });

  it("counts a long register by two of its columns", () => {
    const districts = Array.from({ length: 20 }, (_, at) => `Kecamatan ${String.fromCharCode(65 + at)}a`);
    const permits = ["PBG", "SLF", "Reklame", "Klinik", "Apotek", "Trayek"];
    const rows = Array.from({ length: ROWS }, (_, at) => [
      at + 1,
      45292 + (at % 360),
      `503/${String(at)}`,
      `Orang ${String(at)}`,
      permits[at % 6] ?? null,
      districts[at % 20] ?? null,
    ]);
    const header = ["No", "Tanggal Terbit", "Nomor Izin", "Nama Pemohon", "Jenis Izin", "Kecamatan"];
    const blanks = permits.map(() => null);
    const { kinds, most } = readsOf({
      Register: [["Register Izin Terbit Tahun 2024"], [], header, ...rows],
      Rekap: [
        ["No", "Kecamatan", ...permits, "Jumlah"],
        ...districts.map((name, at) => [at + 1, name, ...blanks, null]),
      ],
    });
    expect(kinds).toEqual(["permit-register", "totals"]);
    expect(most).toBeLessThan(MOST_READ);
  });

  it("tells from a long register how long each permit took", () => {
    const rows = Array.from({ length: ROWS }, (_, at) => {
      const [asked, complete, issued] = [45292 + at, 45292 + at + (at % 3), 45293 + at + (at % 9)];
      return [at + 1, `Orang ${String(at)}`, "PBG", `503/${String(at)}`, asked, complete, issued, issued - asked];
    });
    const header = ["No", "Nama", "Jenis Izin", "Nomor Izin", "Tgl Masuk", "Tgl Lengkap", "Tgl Terbit", "Lama Proses"];
    const { kinds, most } = readsOf({ Register: [["Register Izin Terbit"], [], header, ...rows] });
    expect(kinds).toEqual(["permit-register"]);
    // No step reads the two days and the figure of every permit.
    expect(most).toBeLessThan(3 * ROWS);
  });
});

describe("a sheet larger than any table of an office", () => {
  it("is read where it holds figures alone, more of them than a function takes", () => {
    const rows = Array.from({ length: 30_000 }, (_, row) =>
      Array.from({ length: 8 }, (_, at) => (row * 17 + at) % 977),
    );
    expect(readsOf({ Lembar1: rows }).kinds).toEqual([]);
  });
});
