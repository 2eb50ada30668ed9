import { check } from "../../src/core/check";
import { Sheet, type CellValue } from "../../src/core/grid/sheet";

/**
 * How fast a survey is checked, as a ratio to what `JSON.parse` needs for the same answers. The machine may be slow or
 * busy: both are measured in turn in one run, and only their ratio is worth comparing.
 */
const SIZES = [10_000, 100_000];
const UNSUR = 9;
const ROUNDS = 15;

/** Answers as a survey has them: mostly 3 and 4, no two columns alike, the same in every run. */
function answersOf(respondents: number): number[][] {
  let state = 20240630;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  return Array.from({ length: respondents }, () =>
    Array.from({ length: UNSUR }, () => (next() < 0.55 ? 3 : next() < 0.8 ? 4 : next() < 0.5 ? 2 : 1)),
  );
}

/** A sheet as an office keeps it: header, answers, and a summary whose figures are typed and right. */
function sheetOf(answers: readonly number[][]): Sheet {
  const header: CellValue[] = ["No", ...Array.from({ length: UNSUR }, (_, index) => `U${index + 1}`)];
  const sums = Array.from({ length: UNSUR }, (_, unsur) => answers.reduce((sum, row) => sum + (row[unsur] ?? 0), 0));
  const averages = sums.map((sum) => sum / answers.length);
  const total = averages.reduce((sum, average) => sum + average / UNSUR, 0);
  const blanks = Array.from({ length: UNSUR }, () => null);
  return new Sheet("SKM", [
    header,
    ...answers.map((row, index): CellValue[] => [index + 1, ...row]),
    ["ΣNilai /Unsur", ...sums],
    ["NRR / unsur", ...averages],
    ["NRR tertbg/unsur", ...averages.map((average) => average / UNSUR), total],
    ["Hasil Konversi IKM Unit pelayanan", ...blanks, total * 25],
  ]);
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const rows = SIZES.map((respondents) => {
  const answers = answersOf(respondents);
  const json = JSON.stringify({ Values: answers });
  const sheet = sheetOf(answers);
  const parses: number[] = [];
  const checks: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    parses.push(milliseconds(() => JSON.parse(json) as unknown));
    checks.push(milliseconds(() => check({ sheets: [sheet] })));
  }
  const findings = check({ sheets: [sheet] }).findings.filter(({ severity }) => severity !== "info").length;
  if (findings > 0) throw new Error(`The sheet of ${respondents} respondents is right, but has ${findings} findings.`);
  const values = respondents * UNSUR;
  const rate = Math.round(values / (median(checks) / 1000));
  const ratio = median(checks) / median(parses);
  return [respondents, values, median(parses).toFixed(1), median(checks).toFixed(1), rate, ratio.toFixed(1)];
});

console.log(`Node ${process.version}, ${process.platform} ${process.arch}; medians of ${ROUNDS} rounds, in turn.\n`);
console.log("| respondents | values | JSON.parse ms | check ms | values/second | ratio |");
console.log("|---:|---:|---:|---:|---:|---:|");
for (const row of rows) console.log(`| ${row.join(" | ")} |`);
