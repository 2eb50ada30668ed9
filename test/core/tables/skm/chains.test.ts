import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../../src/core/check";
import { cellName, parseCell } from "../../../../src/core/grid/address";
import { Sheet, type CellValue } from "../../../../src/core/grid/sheet";

/** The answers of the published report, and every way of method.md's offices to get from them to an IKM. */
const LINES = readFileSync(
  join(__dirname, "../../../../assets/contoh/data/kotim-tw2-2024/skm-respondents.tsv"),
  "utf8",
).split("\n");
const HEADER_AND_ANSWERS = LINES.slice(0, 143).map((line) =>
  line.split("\t").map((text): CellValue => (/^\d+$/.test(text) ? Number(text) : text === "" ? null : text)),
);
const SUMS = [469, 469, 447, 560, 468, 474, 474, 451, 446];

type Step = (figure: number) => number;
const unrounded: Step = (figure) => figure;
const halfUp =
  (decimals: number): Step =>
  (figure) =>
    Math.floor(figure * 10 ** decimals + 0.5 + 1e-9) / 10 ** decimals;
const cutOff =
  (decimals: number): Step =>
  (figure) =>
    Math.floor(figure * 10 ** decimals + 1e-9) / 10 ** decimals;

/** What each step passes on, and what the sheet shows of it. */
interface Chain {
  readonly nrr: Step;
  readonly weighted: Step;
  readonly total: Step;
  readonly shown?: { readonly nrr?: Step; readonly weighted?: Step; readonly total?: Step; readonly ikm?: Step };
}

const shownRounded = { nrr: halfUp(3), weighted: halfUp(2), total: halfUp(3), ikm: halfUp(2) };
const none = { nrr: unrounded, weighted: unrounded, total: unrounded };
const CHAINS: Readonly<Record<string, Chain>> = {
  "nothing rounded": none,
  "nothing rounded but what is shown": { ...none, shown: shownRounded },
  "Kotim: NRR 3, weighted shown 2, total 3": {
    nrr: halfUp(3),
    weighted: unrounded,
    total: halfUp(3),
    shown: shownRounded,
  },
  "Kaltim: NRR 4": { ...none, nrr: halfUp(4), shown: { weighted: halfUp(4), total: halfUp(4), ikm: halfUp(2) } },
  "everything half-up at 2": { nrr: halfUp(2), weighted: halfUp(2), total: halfUp(2), shown: { ikm: halfUp(2) } },
  "everything half-up at 3": { nrr: halfUp(3), weighted: halfUp(3), total: halfUp(3), shown: { ikm: halfUp(2) } },
  "everything cut off at 2": { nrr: cutOff(2), weighted: cutOff(2), total: cutOff(2), shown: { ikm: cutOff(2) } },
  "everything cut off at 3": { nrr: cutOff(3), weighted: cutOff(3), total: cutOff(3), shown: { ikm: cutOff(2) } },
};
const WEIGHTS: Readonly<Record<string, number>> = { "1/9": 1 / 9, "0,111": 0.111, "0,11": 0.11 };

function sheetRows(weight: number, { nrr, weighted, total, shown = {} }: Chain): CellValue[][] {
  const averages = SUMS.map((sum) => nrr(sum / 140));
  const parts = averages.map((average) => weighted(average * weight));
  const whole = total(parts.reduce((sum, part) => sum + part, 0));
  const show = (step: Step | undefined, figure: number) => Number((step ?? unrounded)(figure).toFixed(12));
  const shownAverages = averages.map((average) => show(shown.nrr, average));
  return [
    ...HEADER_AND_ANSWERS.map((row) => [...row]),
    ["ΣNilai /Unsur", ...SUMS],
    ["NRR / unsur", ...shownAverages],
    ["NRR/unsur (tambahan sub unsur)", ...shownAverages],
    ["NRR tertbg/unsur", ...parts.map((part) => show(shown.weighted, part)), show(shown.total, whole)],
    ["Hasil Konversi IKM Unit pelayanan", ...SUMS.map(() => null), show(shown.ikm, whole * 25)],
  ];
}

function errors(rows: readonly (readonly CellValue[])[]): string[] {
  const { findings } = check({ sheets: [new Sheet("SKM", rows)] });
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ cell, role, cause }) => `${cellName(cell)} ${role}${cause === null ? "" : ` of ${cause}`}`);
}

describe.each(Object.keys(WEIGHTS))("weight %s", (weight) => {
  describe.each(Object.keys(CHAINS))("%s", (name) => {
    const right = sheetRows(WEIGHTS[weight] ?? 0, CHAINS[name] ?? none);

    it("is silent where all figures are right", () => {
      expect(errors(right)).toEqual([]);
    });

    it.each([
      ["F144", 3],
      ["F145", 0.071],
      ["F147", 0.053],
      ["K147", 0.067],
      ["K148", -1.37],
    ])("names %s as the one wrong figure when it is off by %d", (wrong, by) => {
      const { row, column } = parseCell(wrong) ?? { row: 0, column: 0 };
      const rows = right.map((cells) => [...cells]);
      const changed = rows[row] ?? [];
      changed[column] = Number((Number(changed[column]) + by).toFixed(6));
      expect(errors(rows)).toEqual([`${wrong} cause`]);
    });
  });
});
