import { Sheet } from "../../src/core/grid/sheet";
import { writeStep, type Change } from "../../src/excel/journal/journal";
import { tracesOf } from "../../src/excel/lines/traces";
import { cell } from "../support/excel";

/** What all steps together may take of a workbook's settings. */
const ROOM = 400_000;
const SHEETS = 100;
const KINDS = 30;

/** A year of permits on one sheet: thirty kinds, twelve months, a total for each kind and each month. */
function sheetOfYear(number: number): Sheet {
  const kinds = Array.from({ length: KINDS }, (_, kind) => [
    kind + 1,
    `Izin nomor ${kind} bidang ${number}`,
    ...Array.from({ length: 12 }, (__, month) => (kind * 7 + month * 3 + number) % 40),
  ]);
  return new Sheet(`Tahun ${number}`, [["Rekap izin"], ["No", "Jenis izin", ...Array.from("JFMAMJJASOND")], ...kinds]);
}

function totalsOf(number: number): readonly Change[] {
  const changes = (name: string, formula: string): Change => ({
    sheetId: `{${number}}`,
    sheetName: `Tahun ${number}`,
    cell: cell(name),
    before: { content: { value: null }, format: "General" },
    after: { content: { formula }, format: "#,##0" },
  });
  const last = KINDS + 2;
  return [
    ..."CDEFGHIJKLMN".split("").map((column) => changes(`${column}${last + 1}`, `=SUM(${column}3:${column}${last})`)),
    ...Array.from({ length: KINDS }, (_, kind) => changes(`O${kind + 3}`, `=SUM(C${kind + 3}:N${kind + 3})`)),
  ];
}

test("a step that fills the totals of a hundred sheets fits into the settings, neighbours and all", () => {
  const numbers = Array.from({ length: SHEETS }, (_, number) => number);
  const sheets = numbers.map(sheetOfYear);
  const sheetIds = new Map(numbers.map((number) => [`Tahun ${number}`, `{${number}}`]));
  const changes = numbers.flatMap(totalsOf);
  const seen = {
    workbook: { sheets },
    sheetIds,
    activeSheet: null,
    hiddenSheets: [],
    unread: [],
    tableBodies: [],
    isManual: false,
  };
  const kept = writeStep({ changes, traces: tracesOf(changes, seen) });
  expect(changes.length).toBe(4200);
  expect(kept.length).toBeLessThan(ROOM);
});
