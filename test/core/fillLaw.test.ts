import fc from "fast-check";
import { check } from "../../src/core/check";
import { fill } from "../../src/core/fill";
import { cellName } from "../../src/core/grid/address";
import { Sheet, type CellValue, type Workbook } from "../../src/core/grid/sheet";
import { draw } from "../support/draw";
import { written } from "../support/edited";
import { investmentSheets, sheetOf } from "../support/investmentSheets";
import { makeSurvey } from "../support/madeSurvey";
import { surveySheets } from "../support/surveySheets";
import { gridOf } from "../accuracy/generator/grid";
import { caseOf } from "../accuracy/generator/case";
import { sheetOf as pageSheet } from "../accuracy/checker";

/** Errors of a workbook, and blanks that its fill would write: "Lembar1!B5 skm-nrr". */
function errorsIn(workbook: Workbook): ReadonlySet<string> {
  const errors = check(workbook).findings.filter(({ severity }) => severity === "error");
  return new Set(errors.map(({ sheet, cell, rule }) => `${sheet}!${cellName(cell)} ${rule}`));
}

function filled(workbook: Workbook): Workbook {
  const edits = fill(workbook);
  return {
    sheets: workbook.sheets.map((sheet) => {
      const own = edits.filter((edit) => edit.sheet === sheet.name);
      return own.length === 0 ? sheet : written(sheet, own);
    }),
  };
}

/** What a check and another fill say of the filled workbook that was not said before. */
function leftBehind(...sheets: readonly Sheet[]): string[] {
  const before = errorsIn({ sheets });
  const after = filled({ sheets });
  const again = fill(after).map(({ sheet, cell }) => `${sheet}!${cellName(cell)} still blank`);
  return [...[...errorsIn(after)].filter((error) => !before.has(error)), ...again];
}

/** A sheet with some of its cells blank. */
function without(sheet: Sheet, isBlank: (row: number, column: number) => boolean): Sheet {
  const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
    sheet.row(row).map((value, column): CellValue => (isBlank(row, column) ? null : value)),
  );
  return new Sheet(sheet.name, rows, { merges: sheet.merges });
}

test("a fill of a survey leaves no error and no blank, whichever of its figures were blank", () => {
  fc.assert(
    fc.property(surveySheets, fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), ({ sheet, figures }, blanks) => {
      const cleared = new Set(figures.flatMap(({ cell }, at) => (blanks[at % blanks.length] ? [cellName(cell)] : [])));
      expect(leftBehind(without(sheet, (row, column) => cleared.has(cellName({ row, column }))))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

const surveys = fc.record({
  unsur: fc.integer({ min: 2, max: 9 }),
  people: fc.integer({ min: 3, max: 12 }),
  most: fc.constantFrom(4, 5, 6, 10),
});

test("a fill of a survey on any scale, with an unsur that nobody is asked about, leaves no error and no blank", () => {
  fc.assert(
    fc.property(surveys, fc.boolean(), ({ unsur, people, most }, isFree) => {
      const notAsked = isFree && unsur > 3 ? { notAsked: { unsur: 4, text: "-" } } : {};
      expect(leftBehind(draw(makeSurvey({ unsur, people, most, ...notAsked }, true)))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test("a fill of an investment table leaves no error and no blank, whichever of its totals were blank", () => {
  fc.assert(
    fc.property(investmentSheets, fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), (table, blanks) => {
      const isTotal = (row: number) => /^(Sektor|Kab|Jumlah)/.test(String(table.rows[row - 2]?.[0] ?? ""));
      const isCleared = (row: number, column: number) =>
        column > 0 && isTotal(row) && (blanks[(row * 5 + column) % blanks.length] ?? false);
      expect(leftBehind(without(sheetOf(table, [0, 1, 2, 3, 4]), isCleared))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

/** Pages of permit and investment tables in many layouts; their totals may be typed, texts or formulas. */
const seeds = fc.integer({ min: 1, max: 100_000 });

test("a fill of permit and investment tables as offices lay them out leaves no error and no blank", () => {
  fc.assert(
    fc.property(seeds, fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), (seed, blanks) => {
      const { page } = caseOf(seed);
      const totals = page.tables.flatMap(({ figures }) => figures.filter(({ kind }) => kind !== "leaf"));
      const cleared = new Set(totals.flatMap((cell, at) => (blanks[at % blanks.length] ? [cellName(cell)] : [])));
      const sheet = pageSheet(gridOf(page));
      expect(leftBehind(without(sheet, (row, column) => cleared.has(cellName({ row, column }))))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

const KINDS = ["Reklame", "Pendidikan", "SIP", "Penelitian"];
/** 1 April 2024, as Excel counts days. */
const APRIL = 45383;
const permits = fc.array(fc.tuple(fc.nat(90), fc.nat(KINDS.length - 1)), { minLength: 4, maxLength: 30 });

test("a fill of a form from its register leaves no error and no blank", () => {
  fc.assert(
    fc.property(permits, (issued) => {
      const rows = issued.map(([day, kind], at) => `${at + 1} | ${APRIL + day} | Pemohon | ${KINDS[kind] ?? ""}`);
      const list = draw(["No | Tanggal Terbit | Pemohon | Jenis Izin", ...rows].join("\n"), "Register");
      const items = KINDS.map((kind, at) => `${at + 1} | ${kind} | | | |`);
      const title = "Rekap Izin Triwulan II Tahun 2024";
      const form = [title, "No | Jenis Izin | April | Mei | Juni | Jumlah", ...items, "| Jumlah | | | |"].join("\n");
      expect(leftBehind(list, draw(form, "Rekap"))).toEqual([]);
      expect(fill({ sheets: [list, draw(form, "Rekap")] })).toHaveLength(20);
    }),
    { numRuns: 15 },
  );
});
