import fc from "fast-check";
import { fingerprintOf } from "../../src/core/findings/fingerprint";
import { Sheet, type CellValue } from "../../src/core/grid/sheet";
import { DEFAULTS, type Preferences } from "../../src/core/preferences/preferences";
import { atOnce } from "../../src/core/steps";
import { reviewInSteps, type Review } from "../../src/taskpane/session/review";
import { draw } from "../support/draw";
import { written } from "../support/edited";
import { makeSurvey } from "../support/madeSurvey";
import { seen } from "../support/seen";
import { JOINED, sampleSheets } from "../support/workbooks";

/** All that the pane shows of a review, without the objects it was worked out with. */
function shown({ tables, words, ignored, counts, bare }: Review): unknown {
  const plain = (_: string, value: unknown): unknown => {
    if (typeof value === "bigint") return String(value);
    if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
    return value instanceof Sheet ? value.name : value;
  };
  const own = tables.map(({ table: { kind, sheet, area, title, reading }, followUp, ...rest }) => {
    return { kind, sheet, area, title, reading, ...rest, followUp: followUp && [followUp, followUp.priorities(2)] };
  });
  return JSON.parse(JSON.stringify({ own, words, ignored, counts, bare }, plain));
}

/** The same sheets, of which nothing has been worked out yet. */
const anew = (sheets: readonly Sheet[]) => sheets.map((sheet) => written(sheet, []));
const review = (
  sheets: readonly Sheet[],
  decided: ReadonlySet<string>,
  before: Review | null,
  preferences: Preferences = DEFAULTS,
) => atOnce(reviewInSteps(seen(sheets), decided, before, preferences));

interface Typed {
  readonly sheet: number;
  readonly at: number;
  /** True where a text is to be changed: names of columns, months and jenis izin are few, and say the most. */
  readonly isText: boolean;
  readonly value: CellValue;
}

/** What a person types: one of the filled cells, or one right of it, gets another value, or none. */
function typedInto(sheets: readonly Sheet[], { sheet, at, isText, value }: Typed): readonly Sheet[] {
  const own = sheets[sheet % sheets.length];
  if (!own) return sheets;
  const cells = Array.from({ length: own.rowCount }, (_, row) => own.columns(row).map((column) => ({ row, column })))
    .flat()
    .filter(({ row, column }) => {
      if (isText) return own.text(row, column) !== "";
      return !own.isEmpty(row, column) || (column > 0 && !own.isEmpty(row, column - 1));
    });
  const cell = cells[at % cells.length];
  if (!cell) return sheets;
  const edited = written(own, [{ sheet: own.name, cell, value }]);
  // Excel hands out what it read again as another sheet, also where nothing on it has changed.
  return sheets.map((one) => (one === own ? edited : one === sheets[0] ? written(one, []) : one));
}

const WORDS = [
  "Jumlah",
  "Reklame",
  "Pendidikan",
  "PBG",
  "Jenis Izin",
  "Tanggal Terbit",
  "U3",
  "Triwulan III 2024",
  "B",
];
const typed: fc.Arbitrary<Typed> = fc.record({
  sheet: fc.nat({ max: 50 }),
  at: fc.nat({ max: 9999 }),
  isText: fc.boolean(),
  value: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<CellValue>(0, 1, 2, 4, 12, 3.512, 45415, null) },
    { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
  ),
});

const WORKBOOKS = {
  ...JOINED,
  kotim: () => sampleSheets("kotim-tw2-2024"),
  kaltim: () => sampleSheets("kaltim-2024"),
};

describe("a review after edits that takes from the one before what has nothing to do with them", () => {
  test.each(Object.entries(WORKBOOKS))("shows what a whole one shows: %s", (name, sheetsOf) => {
    const numRuns = name in JOINED ? 100 : 4;
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 4 }), (edits) => {
        let sheets = sheetsOf();
        let before = review(sheets, new Set(), null);
        const all = [...before.words, ...before.tables.flatMap(({ findings }) => findings)];
        const decided = new Set(all.slice(0, 1).map(fingerprintOf));
        for (const edit of edits) {
          sheets = typedInto(sheets, edit);
          before = review(sheets, decided, before);
          expect(shown(before)).toEqual(shown(review(anew(sheets), decided, null)));
        }
      }),
      { numRuns },
    );
  });
});

const AREA = { top: 0, left: 0, bottom: 12, right: 5 };
const MARK = { sheet: "Lembar1", area: AREA, kind: "totals", period: "Triwulan II Tahun 2024", scale: null } as const;
const CHOSEN: readonly Partial<Preferences>[] = [
  { weight: "two" },
  { rounding: "rounded" },
  { writing: "values" },
  { scale: 10 },
  { levels: { "blank-figure": "info" } },
  { hints: [MARK] },
];

test.each(CHOSEN)(
  "a review after %j was chosen, and after that was taken back, shows what a whole one shows",
  (chosen) => {
    const sheets = [draw(makeSurvey({ unsur: 9, people: 7, most: 7 }, true))];
    const wanted = { ...DEFAULTS, ...chosen };
    const first = review(sheets, new Set(), null);
    const second = review(sheets, new Set(), first, wanted);
    const third = review(sheets, new Set(), second);
    expect(shown(second)).toEqual(shown(review(anew(sheets), new Set(), null, wanted)));
    expect(shown(second)).not.toEqual(shown(first));
    expect(shown(third)).toEqual(shown(first));
  },
);
