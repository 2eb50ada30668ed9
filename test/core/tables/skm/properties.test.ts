import fc from "fast-check";
import { check } from "../../../../src/core/check";
import { fill } from "../../../../src/core/fill";
import { cellKey, cellName } from "../../../../src/core/grid/address";
import { Sheet, type CellValue } from "../../../../src/core/grid/sheet";
import { surveySheets } from "../../../support/surveySheets";
import { alarms, filled, fills, outlines, withValue } from "../../../support/survey";

/** The smallest change of each figure that no rounding, and no other weight in use, explains. */
const CLEAR = { sum: 1, nrr: 0.1, weighted: 0.1, total: 0.2, ikm: 4 } as const;

test("a sheet with every figure right is silent", () => {
  fc.assert(
    fc.property(surveySheets, ({ sheet }) => {
      expect(outlines(sheet)).toHaveLength(1);
      expect(alarms(sheet)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("one figure changed by more than rounding is named as the cause, and alone", () => {
  fc.assert(
    fc.property(
      surveySheets,
      fc.nat(),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
      ({ sheet, figures }, pick, size, up) => {
        const figure = figures[pick % figures.length];
        fc.pre(figure !== undefined);
        const { cell, kind } = figure;
        const value = sheet.value(cell.row, cell.column);
        const changed = change(value, (up ? size : -size) * CLEAR[kind]);
        const { findings } = check({ sheets: [withValue(sheet, cell, changed)] });
        const errors = findings.filter(({ severity, role }) => severity === "error" && role === "cause");
        const ofFigures = errors.filter(({ rule }) => rule !== "skm-ikm-text").map((one) => cellName(one.cell));
        expect(ofFigures).toEqual([cellName(cell)]);
      },
    ),
    { numRuns: 40 },
  );
});

/** A number or a number text with something added, written as it was. */
function change(value: CellValue, by: number): CellValue {
  if (typeof value === "number") return value + by;
  const text = String(value);
  const [, mark = "", digits = "", decimals = ""] = /^(\D*)(\d+)(?:,(\d+))?$/.exec(text) ?? [];
  const number = Number(`${digits}.${decimals || "0"}`) + by;
  return mark + number.toFixed(decimals.length).replace(".", ",");
}

test("a fill leaves nothing to fill, and nothing to complain of", () => {
  fc.assert(
    fc.property(surveySheets, fc.array(fc.nat(), { maxLength: 8 }), ({ sheet, figures }, picks) => {
      const cleared = picks.reduce((before, pick) => {
        const cell = figures[pick % figures.length]?.cell;
        return cell ? withValue(before, cell, null) : before;
      }, sheet);
      const after = filled(cleared);
      expect(fills(after)).toEqual({});
      expect(alarms(after)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

const WORDS = [
  ..."No|NO. RESP|RESPONDEN|NILAI UNSUR PELAYANAN|UNSUR|U1|U2|U3|U1.1|U1.2|P1|n2|Persyaratan|Prosedur|Waktu|Biaya".split(
    "|",
  ),
  ..."(1)|(2)|ΣNilai /Unsur|/Unsur|NRR / unsur|NRR|tertbg/|unsur|NRR tertbg/unsur|Bobot|Bobot 0,111|*)|**)|*) 3,397".split(
    "|",
  ),
  ..."IKM Unit pelayanan|IKM : 84,48 = Baik|Mutu Pelayanan|Mutu : B|Kinerja|B|Baik|Keterangan :|= Nilai x 0,111".split(
    "|",
  ),
  ..."Jumlah|Jumlah responden : 4|Indeks|Rata-rata|Total|3,35|1.895|4, 00|-|12,5 %|#DIV/0!|R-01|1.|' | ".split("|"),
  "PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT PER RESPONDEN",
];
const FORMULAS = ["=SUM(A1:A3)", "=B2*25", "=1/0", "=Data!A1"];

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);

const anySheet = fc
  .tuple(
    fc.array(fc.array(anyValue, { maxLength: 7 }), { maxLength: 14 }),
    fc.array(fc.tuple(fc.nat(13), fc.nat(6), fc.constantFrom(...FORMULAS)), { maxLength: 5 }),
  )
  .map(([rows, formulas]) => {
    return new Sheet("Lembar1", rows, {
      formulas: new Map(formulas.map(([row, column, text]) => [cellKey(row, column), text])),
    });
  });

test("no sheet makes check or fill throw, and a fill writes only where nothing stands", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      check({ sheets: [sheet] });
      for (const { cell } of fill({ sheets: [sheet] })) expect(sheet.looksBlank(cell.row, cell.column)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
