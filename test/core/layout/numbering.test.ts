import { check } from "../../../src/core/check";
import { numberTheColumns } from "../../../src/core/layout/numbering";
import { Sheet, type CellValue } from "../../../src/core/grid/sheet";
import { findingsOf, tablesOf } from "../../support/checked";
import { draw } from "../../support/draw";
import { COUNTED, recap, REGISTER } from "../../support/registers";

function isNumbering(values: readonly CellValue[]): boolean {
  const columns = values.map((_, column) => column);
  return numberTheColumns(new Sheet("Lembar1", [values]), 0, columns);
}

describe("a row numbers the columns", () => {
  it.each([
    ["as it is written", ["(1)", "(2)", "(3)"]],
    ["with full stops", ["1.", "2.", "3."]],
    ["as Excel makes it of what is written", [-1, -2, -3]],
    ["in plain numbers", [1, 2, 3]],
    ["with how a column follows from others", ["(1)", "(2)", "(3=1+2)"]],
    ["from any column on", [3, 4, 5]],
    ["but for a column", ["(1)", null, "(3)"]],
  ])("%s", (_, values) => {
    expect(isNumbering(values)).toBe(true);
  });

  it.each([
    ["figures", [5, 3, 8]],
    ["years", [2023, 2024, 2025]],
    ["one number in a row of blanks", [1, null, null]],
    ["numbers of either sign", [-1, 2, 3]],
    ["words", ["a", "b", "c"]],
    ["a row of a table", [1, "Reklame", 3]],
    ["figures that rise", [1, 33, 57]],
    ["figures beside a name that is short", [1, "S2", 3, 4]],
  ])("never: %s", (_, values) => {
    expect(isNumbering(values)).toBe(false);
  });
});

/** The same table without such a row, and with it as Excel may hold it. */
const asHeld = (count: number) =>
  [
    Array.from({ length: count }, (_, at) => `(${at + 1})`),
    Array.from({ length: count }, (_, at) => `${at + 1}`),
    Array.from({ length: count }, (_, at) => `-${at + 1}`),
  ].map((row) => row.join(" | "));

describe("every kind of table passes over it", () => {
  it.each(asHeld(6))("permits: %s", (numbers) => {
    const [title, header, ...rows] = COUNTED.trim().split("\n");
    const sheet = recap([title, header, numbers, ...rows].join("\n"));
    expect(tablesOf(sheet)).toEqual(["permits A2:F6"]);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it.each(asHeld(5))("investment: %s", (numbers) => {
    const sheet = draw(`
      Realisasi PMDN Triwulan II Tahun 2024
      No | Kabupaten/Kota | Proyek | Investasi (Rp Juta) | TKI
      ${numbers}
      1  | Samarinda      | 5      | 100.5               | 7
      2  | Berau          | 3      | 50                  | 2
         | Jumlah         | 8      | 150.5               | 9`);
    expect(tablesOf(sheet)).toEqual(["investment-pmdn A2:E6"]);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it.each(asHeld(4))("registers: %s", (numbers) => {
    const [header = "", ...rows] = REGISTER.trim().split("\n");
    const sheet = draw([header, numbers, ...rows].join("\n"), "Register");
    const register = check({ sheets: [sheet, recap()] }).tables.find(({ table }) => table.register)?.table.register;
    expect(register?.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
    expect(findingsOf([sheet, recap()])).toEqual([]);
  });

  it.each(asHeld(4))("surveys: %s", (numbers) => {
    const sheet = draw(`
      No          | U1  | U2  | U3
      ${numbers}
      1           | 3   | 4   | 3
      2           | 4   | 4   | 3
      3           | 3   | 3   | 3
      ΣNilai      | 10  | 11  | 9
      NRR         | 3.333 | 3.667 | 3`);
    expect(tablesOf(sheet)).toHaveLength(1);
    expect(findingsOf(sheet, "error")).toEqual([]);
  });

  it.each(asHeld(4))("any other table of sums: %s", (numbers) => {
    const sheet = draw(`
      Uraian     | Pagu | Realisasi | Jumlah
      ${numbers}
      Alat Tulis | 10   | 20        | 30
      Listrik    | 30   | 40        | 70
      Air        | 50   | 60        | 110
      Jumlah     | 90   | 120       | 210`);
    expect(findingsOf(sheet, "error")).toEqual([]);
  });
});

test("a group numbered II holds the rows below it as one numbered I does", () => {
  const sheet = (total: number) =>
    draw(`
      REKAP IZIN 2024
      No | Jenis Izin              | Jumlah
      I  | Perizinan Berusaha      | 300
      1  | NIB                     | 200
      2  | Sertifikat Standar      | 71
      3  | Izin                    | 29
      II | Perizinan Non Berusaha  | 130
      1  | PBG                     | 60
      2  | SIP                     | 50
      3  | Penelitian              | 20
         | Total                   | ${total}`);
  expect(findingsOf(sheet(430))).toEqual([]);
  expect(findingsOf(sheet(340), "error")).toEqual(["error C11 totals-down 430"]);
});
