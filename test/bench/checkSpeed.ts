import { check } from "../../src/core/check";
import { answersOf, surveySheet, UNSUR } from "./surveySheet";
import { printTable } from "./table";

/**
 * How fast a survey is checked, as a ratio to what `JSON.parse` needs for the same answers. The machine may be slow or
 * busy: both are measured in turn in one run, and only their ratio is worth comparing.
 */
const SIZES = [10_000, 100_000];
const ROUNDS = 15;

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Measures and prints. */
export function measureChecks(): void {
  const rows = SIZES.map((respondents) => {
    const answers = answersOf(respondents);
    const json = JSON.stringify({ Values: answers });
    const sheet = surveySheet(answers);
    const parses: number[] = [];
    const checks: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      parses.push(milliseconds(() => JSON.parse(json) as unknown));
      checks.push(milliseconds(() => check({ sheets: [sheet] })));
    }
    const findings = check({ sheets: [sheet] }).findings.filter(({ severity }) => severity !== "info").length;
    if (findings > 0)
      throw new Error(`The sheet of ${respondents} respondents is right, but has ${findings} findings.`);
    const values = respondents * UNSUR;
    const rate = Math.round(values / (median(checks) / 1000));
    const ratio = median(checks) / median(parses);
    return [respondents, values, median(parses).toFixed(1), median(checks).toFixed(1), rate, ratio.toFixed(1)];
  });

  console.log(`Checks in memory; medians of ${ROUNDS} rounds, in turn with JSON.parse.`);
  printTable(["respondents", "values", "JSON.parse ms", "check ms", "values/second", "ratio"], rows);
}
