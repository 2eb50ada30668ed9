import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const month = (name: string, [pbg, slf, reklame]: readonly [number, number, number], total = pbg + slf + reklame) =>
  draw(
    `REKAP IZIN BULAN ${name.toUpperCase()} 2024
     No | Jenis Izin | Jumlah
     1  | PBG        | ${String(pbg)}
     2  | SLF        | ${String(slf)}
     3  | Reklame    | ${String(reklame)}
     .  | Jumlah     | ${String(total)}`,
    name,
  );
const MONTHS = [month("Januari", [3, 4, 5]), month("Februari", [2, 6, 1]), month("Maret", [7, 1, 2])];

const BY_COLUMNS = `
  REKAP IZIN TRIWULAN I 2024
  No | Jenis Izin | Januari | Februari | Maret | Jumlah
  1  | PBG        | 3       | 2        | 7     | 12
  2  | SLF        | 4       | 6        | 1     | 11
  3  | Reklame    | 5       | 1        | 2     | 8
  .  | Jumlah     | 12      | 9        | 10    | 31`;
const BY_ROWS = `
  REKAP IZIN TRIWULAN I 2024
  No | Bulan    | Jumlah Izin
  1  | Januari  | 12
  2  | Februari | 9
  3  | Maret    | 10
  .  | Jumlah   | 31`;

const blank = (picture: string) => picture.replace(/\| \d+ /g, "| ").replace(/\| \d+$/gm, "|");
const errorsOf = (picture: string, months = MONTHS) => findingsOf([...months, draw(picture, "Rekap")], "error");
const filled = (picture: string, months = MONTHS) => fillsOf([draw(picture, "Rekap"), ...months]);

describe("a recap over the sheets of months", () => {
  it.each([
    ["columns", BY_COLUMNS],
    ["rows", BY_ROWS],
  ])("is silent where it repeats them, with the months as %s", (_, picture) => {
    expect(errorsOf(picture)).toEqual([]);
    expect(filled(picture)).toEqual([]);
  });

  test("is wrong where it repeats one of them otherwise, and what is added up from it follows", () => {
    const wrong = BY_COLUMNS.replace("4       | 6        | 1     | 11", "4       | 8        | 1     | 13").replace(
      "12      | 9        | 10    | 31",
      "12      | 11       | 10    | 33",
    );
    expect(errorsOf(wrong)).toEqual([
      "error D4 recap-figure 6",
      "error F4 permits-row 11 follows",
      "error D6 permits-column 9 follows",
      "error F6 permits-column 31 follows",
    ]);
  });

  test("is wrong in the one month of which it states another total", () => {
    expect(errorsOf(BY_ROWS.replace("| 9", "| 19"))).toEqual(["error C4 recap-figure 9"]);
  });

  test("is wrong where a formula reads the month beside", () => {
    const formulas = BY_ROWS.replace("| 12\n", "| =Januari!C6 -> 12\n")
      .replace("| 9\n", "| =Maret!C6 -> 10\n")
      .replace("| 31", "| =SUM(C3:C5) -> 32");
    expect(errorsOf(formulas)).toEqual(["error C4 recap-figure 9", "error C6 totals-down 31 follows"]);
  });

  test("is filled with formulas that read them, and sums beside and below", () => {
    expect(filled(blank(BY_ROWS))).toEqual([
      "C3 =Januari!C6 12",
      "C4 =Februari!C6 9",
      "C5 =Maret!C6 10",
      "C6 =SUM(C3:C5) 31",
    ]);
    expect(filled(blank(BY_COLUMNS))).toEqual(
      expect.arrayContaining(["C3 =Januari!C3 3", "E5 =Maret!C5 2", "F4 =SUM(C4:E4) 11", "D6 =SUM(D3:D5) 9"]),
    );
    expect(filled(blank(BY_COLUMNS))).toHaveLength(16);
  });

  test("is filled in the month that has just come", () => {
    const open = BY_COLUMNS.replace(/\| \d+ +\| \d+$/gm, "| |");
    expect(filled(open)).toEqual(expect.arrayContaining(["E3 =Maret!C3 7", "E4 =Maret!C4 1", "E6 =SUM(E3:E5) 10"]));
  });

  test("may have months as rows and jenis izin as columns", () => {
    const across = `
      REKAP IZIN TRIWULAN I 2024
      Bulan    | PBG | SLF | Reklame | Jumlah
      Januari  |     |     |         |
      Februari |     |     |         |
      Maret    |     |     |         |
      Jumlah   |     |     |         |`;
    expect(filled(across)).toEqual(
      expect.arrayContaining(["B3 =Januari!C3 3", "D5 =Maret!C5 2", "E4 =SUM(B4:D4) 9", "B6 =SUM(B3:B5) 12"]),
    );
  });

  test("is not accused of what is wrong on the sheet of a month", () => {
    const months = MONTHS.map((own) => (own.name === "Februari" ? month("Februari", [2, 6, 1], 19) : own));
    expect(errorsOf(BY_ROWS, months).filter((error) => error.includes("recap-figure"))).toEqual([]);
  });

  test("is left alone where it tells of something else", () => {
    const others = BY_ROWS.replace("| 12", "| 112").replace("| 9", "| 119").replace("| 10", "| 110");
    expect(errorsOf(others.replace("| 31", "| 341"))).toEqual([]);
    const started = blank(BY_ROWS).replace("Januari  |", "Januari  | 112").replace("Februari |", "Februari | 119");
    expect(filled(started).filter((fill) => fill.includes("!"))).toEqual([]);
  });

  test("finds the sheets whatever way the months are written", () => {
    const months = ["1. Jan 2024", "2. FEB 2024", "Bulan Maret"].map((name, at) =>
      draw(`No | Jenis Izin | Jumlah\n1 | PBG | ${String(at + 3)}\n2 | SLF | 4\n. | Jumlah | ${String(at + 7)}`, name),
    );
    expect(filled(blank(BY_ROWS), months)).toEqual([
      "C3 ='1. Jan 2024'!C4 7",
      "C4 ='2. FEB 2024'!C4 8",
      "C5 ='Bulan Maret'!C4 9",
      "C6 =SUM(C3:C5) 24",
    ]);
  });

  test("reads no sheet where two may be meant", () => {
    const twice = [...MONTHS, month("Jan", [1, 1, 1])];
    expect(filled(blank(BY_ROWS), twice)).not.toEqual(expect.arrayContaining([expect.stringContaining("C3 ")]));
  });
});
