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

/** The most cells that one step reads while the tables of a sheet are recognised, and the kinds of these. */
function readsOf(rows: readonly (readonly CellValue[])[]) {
  const sheet = new CountingSheet("Lembar1", rows);
  const steps = recogniseInSteps({ sheets: [sheet] });
  for (let [before, most] = [0, 0]; ; before = sheet.reads) {
    const step = steps.next();
    most = Math.max(most, sheet.reads - before);
    if (step.done) return { kinds: step.value.map(({ kind }) => kind), most };
  }
}

const MONTHS = ["Januari", "Februari", "Maret", "Jumlah"];
const figures = (at: number) => [at % 7, at % 11, at % 13];
const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0);
const items = (name: (at: number) => string) =>
  Array.from({ length: ROWS }, (_, at) => [at + 1, name(at), ...figures(at), sum(figures(at))]);
const total = (rows: readonly (readonly CellValue[])[]) => [
  null,
  "Jumlah",
  ...[2, 3, 4, 5].map((column) => sum(rows.map((row) => Number(row[column])))),
];

/** A table of so many rows that they could not be read at once. */
function table(title: string, header: readonly string[], name: (at: number) => string) {
  const rows = items(name);
  return [[title], [], ["No", ...header], ...rows, total(rows)];
}

describe("each step is small, however long the table", () => {
  test.each([
    ["permits", table("Izin Terbit Tahun 2024", ["Jenis Izin", ...MONTHS], (at) => `Izin ${String(at)}`)],
    ["permits", table("Izin Terbit Tahun 2024", ["Jenis Izin", ...MONTHS], (at) => `Total Usaha ${String(at)}`)],
    ["permits", table("Izin per Kecamatan", ["Kecamatan", "PBG", "SLF", "Lain", "Jumlah"], (at) => `K ${String(at)}`)],
    ["totals", table("Pengunjung", ["Loket", "Anak", "Dewasa", "Lansia", "Jumlah"], (at) => `Loket ${String(at)}`)],
  ])("%s", (kind, rows) => {
    const { kinds, most } = readsOf(rows);
    expect(kinds).toEqual([kind]);
    expect(most).toBeLessThan(MOST_READ);
  });
});
